import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { signFiles } from '../base/signature.ts'
import type { Sliced } from '../base/slices.ts'
import { DOCUMENT_FILES } from './stored.ts'

/** What the file system says of all documents in a folder, which need not be there: another text once one has changed. */
export const signDocuments = (folder: string): Sliced<string> => signFiles(listFiles(folder))

function listFiles(folder: string): string[] {
  try {
    const ids = readdirSync(folder).filter((name) => !name.startsWith('.'))
    return ids.sort().flatMap((id) => Object.values(DOCUMENT_FILES).map((file) => join(folder, id, file)))
  } catch {
    return []
  }
}

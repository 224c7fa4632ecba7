import { findDocument } from '../src/documents/folder.ts'
import { importFile, type ImportOptions } from '../src/documents/import.ts'

/** Imports a file, and reads back what was kept of it. */
export async function importAndRead(path: string, options: ImportOptions) {
  const result = await importFile(path, options)
  const document = findDocument(options.folder, result.source)
  if (!document) throw new Error(`${result.source} was not kept`)
  return { ...result, document }
}

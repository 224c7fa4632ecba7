import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readBytes } from '../read-file.ts'
import { openZip } from '../readers/zip.ts'

/** What systems and programs put into archives besides. */
const JUNK = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i

/**
 * Unpacks an archive into a folder, in a thread of its own. Out: the paths in it of what was unpacked. Throws a reader error as
 * `openZip` does.
 */
export default async function unpackJob({ path, folder }: { path: string; folder: string }): Promise<string[]> {
  const zip = await openZip(readBytes(path))
  const names = zip.names.filter((name) => !JUNK.test(name))
  for (const name of names) {
    const bytes = await zip.read(name)
    if (!bytes) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return names
}

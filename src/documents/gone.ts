import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The file in a documents folder that names those that were removed. */
export const GONE_FILE = '.removed.json'

/** How many are known; what was removed first is forgotten first. */
const MOST = 5000

const ids = z.array(z.string())

/** The ids of documents that were in a folder once, those that came back too: replies that were given before name them. */
export function readGone(folder: string): string[] {
  try {
    return ids.parse(JSON.parse(readFileSync(join(folder, GONE_FILE), 'utf8')))
  } catch {
    return []
  }
}

/** Notes that a document was removed; where that cannot be written, buttons that lead there know less. */
export function noteGone(folder: string, id: string): void {
  const known = [...readGone(folder).filter((each) => each !== id), id].slice(-MOST)
  const fresh = join(folder, `${GONE_FILE}.${process.pid}`)
  try {
    writeFileSync(fresh, `${JSON.stringify(known)}\n`)
    renameSync(fresh, join(folder, GONE_FILE))
  } catch {}
}

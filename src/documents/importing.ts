import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** For how long an import is taken to go on after it was heard of last, in milliseconds: no document takes longer. */
const LASTS_MS = 90_000

const NAME = /^\.importing-\d+$/

/** Says in a documents folder that documents are coming, so that whoever watches it waits for the last; `go` says it again. */
export function sayImporting(folder: string): { go: () => void; end: () => void } {
  const file = join(folder, `.importing-${process.pid}`)
  return {
    go() {
      try {
        writeFileSync(file, '')
      } catch {
        // Nothing has come into it yet, or it cannot be written: whoever watches goes by what is quiet.
      }
    },
    end: () => rmSync(file, { force: true }),
  }
}

/** Whether documents are coming into a folder, or were a moment ago by somebody who did not end. In: what time it is. */
export function isImporting(folder: string, now: number): boolean {
  try {
    const marks = readdirSync(folder).filter((name) => NAME.test(name))
    return marks.some((name) => now - statSync(join(folder, name)).mtimeMs < LASTS_MS)
  } catch {
    return false
  }
}

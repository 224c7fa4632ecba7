import { closeSync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'

/** Has a file, and its name in its folder, on the disk before it goes on: through a power cut too. */
export function syncFile(file: string): void {
  sync(file)
  // Windows has no such thing, and needs none.
  if (process.platform !== 'win32') sync(dirname(file))
}

function sync(path: string): void {
  const opened = openSync(path, 'r')
  fsyncSync(opened)
  closeSync(opened)
}

import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where this process writes a document, or whatever else is a folder, and where it sets the one before aside; nothing reads either. */
export const asideOf = (folder: string, id: string, pid: number | string = process.pid) => ({
  fresh: join(folder, `.${id}.new-${pid}`),
  old: join(folder, `.${id}.old-${pid}`),
})

/**
 * Tidies up after imports that were killed: a document that was set aside, and whose place was not taken yet, is put back;
 * all else that they left is removed. What belongs to a process that still runs is left alone.
 * In: the documents folder, and the names in it.
 */
export function settleLeftovers(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const [, id, pid] = name.match(/^\.(.+)\.(?:old|new)-(\d+)$/) ?? []
    if (id && pid && !isOther(Number(pid))) settle(folder, id, pid)
  }
}

function settle(folder: string, id: string, pid: string): void {
  const target = join(folder, id)
  const { fresh, old } = asideOf(folder, id, pid)
  try {
    // Once the new one is in its place, a missing document is one that was deleted.
    if (existsSync(old) && existsSync(fresh) && !existsSync(target)) renameSync(old, target)
    rmSync(old, { recursive: true, force: true })
    rmSync(fresh, { recursive: true, force: true })
  } catch {
    // Another start was faster, or the folder can only be read.
  }
}

/** Whether another process of this number runs; this one writes in one go, so it has nothing under way while it reads. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

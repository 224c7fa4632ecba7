import { watch as watchFile } from 'node:fs'

/** Has something done whenever something in folders may have changed, as far as the system tells; gives back what ends that. */
export type Watch = (folders: readonly string[], changed: () => void) => () => void

/** Watches by what the system tells, which is nothing of some disks on a network, and nothing of folders below. */
export const watchFolders: Watch = (folders, changed) => {
  const watchers = folders.flatMap((folder) => {
    try {
      const watcher = watchFile(folder, { persistent: false }, () => changed())
      watcher.on('error', () => watcher.close())
      return [watcher]
    } catch {
      return []
    }
  })
  return () => {
    for (const watcher of watchers) watcher.close()
  }
}

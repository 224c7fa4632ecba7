import type { Config } from '../base/config.ts'
import { createLog } from '../base/log.ts'
import { createShare } from '../documents/sharing/share.ts'

/**
 * Does something to the documents folder where it is shared: what others changed is had before, and what was done is given to
 * them after. In: what it is done by. Throws what that throws, and a set-up error or a `StoreError` where the database fails;
 * what was done here then stays, and is given the next time.
 */
export async function withShared(config: Config, work: () => Promise<number> | number): Promise<number> {
  if (!config.sharesReadings) return work()
  const { openShared } = await import('../store/open-shared.ts')
  const log = createLog(config.logLevel ?? 'warn')
  const store = await openShared(config.database, log)
  // The bot does nothing to this folder in a turn of ours.
  const share = createShare({ ...config, store: store.readings, log, inTurn: (_server, work) => work() })
  try {
    await share()
    return await work()
  } finally {
    await share().finally(store.close)
  }
}

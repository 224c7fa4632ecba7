import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import { createTrouble } from '../base/trouble.ts'
import type { ServerReadings } from '../context/server-readings.ts'
import { createShare } from '../documents/sharing/share.ts'
import type { SharedReadings } from '../documents/sharing/shared.ts'

/** How often it is looked for what others have changed, or this machine, in milliseconds. */
const EVERY_MS = 2000

/** The sharing of readings with other machines, while the program runs. */
export type KeptShared = {
  /** From now on nothing of a server's readings is touched while they are changed here. */
  joins: (readings: ServerReadings | null) => void
  /** Looks at once, as somebody says that there is something. */
  look: () => void
  stop: () => Promise<void>
}

/** What is shared, where, and by what. */
export type SharedGround = { documents: string; store: SharedReadings; log: Log; clock: Clock }

/**
 * Brings the documents folder to what others have, and keeps it there. Throws a `StoreError` where the database fails at the
 * start; later it is tried again, and what is there is answered from meanwhile.
 */
export async function keepShared({ documents, store, log, clock }: SharedGround): Promise<KeptShared> {
  let readings: ServerReadings | null = null
  const inTurn = (server: string, work: () => Promise<void>) => (readings ? readings.hold(server, work) : work())
  const share = createShare({ documents, store, log, inTurn })
  const trouble = createTrouble(
    log,
    'readings cannot be shared with other machines, which is tried again',
    'readings are shared again',
  )
  let [isStopped, isTold] = [false, false]
  let cancel = () => {}
  let sharing: Promise<void> = Promise.resolve()
  let isSharing = false
  const look = () => {
    cancel()
    if (isSharing) {
      isTold = true
      return
    }
    isSharing = true
    isTold = false
    sharing = trouble.attempt(share).then((shared) => {
      isSharing = false
      if (shared) tellShared(shared.value, log)
      if (!isStopped) cancel = clock.after(isTold ? 0 : EVERY_MS, look)
    })
  }
  tellShared(await share(), log)
  cancel = clock.after(EVERY_MS, look)
  return {
    joins(given) {
      readings = given
    },
    look: () => void (isStopped || look()),
    async stop() {
      isStopped = true
      cancel()
      await sharing
    },
  }
}

function tellShared(shared: Awaited<ReturnType<ReturnType<typeof createShare>>>, log: Log): void {
  if (Object.values(shared).some(Boolean)) log.info(shared, 'readings were shared with other machines')
}

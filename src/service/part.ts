import { once } from 'node:events'

/** What a process is started with that has some of the shards of another. */
export const PART = 'part'

/** What it tells the other once it answers. */
export const READY = 'ready'

/** Whether another process has started this one for some of its shards, and holds the lease for it. */
export const isPart = (): boolean => process.argv[2] === PART

/** Resolves once that process is gone. */
export const untilAlone = (): Promise<unknown> => (process.connected ? once(process, 'disconnect') : Promise.resolve())

import { inWorker, type Limits } from '../../base/in-worker.ts'
import type { Language } from '../../wording/wording.ts'
import type { ImportFault } from './exchange.ts'
import type { ReadItems } from './formats.ts'
import type readJob from './read-job.ts'

/** What reading a file of questions may take; the largest that can be handed in takes a tenth. */
export const READING: Limits = { seconds: 10, megabytes: 256 }

/**
 * Reads a file of questions as `readItems` does, in a thread of its own; one after another, so that many files take no more
 * memory than one. Out: the same, its faults said in one language. Throws a `PastLimit` where it takes too long or too much.
 */
export async function readItemsApart(file: string, language: Language): Promise<ReadItems> {
  const { faults, ...read } = await inTurn(() =>
    inWorker<typeof readJob>(new URL('./read-job.ts', import.meta.url), { file, language }, READING),
  )
  return { ...read, faults: faults.map(({ line, said }): ImportFault => ({ line, says: () => said })) }
}

let last: Promise<unknown> = Promise.resolve()

function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const next = last.then(work, work)
  last = next
  return next
}

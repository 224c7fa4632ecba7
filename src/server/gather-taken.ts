import { FootnoteError } from '../base/errors.ts'
import { type Failed, NotTaken } from '../context/not-taken.ts'
import type { HandedIn, TakenIn } from '../context/take-in.ts'
import type { PassedOver } from '../documents/intake/targets.ts'

/** What came of several things that were handed in. */
export type Gathered = Pick<TakenIn, 'added' | 'failed'> & { passed: PassedOver[] }

/** Takes in one after another; one that cannot be had keeps none of the others out. Throws where the program is at fault. */
export async function gather(
  sources: readonly HandedIn[],
  take: (source: HandedIn) => Promise<TakenIn>,
): Promise<Gathered> {
  const gathered: Gathered = { added: [], failed: [], passed: [] }
  for (const source of sources)
    try {
      const { added, failed, passed } = await take(source)
      gathered.added.push(...added)
      gathered.failed.push(...failed)
      if (passed) gathered.passed.push(passed)
    } catch (error) {
      gathered.failed.push(...failedBy(error, source))
    }
  return gathered
}

/** Throws what is no fault of what was handed in. */
function failedBy(error: unknown, { address }: HandedIn): readonly Failed[] {
  if (error instanceof NotTaken) return error.failed
  if (error instanceof FootnoteError && error.faultOf !== 'setup') return [{ name: address, why: error }]
  throw error
}

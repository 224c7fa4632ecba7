import { en } from '../wording/en.ts'
import type { Wording } from '../wording/wording.ts'
import { FootnoteError } from './errors.ts'

/** What was tried when the database failed. */
export type Tried = 'save' | 'read'

/** Why a database fails, whichever database it is: the first five at any time, the next four only when it is opened. */
export type Reason =
  | 'locked'
  | 'full'
  | 'read-only'
  | 'unreachable'
  | 'broken-off'
  | 'refused-login'
  | 'no-database'
  | 'not-a-database'
  | 'damaged'
  | 'newer'
  | 'unknown'

/** Reasons that pass by themselves. */
const PASSING: readonly Reason[] = ['locked', 'unreachable', 'broken-off']

/**
 * What every store throws: the database failed while the program ran. Message and hint are fit for readers of English;
 * `tried` and `reason` let {@link sayStoreError} say the same in other languages.
 */
export class StoreError extends FootnoteError {
  readonly tried: Tried
  readonly reason: Reason

  constructor(tried: Tried, reason: Reason, cause: unknown) {
    const { message, hints } = sayStoreError({ tried, reason }, en)
    super('us', message, hints.join(' '), { cause })
    this.tried = tried
    this.reason = reason
  }
}

/** What was not saved or read and why, and what to try, in the words of a catalogue. */
export function sayStoreError(
  { tried, reason }: Pick<StoreError, 'tried' | 'reason'>,
  { store: say }: Wording,
): { message: string; hints: string[] } {
  const known: Partial<Record<Reason, string>> = say.why
  const why = known[reason] ?? say.why.unknown
  const again = PASSING.includes(reason) ? say.again : say.tellOperator
  if (tried === 'read') return { message: say.notRead(why), hints: [again] }
  const message = reason === 'broken-off' ? say.perhapsNotSaved(why) : say.notSaved(why)
  return { message, hints: [again, say.nothingElse] }
}

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
  | 'newer'
  | 'unknown'

/** Reasons that pass by themselves. */
export const PASSING: readonly Reason[] = ['locked', 'unreachable', 'broken-off']

/**
 * What every store throws: the database failed while the program ran. Message and hint are fit for readers; `tried` and
 * `reason` let the same be said in other languages.
 */
export class StoreError extends FootnoteError {
  readonly tried: Tried
  readonly reason: Reason

  constructor(tried: Tried, reason: Reason, cause: unknown) {
    const { message, hint } = sayWhy(tried, reason)
    super('us', message, hint, { cause })
    this.tried = tried
    this.reason = reason
  }
}

const WHY: Partial<Record<Reason, string>> = {
  locked: 'the database is locked by another program',
  full: 'the database is full',
  'read-only': 'the database cannot be written to',
  unreachable: 'the database cannot be reached',
  'broken-off': 'the connection to the database broke off',
}

function sayWhy(tried: Tried, reason: Reason) {
  const why = WHY[reason] ?? 'the database failed'
  const again = PASSING.includes(reason) ? 'Try again in a moment' : 'Tell whoever runs this bot, then try again'
  if (tried === 'read') return { message: `What is saved could not be read: ${why}.`, hint: `${again}.` }
  if (reason === 'broken-off')
    return { message: `Your change may not have been saved: ${why}.`, hint: `${again}; nothing else was lost.` }
  return { message: `Your change was not saved: ${why}.`, hint: `${again}; nothing else was lost.` }
}

import type { FootnoteError } from '../base/errors.ts'

/** Why a reading is not taken in: there is nothing in it that can be read, the server has as many as it may, or the text is there for everybody already. */
export type WhyNot = 'empty' | 'full' | 'there'

/** A file that was not taken in, as it is called to who handed it in, and why. */
export type Failed = { name: string; why: WhyNot | FootnoteError }

/** Nothing was taken in, and nothing changed. */
export class NotTaken extends Error {
  readonly failed: readonly Failed[]

  constructor(failed: readonly Failed[]) {
    super(`nothing was taken in: ${failed.map(({ why }) => (typeof why === 'string' ? why : why.message)).join('; ')}`)
    this.failed = failed
  }
}

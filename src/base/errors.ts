/** Whose fault an error is, because that decides what is said, where, and with which exit code. */
export type FaultOf = 'reader' | 'setup' | 'us'

/** An error that a person can act on: what was tried, the value at fault, and what to try next. */
export class FootnoteError extends Error {
  readonly faultOf: FaultOf
  readonly hint: string

  constructor(faultOf: FaultOf, message: string, hint: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'FootnoteError'
    this.faultOf = faultOf
    this.hint = hint
  }
}

/** A fault of ours that is in the log already: all that is left to do is say it. */
export class LoggedError extends Error {}

/** The reader's input does not fit; `hint` says what would. */
export const readerError = (message: string, hint: string) => new FootnoteError('reader', message, hint)

/** A setting or a file of this installation does not fit; `hint` lists what is allowed. */
export const setupError = (message: string, hint: string, cause?: unknown) =>
  new FootnoteError('setup', message, hint, { cause })

/** Exit codes of the command line. */
export const EXIT = { answered: 0, ourFault: 1, badInput: 2, notFound: 3 } as const

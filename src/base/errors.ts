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

/** A reply that could not be shown, which is in the log already: what it was about may be done. */
export class LoggedError extends Error {}

/** The reader's input does not fit; `hint` says what would. */
export const readerError = (message: string, hint: string) => new FootnoteError('reader', message, hint)

/** A setting or a file of this installation does not fit; `hint` lists what is allowed. */
export const setupError = (message: string, hint: string, cause?: unknown) =>
  new FootnoteError('setup', message, hint, { cause })

/** What an error says, whatever was thrown. */
export const sayError = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Exit codes of the command line. */
export const EXIT = { answered: 0, ourFault: 1, badInput: 2, notFound: 3 } as const

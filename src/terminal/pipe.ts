import { EXIT } from '../base/errors.ts'

/** Ends the program quietly when whoever reads its output stops reading, as `head` does. */
export function leaveWithReader(output: NodeJS.WritableStream): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.answered)
    throw error
  })
}

import { toHarmless } from './base/harmless.ts'
import { CommanderError } from 'commander'
import { createProgram } from './cli/program.ts'
import { EXIT, FootnoteError, sayError } from './base/errors.ts'
import { leaveWithReader } from './terminal/pipe.ts'

/** The command line: one command, then its exit code. */
async function main(): Promise<void> {
  leaveWithReader(process.stdout)
  const program = createProgram((code) => {
    process.exitCode = code
  })
  await program.parseAsync()
}

main().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.answered : EXIT.badInput
  else if (error instanceof FootnoteError) {
    process.stderr.write(`${toHarmless(error.message)}\n${toHarmless(error.hint)}\n`)
    process.exitCode = error.faultOf === 'us' ? EXIT.ourFault : EXIT.badInput
  } else {
    process.stderr.write(`The fault is ours: ${toHarmless(sayError(error))}\n`)
    process.exitCode = EXIT.ourFault
  }
})

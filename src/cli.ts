import { toHarmless } from './base/harmless.ts'
import { CommanderError } from 'commander'
import type { Command as Program } from 'commander'
import { addLibraryTools } from './cli/add-library-tools.ts'
import { createBareProgram } from './cli/bare-program.ts'
import { EXIT, FootnoteError, sayError } from './base/errors.ts'
import { leaveWithReader } from './terminal/pipe.ts'

/** The command line: one command, then its exit code. */
async function main(): Promise<void> {
  leaveWithReader(process.stdout)
  const program = await programFor(process.argv[2], (code) => {
    process.exitCode = code
  })
  await program.parseAsync()
}

/** For what is done to a library nothing else is loaded. In: the name of what is to be run. */
async function programFor(name: string | undefined, finish: (code: number) => void): Promise<Program> {
  const program = createBareProgram()
  addLibraryTools(program, finish)
  if (program.commands.some((tool) => tool.name() === name)) return program
  const { createProgram } = await import('./cli/program.ts')
  return createProgram(finish)
}

function report(error: unknown): void {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.answered : EXIT.badInput
  else if (error instanceof FootnoteError) {
    process.stderr.write(`${toHarmless(error.message)}\n${toHarmless(error.hint)}\n`)
    process.exitCode = error.faultOf === 'us' ? EXIT.ourFault : EXIT.badInput
  } else {
    process.stderr.write(`The fault is ours: ${toHarmless(sayError(error))}\n`)
    process.exitCode = EXIT.ourFault
  }
}

/** Ends once all is written. By itself Node would wait for what it compiles meanwhile, a tenth of a short command. */
const end = () => process.stdout.write('', () => process.stderr.write('', () => process.exit()))

main().catch(report).finally(end)

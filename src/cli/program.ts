import type { Command as Program } from 'commander'
import { commands } from '../../commands/index.ts'
import { addCommand } from './add-command.ts'
import { addLibraryTools } from './add-library-tools.ts'
import { addOperatorTools } from './add-operator-tools.ts'
import { addQuiz } from './add-quiz.ts'
import { createBareProgram } from './bare-program.ts'
import { hideEmpty } from './hide-empty.ts'

/** Everything that a person runs besides the service. `finish` takes the exit code. */
export function createProgram(finish: (code: number) => void): Program {
  const program = createBareProgram()
  for (const command of commands.filter(({ where, internal }) => where === 'anywhere' && !internal))
    addCommand(program, command, finish)
  addLibraryTools(program, finish)
  addQuiz(program, finish)
  addOperatorTools(program, finish)
  hideEmpty(program)
  return program
}

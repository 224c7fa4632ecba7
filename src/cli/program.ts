import type { Command as Program } from 'commander'
import { commands } from '../../commands/index.ts'
import { openKinds } from './open-kinds.ts'
import { addCommand } from './add-command.ts'
import { addLibraryTools } from './add-library-tools.ts'
import { addOperatorTools } from './add-operator-tools.ts'
import { addQuiz } from './add-quiz.ts'
import { createBareProgram } from './bare-program.ts'
import { hideEmpty } from './hide-empty.ts'
import { addStoreTools } from './store/add-store-tools.ts'

/** Everything that a person runs besides the service. `finish` takes the exit code. */
export function createProgram(finish: (code: number) => void): Program {
  const program = createBareProgram()
  const { kinds, wording } = openKinds()
  const typed = commands
    .flatMap((command) => (command.isOfKind ? kinds.map((one) => ({ ...command, name: one })) : command))
    .filter(({ where, internal }) => where === 'anywhere' && !internal)
  for (const command of typed) addCommand(program, command, wording, finish)
  addLibraryTools(program, finish)
  addQuiz(program, finish)
  addOperatorTools(program, finish)
  addStoreTools(program, finish)
  hideEmpty(
    program,
    typed.map(({ name }) => name),
  )
  return program
}

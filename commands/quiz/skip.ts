import { skipQuestion } from '../../src/answer/quiz/together.ts'
import { defineCommand } from '../../src/app/command.ts'

export default defineCommand({
  name: 'quiz skip',
  where: 'server',
  instead: ({ quiz }) => quiz.inTerminal,
  speaksToAll: () => true,
  options: [],
  run: (_, context) => skipQuestion(context),
})

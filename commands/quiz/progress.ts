import { showProgress } from '../../src/answer/quiz/show-progress.ts'
import { defineCommand } from '../../src/app/command.ts'

export default defineCommand({
  name: 'quiz progress',
  where: 'discord',
  instead: ({ quiz }) => quiz.inTerminal,
  options: [],
  run: (_, context) => showProgress(context),
})

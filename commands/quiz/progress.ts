import { defineCommand } from '../../src/app/command.ts'

export default defineCommand({
  name: 'quiz progress',
  where: 'discord',
  instead: ({ quiz }) => quiz.inTerminal,
  options: [],
  run: async (_, context) => (await import('../../src/answer/quiz/show-progress.ts')).showProgress(context),
})

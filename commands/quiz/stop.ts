import { defineCommand } from '../../src/app/command.ts'

export default defineCommand({
  name: 'quiz stop',
  where: 'server',
  instead: ({ quiz }) => quiz.inTerminal,
  speaksToAll: () => true,
  options: [],
  run: async (_, context) => (await import('../../src/answer/quiz/together.ts')).stopRound(context),
})

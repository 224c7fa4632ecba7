import { defineCommand } from '../../src/app/command.ts'
import { PERIODS } from '../../src/quiz/progress.ts'

export default defineCommand({
  name: 'quiz leaderboard',
  where: 'server',
  instead: ({ quiz }) => quiz.inTerminal,
  options: [
    {
      name: 'period',
      required: false,
      maxLength: 10,
      suggest: null,
      choices: PERIODS,
      choiceWords: ({ quiz }) => quiz.choices,
    },
    { name: 'listed', required: false, maxLength: 3, suggest: null, internal: true },
  ],
  run: async (input, context) =>
    (await import('../../src/answer/quiz/show-leaderboard.ts')).showLeaderboard(input, context),
})

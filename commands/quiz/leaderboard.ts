import { showLeaderboard } from '../../src/answer/quiz/show-leaderboard.ts'
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
  run: (input, context) => showLeaderboard(input, context),
})

import { startTogether } from '../../src/answer/quiz/start.ts'
import { TOPICS } from '../../src/answer/suggest/topics.ts'
import { defineCommand } from '../../src/app/command.ts'
import { ROUND_LENGTH } from '../../src/quiz/pick.ts'

export default defineCommand({
  name: 'quiz start',
  where: 'server',
  by: 'starters',
  instead: ({ quiz }) => quiz.inTerminal,
  speaksToAll: () => true,
  options: [
    { name: 'topic', required: false, maxLength: 100, suggest: TOPICS },
    {
      name: 'questions',
      required: false,
      maxLength: 3,
      suggest: null,
      between: [ROUND_LENGTH.least, ROUND_LENGTH.most],
    },
    { name: 'seconds', required: false, maxLength: 3, suggest: null, between: [10, 300] },
    {
      name: 'speed',
      required: false,
      maxLength: 3,
      suggest: null,
      choices: ['yes', 'no'],
      choiceWords: ({ quiz }) => quiz.choices,
    },
  ],
  run: (input, context) => startTogether(input, context),
})

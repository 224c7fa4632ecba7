import { defineCommand } from '../../src/app/command.ts'
import { QUESTIONS, TOPIC } from './round-options.ts'

export default defineCommand({
  name: 'quiz start',
  where: 'server',
  by: 'starters',
  instead: ({ quiz }) => quiz.inTerminal,
  speaksToAll: () => true,
  options: [
    TOPIC,
    QUESTIONS,
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
  run: async (input, context) => (await import('../../src/answer/quiz/start.ts')).startTogether(input, context),
})

import { reviewMisses, reviewRound } from '../../src/answer/quiz/show-misses.ts'
import { defineCommand } from '../../src/app/command.ts'

export default defineCommand({
  name: 'quiz review',
  where: 'discord',
  instead: ({ quiz }) => quiz.inTerminal,
  options: [{ name: 'round', required: false, maxLength: 20, suggest: null, internal: true }],
  run: ({ round }, context) => (round ? reviewRound(round, context) : reviewMisses(context)),
})

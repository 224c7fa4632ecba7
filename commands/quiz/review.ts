import { defineCommand } from '../../src/app/command.ts'

export default defineCommand({
  name: 'quiz review',
  where: 'discord',
  instead: ({ quiz }) => quiz.inTerminal,
  options: [{ name: 'round', required: false, maxLength: 20, suggest: null, internal: true }],
  run: async ({ round }, context) => {
    const { reviewMisses, reviewRound } = await import('../../src/answer/quiz/show-misses.ts')
    return round ? reviewRound(round, context) : reviewMisses(context)
  },
})

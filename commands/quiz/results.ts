import { defineCommand } from '../../src/app/command.ts'

export default defineCommand({
  name: 'quiz results',
  where: 'server',
  instead: ({ quiz }) => quiz.inTerminal,
  options: [{ name: 'round', required: false, maxLength: 20, suggest: null, internal: true }],
  run: async ({ round }, context) =>
    (await import('../../src/answer/quiz/show-results.ts')).showResults(round, context),
})

import { showResults } from '../../src/answer/quiz/show-results.ts'
import { defineCommand } from '../../src/app/command.ts'

export default defineCommand({
  name: 'quiz results',
  where: 'server',
  instead: ({ quiz }) => quiz.inTerminal,
  options: [{ name: 'round', required: false, maxLength: 20, suggest: null, internal: true }],
  run: ({ round }, context) => showResults(round, context),
})

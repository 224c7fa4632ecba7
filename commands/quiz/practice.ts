import { defineCommand } from '../../src/app/command.ts'
import { QUESTIONS, TOPIC } from './round-options.ts'

export default defineCommand({
  name: 'quiz practice',
  where: 'discord',
  standsFor: true,
  instead: ({ quiz }) => quiz.inTerminal,
  options: [TOPIC, QUESTIONS, { name: 'early', required: false, maxLength: 3, suggest: null, internal: true }],
  run: async (input, context) => (await import('../../src/answer/quiz/practise.ts')).beginPractice(input, context),
})

import { defineCommand } from '../../src/app/command.ts'
import { QUESTIONS, TOPIC } from './round-options.ts'

export default defineCommand({
  name: 'quiz exam',
  where: 'server',
  by: 'examiners',
  instead: ({ quiz }) => quiz.inTerminal,
  speaksToAll: () => true,
  options: [TOPIC, QUESTIONS, { name: 'minutes', required: false, maxLength: 5, suggest: null, between: [1, 10080] }],
  run: async (input, context) => (await import('../../src/answer/quiz/start.ts')).startExam(input, context),
})

import { defineCommand } from '../../src/app/command.ts'

export default defineCommand({
  name: 'questions list',
  where: 'server',
  by: 'teachers',
  standsFor: true,
  isPrivate: true,
  options: [
    { name: 'from', required: false, maxLength: 4, suggest: null, internal: true },
    { name: 'retired', required: false, maxLength: 3, suggest: null, internal: true },
  ],
  run: async (input, context) => (await import('../../src/answer/quiz/own-questions.ts')).showQuestions(input, context),
})

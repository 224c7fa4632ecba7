import { showQuestions } from '../../src/answer/quiz/own-questions.ts'
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
  run: (input, context) => showQuestions(input, context),
})

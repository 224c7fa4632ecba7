import { defineCommand } from '../../src/app/command.ts'
import { FIELDS, NUMBER } from './fields.ts'

export default defineCommand({
  name: 'questions edit',
  where: 'server',
  by: 'teachers',
  isPrivate: true,
  options: [NUMBER, ...FIELDS],
  form: async (input, context) =>
    (await import('../../src/answer/quiz/question-form.ts')).fillInQuestion(input, context),
  run: async (input, context) => (await import('../../src/answer/quiz/question-form.ts')).saveQuestion(input, context),
})

import { defineCommand } from '../../src/app/command.ts'
import { FIELDS } from './fields.ts'

export default defineCommand({
  name: 'questions add',
  where: 'server',
  by: 'teachers',
  isPrivate: true,
  options: FIELDS,
  form: async (input, context) =>
    (await import('../../src/answer/quiz/question-form.ts')).fillInQuestion({ ...input, number: '' }, context),
  run: async (input, context) =>
    (await import('../../src/answer/quiz/question-form.ts')).saveQuestion({ ...input, number: '' }, context),
})

import { fillInQuestion, saveQuestion } from '../../src/answer/quiz/question-form.ts'
import { defineCommand } from '../../src/app/command.ts'
import { FIELDS } from './fields.ts'

export default defineCommand({
  name: 'questions add',
  where: 'server',
  by: 'teachers',
  isPrivate: true,
  options: FIELDS,
  form: (input, context) => fillInQuestion({ ...input, number: '' }, context),
  run: (input, context) => saveQuestion({ ...input, number: '' }, context),
})

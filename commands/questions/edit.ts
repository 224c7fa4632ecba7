import { fillInQuestion, saveQuestion } from '../../src/answer/quiz/question-form.ts'
import { defineCommand } from '../../src/app/command.ts'
import { FIELDS, NUMBER } from './fields.ts'

export default defineCommand({
  name: 'questions edit',
  where: 'server',
  by: 'teachers',
  isPrivate: true,
  options: [NUMBER, ...FIELDS],
  form: (input, context) => fillInQuestion(input, context),
  run: (input, context) => saveQuestion(input, context),
})

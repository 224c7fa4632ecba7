import { retireQuestion } from '../../src/answer/quiz/own-questions.ts'
import { defineCommand } from '../../src/app/command.ts'
import { NUMBER } from './fields.ts'

export default defineCommand({
  name: 'questions retire',
  where: 'server',
  by: 'teachers',
  isPrivate: true,
  options: [NUMBER],
  run: ({ number }, context) => retireQuestion(number, true, context),
})

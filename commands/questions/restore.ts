import { defineCommand } from '../../src/app/command.ts'
import { NUMBER } from './fields.ts'

export default defineCommand({
  name: 'questions restore',
  where: 'server',
  by: 'teachers',
  isPrivate: true,
  options: [NUMBER],
  run: async ({ number }, context) =>
    (await import('../../src/answer/quiz/own-questions.ts')).retireQuestion(number, false, context),
})

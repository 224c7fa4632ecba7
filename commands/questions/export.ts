import { defineCommand } from '../../src/app/command.ts'
import { SINGLE_FORMATS } from '../../src/quiz/exchange/format-names.ts'

export default defineCommand({
  name: 'questions export',
  where: 'server',
  by: 'teachers',
  isPrivate: true,
  options: [
    {
      name: 'format',
      required: false,
      maxLength: 20,
      suggest: null,
      choices: SINGLE_FORMATS,
    },
  ],
  run: async ({ format }, context) =>
    (await import('../../src/answer/quiz/own-questions.ts')).exportOwn(format, context),
})

import { exportOwn } from '../../src/answer/quiz/own-questions.ts'
import { defineCommand } from '../../src/app/command.ts'

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
      choices: ['yaml', 'gift', 'moodle-xml', 'aiken', 'anki-tsv'],
    },
  ],
  run: ({ format }, context) => exportOwn(format, context),
})

import { defineCommand } from '../../src/app/command.ts'
import { LARGEST_FILE } from '../../src/quiz/own-limits.ts'

export default defineCommand({
  name: 'questions upload',
  where: 'server',
  by: 'teachers',
  isPrivate: true,
  options: [
    { name: 'file', required: 'typed', maxLength: LARGEST_FILE, suggest: null, isFile: true },
    { name: 'rest', required: false, maxLength: 3, suggest: null, internal: true },
  ],
  run: async (input, context) =>
    (await import('../../src/answer/quiz/question-upload.ts')).uploadQuestions(input, context),
})

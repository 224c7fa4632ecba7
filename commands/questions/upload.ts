import { uploadQuestions } from '../../src/answer/quiz/question-upload.ts'
import { defineCommand } from '../../src/app/command.ts'
import { LARGEST_FILE } from '../../src/quiz/check-own.ts'

export default defineCommand({
  name: 'questions upload',
  where: 'server',
  by: 'teachers',
  isPrivate: true,
  options: [
    { name: 'file', required: 'typed', maxLength: LARGEST_FILE, suggest: null, isFile: true },
    { name: 'rest', required: false, maxLength: 3, suggest: null, internal: true },
  ],
  run: (input, context) => uploadQuestions(input, context),
})

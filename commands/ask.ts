import { ask } from '../src/answer/ask.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'ask',
  description: 'Ask a question and get the places that answer it',
  example: '/ask who started the City of Sanctuary movement?',
  options: [
    { name: 'question', description: 'Your question, in plain words', required: true, maxLength: 500, suggest: null },
  ],
  run: ({ question }, context) => ask({ question }, context),
})

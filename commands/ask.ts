import { ask } from '../src/answer/ask.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'ask',
  where: 'anywhere',
  options: [{ name: 'question', required: true, maxLength: 500, suggest: null }],
  run: ({ question }, context) => ask({ question }, context),
})

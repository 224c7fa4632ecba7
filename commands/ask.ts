import { defineCommand } from '../src/app/command.ts'
import { findMeant } from '../src/app/meant.ts'

export default defineCommand({
  name: 'ask',
  where: 'anywhere',
  options: [
    { name: 'question', required: true, maxLength: 500, suggest: null },
    { name: 'shown', required: false, maxLength: 500, suggest: null, internal: true },
  ],
  means: ({ question }, context, commands) => findMeant(question, context, commands),
  run: async ({ question, shown }, context) => {
    const { ask, showAs } = await import('../src/answer/ask.ts')
    return showAs(ask({ question }, context), shown)
  },
})

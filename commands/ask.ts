import { SCOPES } from '../src/answer/suggest/scopes.ts'
import { defineCommand } from '../src/app/command.ts'
import { findMeant } from '../src/app/meant.ts'

export default defineCommand({
  name: 'ask',
  where: 'anywhere',
  options: [
    {
      ...{ name: 'question', required: true, maxLength: 500, suggest: null },
      tooLong: ({ errors }) => errors.questionTooLong,
    },
    { name: 'in', required: false, maxLength: 200, suggest: SCOPES, isNamed: true },
    { name: 'shown', required: false, maxLength: 500, suggest: null, internal: true },
  ],
  // Who says where to look wants it looked for there.
  means: ({ question, in: where }, context, commands) => (where ? null : findMeant(question, context, commands)),
  run: async ({ question, in: where, shown }, context) => {
    const [{ askWithin }, { showAs }] = await Promise.all([
      import('../src/answer/scope/ask-within.ts'),
      import('../src/answer/ask.ts'),
    ])
    return showAs(askWithin({ question, in: where }, context), shown)
  },
})

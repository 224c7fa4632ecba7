import { byName } from '../src/answer/suggest/suggester.ts'
import { DEFINED_TERMS } from '../src/subject/name-kinds.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'term',
  where: 'anywhere',
  isThere: ({ terms, documents }) => terms.length + documents.length > 0,
  options: [
    {
      name: 'term',
      required: true,
      maxLength: 100,
      suggest: byName(DEFINED_TERMS),
    },
  ],
  run: async (input, context) => (await import('../src/subject/term.ts')).defineTerm(input, context),
})

import { defineTerm } from '../src/subject/term.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'term',
  example: { term: 'sanctuary city' },
  where: 'anywhere',
  options: [
    {
      name: 'term',
      required: true,
      maxLength: 100,
      suggest: 'term',
    },
  ],
  run: (input, context) => defineTerm(input, context),
})

import { defineTerm } from '../src/answer/term.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'term',
  description: 'What a term means, author by author',
  example: '/term sanctuary city',
  options: [
    {
      name: 'term',
      description: 'A term, in any spelling or language',
      required: true,
      maxLength: 100,
      suggest: 'term',
    },
  ],
  run: (input, context) => defineTerm(input, context),
})

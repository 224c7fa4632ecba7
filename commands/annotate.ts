import { annotate } from '../src/answer/annotate.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'annotate',
  example: { text: 'Toronto decided in 2013 that people without papers can use city services.' },
  where: 'anywhere',
  options: [{ name: 'text', required: true, maxLength: 4000, suggest: null }],
  run: (input, context) => annotate(input, context),
})

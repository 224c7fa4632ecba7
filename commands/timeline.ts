import { listEvents } from '../src/answer/timeline.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'timeline',
  description: 'What happened when, in one city or everywhere',
  example: '/timeline Toronto 2000 2020',
  options: [
    { name: 'city', description: 'A city; leave it out for all', required: false, maxLength: 100, suggest: 'city' },
    { name: 'from', description: 'The first year', required: false, maxLength: 4, suggest: null },
    { name: 'to', description: 'The last year', required: false, maxLength: 4, suggest: null },
  ],
  run: (input, context) => listEvents(input, context),
})

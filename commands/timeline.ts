import { byName } from '../src/app/suggester.ts'
import { CITIES } from '../src/subject/kinds.ts'
import { listEvents } from '../src/subject/timeline.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'timeline',
  example: { city: 'Toronto', from: '2000', to: '2020' },
  where: 'anywhere',
  options: [
    { name: 'city', required: false, maxLength: 100, suggest: byName(CITIES) },
    { name: 'from', required: false, maxLength: 20, suggest: null },
    { name: 'to', required: false, maxLength: 20, suggest: null },
  ],
  run: (input, context) => listEvents(input, context),
})

import { byName } from '../src/answer/suggest/suggester.ts'
import { CITIES } from '../src/subject/name-kinds.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'timeline',
  where: 'anywhere',
  isThere: ({ notes }) => [...notes.values()].some((note) => note.when),
  options: [
    { name: 'city', required: false, maxLength: 100, suggest: byName(CITIES), isOfKind: true },
    { name: 'year', required: false, maxLength: 20, suggest: null, standsAlone: true },
    { name: 'from', required: false, maxLength: 20, suggest: null },
    { name: 'to', required: false, maxLength: 20, suggest: null },
  ],
  run: async (input, context) => (await import('../src/subject/timeline.ts')).listEvents(input, context),
})

import { byName } from '../src/answer/suggest/suggester.ts'
import { CITIES, CITY_FRAMEWORKS } from '../src/subject/name-kinds.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'city',
  where: 'anywhere',
  isOfKind: true,
  isThere: ({ cities }) => cities.length > 0,
  options: [
    { name: 'name', required: true, maxLength: 100, suggest: byName(CITIES) },
    { name: 'framework', required: false, maxLength: 100, suggest: byName(CITY_FRAMEWORKS), standsLast: true },
  ],
  run: async (input, context) => (await import('../src/subject/city.ts')).describeThing(input, context),
})

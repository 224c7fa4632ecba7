import { byName } from '../src/answer/suggest/suggester.ts'
import { CITIES, CITY_FRAMEWORKS } from '../src/subject/name-kinds.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'compare',
  where: 'anywhere',
  isThere: ({ cities }) => cities.length > 1,
  options: [
    { name: 'first', required: true, maxLength: 100, suggest: byName(CITIES) },
    { name: 'second', required: true, maxLength: 100, suggest: byName(CITIES) },
    { name: 'third', required: false, maxLength: 100, suggest: byName(CITIES) },
    { name: 'fourth', required: false, maxLength: 100, suggest: byName(CITIES) },
    { name: 'framework', required: false, maxLength: 100, suggest: byName(CITY_FRAMEWORKS), standsLast: true },
  ],
  run: async ({ first, second, third, fourth, framework }, context) => {
    const { compareThings } = await import('../src/subject/compare.ts')
    return compareThings({ names: [first, second, third, fourth].filter(Boolean), framework }, context)
  },
})

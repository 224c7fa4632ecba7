import { byName } from '../src/answer/suggest/suggester.ts'
import { defineCommand } from '../src/app/command.ts'
import { listPlaced } from '../src/subject/placed.ts'
import { CITY_DIMENSIONS } from '../src/subject/name-kinds.ts'

export default defineCommand({
  name: 'map',
  where: 'anywhere',
  isThere: ({ cities }) => listPlaced(cities).length > 0,
  options: [{ name: 'dimension', required: false, maxLength: 100, suggest: byName(CITY_DIMENSIONS) }],
  run: async (input, context) => (await import('../src/subject/map.ts')).drawCities(input, context),
})

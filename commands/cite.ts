import { CITABLE } from '../src/answer/suggest/places.ts'
import { MANNERS } from '../src/citation/manners.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'cite',
  where: 'anywhere',
  isEverywhere: true,
  isThere: ({ sources, gone }) => sources.size + gone.size > 0,
  options: [
    { name: 'what', required: true, maxLength: 120, suggest: CITABLE },
    { name: 'style', required: false, maxLength: 40, suggest: null, choices: MANNERS, standsLast: true },
  ],
  run: async (input, context) => (await import('../src/answer/cite.ts')).citePlace(input, context),
})

import { compareCities } from '../src/answer/compare.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'compare',
  description: 'Two to four cities side by side, without a ranking',
  example: '/compare Toronto Sheffield',
  options: [
    { name: 'first', description: 'A city', required: true, maxLength: 100, suggest: 'city' },
    { name: 'second', description: 'Another city', required: true, maxLength: 100, suggest: 'city' },
    { name: 'third', description: 'A third city', required: false, maxLength: 100, suggest: 'city' },
    { name: 'fourth', description: 'A fourth city', required: false, maxLength: 100, suggest: 'city' },
  ],
  run: ({ first, second, third, fourth }, context) =>
    compareCities({ names: [first, second, third, fourth].filter(Boolean) }, context),
})

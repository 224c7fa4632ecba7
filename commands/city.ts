import { describeCity } from '../src/subject/city.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'city',
  where: 'anywhere',
  isThere: ({ cities }) => cities.length > 0,
  options: [
    { name: 'name', required: true, maxLength: 100, suggest: 'city' },
    { name: 'framework', required: false, maxLength: 100, suggest: 'framework' },
  ],
  run: (input, context) => describeCity(input, context),
})

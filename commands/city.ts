import { describeCity } from '../src/answer/city.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'city',
  example: { name: 'Barcelona' },
  where: 'anywhere',
  options: [
    { name: 'name', required: true, maxLength: 100, suggest: 'city' },
    { name: 'framework', required: false, maxLength: 100, suggest: 'framework' },
  ],
  run: (input, context) => describeCity(input, context),
})

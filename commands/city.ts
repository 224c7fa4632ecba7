import { describeCity } from '../src/answer/city.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'city',
  description: 'What the sources say of a city, dimension by dimension',
  example: '/city Barcelona',
  options: [{ name: 'name', description: 'A city, in any spelling', required: true, maxLength: 100, suggest: 'city' }],
  run: ({ name }, context) => describeCity({ name }, context),
})

import { describeDimension } from '../src/answer/dimension.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'dimension',
  description: 'What a dimension asks, and the cities by what is known of them',
  example: '/dimension legality',
  options: [
    {
      name: 'dimension',
      description: 'A dimension of a framework',
      required: true,
      maxLength: 100,
      suggest: 'dimension',
    },
  ],
  run: (input, context) => describeDimension(input, context),
})

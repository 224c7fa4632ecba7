import { describeDimension } from '../src/subject/dimension.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'dimension',
  example: { dimension: 'legality' },
  where: 'anywhere',
  options: [
    {
      name: 'dimension',
      required: true,
      maxLength: 100,
      suggest: 'dimension',
    },
  ],
  run: (input, context) => describeDimension(input, context),
})

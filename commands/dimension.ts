import { byName } from '../src/answer/suggest/suggester.ts'
import { DIMENSIONS } from '../src/subject/name-kinds.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'dimension',
  where: 'anywhere',
  isThere: ({ frameworks }) => frameworks.length > 0,
  options: [
    {
      name: 'dimension',
      required: true,
      maxLength: 100,
      suggest: byName(DIMENSIONS),
    },
  ],
  run: async (input, context) => (await import('../src/subject/dimension.ts')).describeDimension(input, context),
})

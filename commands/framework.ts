import { byName } from '../src/answer/suggest/suggester.ts'
import { FRAMEWORKS } from '../src/subject/name-kinds.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'framework',
  where: 'anywhere',
  isThere: ({ frameworks }) => frameworks.length > 0,
  options: [
    {
      name: 'framework',
      required: false,
      maxLength: 100,
      suggest: byName(FRAMEWORKS),
    },
  ],
  run: async (input, context) => (await import('../src/subject/framework.ts')).describeFramework(input, context),
})

import { describeFramework } from '../src/answer/framework.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'framework',
  example: { framework: 'Bauder' },
  where: 'anywhere',
  options: [
    {
      name: 'framework',
      required: false,
      maxLength: 100,
      suggest: 'framework',
    },
  ],
  run: (input, context) => describeFramework(input, context),
})

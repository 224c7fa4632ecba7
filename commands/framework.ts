import { describeFramework } from '../src/answer/framework.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'framework',
  description: 'How an author takes urban solidarity apart',
  example: '/framework Bauder',
  options: [
    {
      name: 'framework',
      description: 'A framework or its author',
      required: false,
      maxLength: 100,
      suggest: 'framework',
    },
  ],
  run: (input, context) => describeFramework(input, context),
})

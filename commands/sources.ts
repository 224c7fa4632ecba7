import { listSources } from '../src/answer/sources.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'sources',
  example: {},
  where: 'anywhere',
  options: [],
  run: (input, context) => listSources(input, context),
})

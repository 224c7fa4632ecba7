import { listSources } from '../src/answer/sources.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'sources',
  where: 'anywhere',
  isThere: ({ sources }) => sources.size > 0,
  options: [],
  run: (input, context) => listSources(input, context),
})

import { listSources } from '../src/answer/sources.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'sources',
  description: 'What the library holds: notes, passages, licences, links',
  example: '/sources',
  options: [],
  run: (input, context) => listSources(input, context),
})

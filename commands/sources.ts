import { byName } from '../src/answer/suggest/suggester.ts'
import { SOURCES } from '../src/answer/names.ts'
import { showSources } from '../src/answer/sources.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'sources',
  where: 'anywhere',
  isThere: ({ sources }) => sources.size > 0,
  options: [
    { name: 'source', required: false, maxLength: 120, suggest: byName(SOURCES) },
    { name: 'field', required: false, maxLength: 20, suggest: null, internal: true },
  ],
  run: (input, context) => showSources(input, context),
})

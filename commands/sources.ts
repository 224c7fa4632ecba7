import { byName } from '../src/answer/suggest/suggester.ts'
import { SOURCES } from '../src/answer/names.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'sources',
  where: 'anywhere',
  isThere: ({ sources, gone }) => sources.size + gone.size > 0,
  options: [
    { name: 'source', required: false, maxLength: 120, suggest: byName(SOURCES) },
    { name: 'field', required: false, maxLength: 20, suggest: null, internal: true },
  ],
  run: async (input, context) => (await import('../src/answer/sources.ts')).showSources(input, context),
})

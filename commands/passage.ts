import { PLACES } from '../src/answer/suggest/places.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'passage',
  where: 'anywhere',
  isEverywhere: true,
  isThere: ({ notes, passages, gone }) => notes.size + passages.size + gone.size > 0,
  options: [{ name: 'id', required: true, maxLength: 120, suggest: PLACES }],
  run: async (input, context) => (await import('../src/answer/passage.ts')).showPassage(input, context),
})

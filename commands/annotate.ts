import { LONGEST_TEXT } from '../src/answer/longest-text.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'annotate',
  where: 'anywhere',
  isThere: ({ fingerprints, notesAbout }) => fingerprints.length + notesAbout.size > 0,
  options: [
    { name: 'text', required: true, maxLength: LONGEST_TEXT, suggest: null, isText: true },
    { name: 'message', required: false, maxLength: 120, suggest: null, internal: true },
  ],
  run: async (input, context) => (await import('../src/answer/annotate.ts')).annotate(input, context),
})

import { byName } from '../src/answer/suggest/suggester.ts'
import { SOURCES } from '../src/answer/names.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'verify',
  where: 'anywhere',
  isEverywhere: true,
  isThere: ({ fingerprints }) => fingerprints.length > 0,
  options: [
    { name: 'quotation', required: true, maxLength: 4000, suggest: null, isText: true },
    { name: 'source', required: false, maxLength: 120, suggest: byName(SOURCES) },
  ],
  run: async (input, context) => (await import('../src/answer/verify.ts')).verifyQuotation(input, context),
})

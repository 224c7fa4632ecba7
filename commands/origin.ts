import { definePress } from '../src/app/command.ts'

/** Says where the last reply has it from. */
export default definePress({
  name: 'origin',
  where: 'anywhere',
  isEverywhere: true,
  options: [
    { name: 'places', required: false, maxLength: 100, suggest: null, internal: true },
    { name: 'asks', required: false, maxLength: 10, suggest: null, internal: true },
  ],
  run: async (input, context) => (await import('../src/answer/origin.ts')).showOrigin(input, context),
})

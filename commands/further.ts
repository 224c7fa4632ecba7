import { definePress } from '../src/app/command.ts'

/** Shows what the last reply has not shown yet. */
export default definePress({
  name: 'further',
  where: 'anywhere',
  isEverywhere: true,
  options: [
    { name: 'places', required: false, maxLength: 100, suggest: null, internal: true },
    { name: 'of', required: false, maxLength: 100, suggest: null, internal: true },
  ],
  run: async (input, context) => (await import('../src/answer/further.ts')).showFurther(input, context),
})

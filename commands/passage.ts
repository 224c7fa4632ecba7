import { PLACES } from '../src/app/suggest-places.ts'
import { showPassage } from '../src/answer/passage.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'passage',
  example: { id: 'bauder-2022/toronto-council-resolution-2013' },
  where: 'anywhere',
  options: [{ name: 'id', required: true, maxLength: 120, suggest: PLACES }],
  run: (input, context) => showPassage(input, context),
})

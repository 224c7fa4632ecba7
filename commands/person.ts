import { byName } from '../src/answer/suggest/suggester.ts'
import { PEOPLE } from '../src/subject/name-kinds.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'person',
  where: 'anywhere',
  isThere: (library) => PEOPLE.listOf(library).length > 0,
  options: [{ name: 'person', required: true, maxLength: 100, suggest: byName(PEOPLE) }],
  run: async (input, context) => (await import('../src/subject/person.ts')).describePerson(input, context),
})

import { SOURCES } from '../src/answer/names.ts'
import { byName } from '../src/answer/suggest/suggester.ts'
import { STANCES } from '../src/corpus/schemas/framework.ts'
import { frameworksOf } from '../src/subject/frameworks.ts'
import { hasAny, KINDS, kindsIn } from '../src/subject/list/kinds.ts'
import { AREAS, DIMENSIONS } from '../src/subject/name-kinds.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'list',
  where: 'anywhere',
  isThere: (library) => KINDS.some((kind) => hasAny(kind, library)),
  options: [
    {
      name: 'what',
      required: true,
      maxLength: 40,
      suggest: null,
      choices: KINDS,
      choicesIn: kindsIn,
      choiceWords: ({ list }) => list.kinds,
      isOffered: hasAny,
    },
    { name: 'by', required: false, maxLength: 120, suggest: byName(SOURCES), isPreposition: true },
    { name: 'in', required: false, maxLength: 100, suggest: byName(AREAS), isPreposition: true },
    { name: 'dimension', required: false, maxLength: 100, suggest: byName(DIMENSIONS) },
    {
      name: 'stance',
      required: false,
      maxLength: 40,
      suggest: null,
      choices: STANCES,
      choiceWords: ({ stances }) => stances,
      isOffered: (_, library) => frameworksOf(library).length > 0,
    },
    { name: 'from', required: false, maxLength: 20, suggest: null, isPreposition: true },
    { name: 'to', required: false, maxLength: 20, suggest: null, isPreposition: true },
  ],
  run: async (input, context) => (await import('../src/subject/list/list.ts')).listThings(input, context),
})

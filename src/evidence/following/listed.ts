import { ENDS } from '../../speech/asking.ts'
import { AT_LISTED, COUNTS_LISTED } from '../../speech/pointing.ts'
import type { SearchIndex } from '../search-index.ts'
import { type Completed, whole } from './completed.ts'
import { entitiesOf, type Last } from './last.ts'
import { joinNames } from './several.ts'

/** How many things are called by their names; what has more is called by what it is a list of. */
const MOST_NAMED = 5

/** `list them`, `how many are there?`: the question on what was listed last. Null where nothing was, or nothing points at it. */
export function askOfListed(text: string, last: Last, index: SearchIndex): Completed | null {
  const bare = text.replace(ENDS, '')
  const listed = bare && phraseOf(last, index)
  if (!listed) return null
  const counts = bare.match(COUNTS_LISTED)
  if (counts) return whole(`how many ${listed.of} are there${listed.where}?`)
  const pointing = bare.match(AT_LISTED)
  if (!pointing) return null
  const at = pointing.index ?? 0
  const before = bare.slice(0, at)
  // `which of them …` asks which cities.
  const isOf = /^(?:which|how many) of $/iu.test(before) && !listed.of.startsWith('of ')
  const named = isOf ? before.replace(/of $/iu, '') + listed.of + listed.where : before + listed.all
  return whole(`${named}${bare.slice(at + pointing[0].length)}?`)
}

/** What was listed: as it is called where it is counted, where it is, and as the subject of a sentence. */
type Phrase = { of: string; where: string; all: string }

function phraseOf({ call: { command, input }, listed }: Last, index: SearchIndex): Phrase | null {
  const { areas } = index.library
  const what = command === 'list' ? input['what'] : undefined
  const area = areas.find(({ id }) => id === input['in'])
  const where = area ? ` in ${area.name}` : ''
  if (what) return { of: what, where, all: `the ${what}${where}` }
  const things = command === 'ask' ? [] : entitiesOf(listed, index.library)
  const named = things.slice(0, MOST_NAMED)
  return named.length > 1 ? { of: 'of them', where: '', all: joinNames(named, index) } : null
}

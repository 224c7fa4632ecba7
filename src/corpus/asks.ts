import { HOLDS_A_QUESTION } from '../speech/asking.ts'
import { SPEECH } from '../speech/languages.ts'
import { fitsAny } from '../speech/words.ts'
import type { Corpus, NotePlace } from './corpus.ts'
import { CITY_KIND } from './schemas/kind.ts'
import { createNamer } from './naming.ts'
import type { Fault } from './yaml.ts'

/**
 * What a note is asked with is offered to readers, so each is a sentence: a question with a capital and its mark, names of
 * places and people as names, and nobody's own case. Other words to search with are its `phrases`.
 */
export function checkAsks(places: readonly NotePlace[], corpus: Corpus): Fault[] {
  const named = listProperNames(corpus)
  const findNames = createNamer(named.map(({ id, names }) => ({ id, names: names.map((name) => name.toLowerCase()) })))
  const written = new Map(named.map(({ id, names }) => [id, names]))
  const findSmall = (ask: string) =>
    findNames(ask).find(({ id }) => !written.get(id)?.some((name) => ask.includes(name)))?.id ?? null
  return places.flatMap(({ note, faultAt }) =>
    note.asks.flatMap((ask, i) => {
      const why = findFault(ask, findSmall)
      return why === null ? [] : [faultAt(`${note.id}: “${ask}” ${why}`, ['asks', i])]
    }),
  )
}

/** `findSmall`: the id of what is named in small letters. */
function findFault(ask: string, findSmall: (ask: string) => string | null): string | null {
  if (!HOLDS_A_QUESTION.test(ask)) return 'is no question; it may be one of its phrases'
  if (!/^[“"'¿]?[\p{Lu}\p{N}]/u.test(ask)) return 'begins without a capital'
  if (!ask.endsWith('?')) return 'ends without a question mark'
  if (isOfOwnCase(ask)) return 'asks of a case of one’s own; ask of people'
  const small = findSmall(ask)
  return small ? `writes ${small} with a small letter` : null
}

const { own, legal, advice } = SPEECH.en.wishes

const isOfOwnCase = (ask: string) =>
  (fitsAny(ask, own) && fitsAny(ask, legal) && SPEAKS_OF_ONESELF.test(ask)) || fitsAny(ask, advice)

/** “We” may be everybody. */
const SPEAKS_OF_ONESELF = /\b(?:I|me|my|mine)\b/

/** The names of places and people; what a library lists besides may be called by words of every day. */
const listProperNames = ({ cities, areas, people }: Corpus) =>
  [...cities.filter(({ of }) => of === CITY_KIND.one), ...areas, ...people].map(({ id, name, spellings }) => ({
    id,
    names: [name, ...spellings].filter((each) => /^\p{Lu}\p{Ll}/u.test(each)),
  }))

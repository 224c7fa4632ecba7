import { foldTerm } from '../../documents/definitions/definition.ts'
import { openDefinitions } from '../../documents/definitions/open-definitions.ts'
import type { StoredDocument } from '../../documents/folder.ts'
import type { Library } from '../../library/library.ts'
import { BLANK, blankOut, givesAway } from '../generate/blank.ts'
import { toDistractor, toKey, toOptions } from '../generate/draft.ts'
import type { Random } from '../random.ts'
import type { Cloze } from './draft.ts'
import { readsAlone } from './reads-alone.ts'

type Term = { id: string; name: string; passage: string; sentence: number }

/** The terms of a reading that are defined in words, and not only named in an index. */
const termsOf = (document: StoredDocument): Term[] =>
  openDefinitions(document).flatMap(({ name, passage, sentence, way }) =>
    way === 'named' ? [] : { id: foldTerm(name), name, passage, sentence },
  )

/** Where a reading defines terms: what may be asked about. */
export const termPlaces = (document: StoredDocument): { passage: string; sentence: number }[] =>
  termsOf(document).map(({ passage, sentence }) => ({ passage, sentence }))

/** A sentence that defines a term, without it: which is it? Null where the sentence does not stand alone, or too few others are like it. */
export function askTerm(
  { passage: id, sentence }: { passage: string; sentence: number },
  document: StoredDocument,
  library: Library,
  random: Random,
): Cloze | null {
  const passage = library.passages.get(id)
  const text = passage?.sentences[sentence]?.text ?? ''
  const terms = termsOf(document)
  const term = terms.find((each) => each.passage === id && each.sentence === sentence)
  if (!term || !readsAlone(text)) return null
  const blanked = blankOut(text, formsOf(term.name))?.replace(ARTICLE, '$1(n) ')
  if (!blanked || blanked.split(BLANK).length > 2 || givesAway(blanked.replace(BLANK, ''), [term.name])) return null
  const others = random.shuffle(terms.filter((other) => isLike(other, term, text)))
  const options = toOptions(
    toKey(term.id, spell(term.name)),
    others
      .sort((a, b) => unlike(a, term) - unlike(b, term))
      .map(({ id, name, passage }) => toDistractor(id, spell(name), null, { id: passage })),
    random,
  )
  return options && { passage: id, sentence, text, blanked, options }
}

/** `A` and `an` would tell how the term begins. */
const ARTICLE = new RegExp(`\\b(a)n? (?=${BLANK})`, 'gi')

/** A name as it stands in a list beside others. */
const spell = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name.slice(1)) ? name.toLowerCase() : name

/** How a term may be written in a sentence. */
function formsOf(name: string): string[] {
  const bare = spell(name)
  const cases = [bare, name, `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`]
  return [...new Set(cases.flatMap((each) => [each, `${each}s`]))]
}

/** Of `scales of measurement`, `scales` says how many they are. */
const isPlural = (name: string) => /[^s]s$/.test(name.split(' of ')[0] ?? '')
const isDoing = (name: string) => /ing$/.test(name)
const wordsIn = (id: string) => id.split(' ')

/** Whether another term could stand there: of the same number and form, not in the sentence itself, and without a word of the one asked for. */
const isLike = (other: Term, term: Term, text: string) =>
  other.id !== term.id &&
  isPlural(other.name) === isPlural(term.name) &&
  isDoing(other.name) === isDoing(term.name) &&
  Math.abs(wordsIn(other.id).length - wordsIn(term.id).length) <= 1 &&
  !wordsIn(other.id).some((word) => wordsIn(term.id).includes(word)) &&
  !` ${foldTerm(text)} `.includes(` ${other.id} `) &&
  other.passage !== term.passage

const unlike = (other: Term, term: Term) => Math.abs(wordsIn(other.id).length - wordsIn(term.id).length)

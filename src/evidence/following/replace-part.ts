import { yearsIn } from '../../corpus/notes.ts'
import type { Entity } from '../../library/entities.ts'
import { ENDS } from '../../speech/asking.ts'
import { MONTHS } from '../../speech/figures.ts'
import { SPEECH } from '../../speech/languages.ts'
import { BETWEEN, COMPARES } from '../../speech/naming.ts'
import { pattern } from '../../speech/words.ts'
import { detectLanguage } from '../reading/language.ts'
import type { SearchIndex } from '../search-index.ts'
import { type Whole, whole } from './completed.ts'
import { addBeside, spellAside } from './context.ts'
import { namedIn, type NamedThing } from './named.ts'
import { isUnknownName, unknownNameIn, withCapitals } from './unknown-name.ts'

/** What is to take a place in a question: as it is written, and what stood before it. */
export type Piece = { text: string; preposition: string | null }

/** Nothing between two names but what makes a row of them. */
const ROW = pattern('i')`^[\s,&]*${BETWEEN}?[\s,&]*$`

/** `the ordinance of 1989`: a noun with its year. */
const NOUN_OF_YEAR = /(?<!\p{L})(\p{L}+)\s+(?:of|in|from)\s+(?:1\d{3}|20\d{2})/iu

const MONTH = pattern('iu')`^${MONTHS}$`
const MONTH_IN = pattern('iu')`\b${MONTHS}\b`

/** The last question with its part of the same kind (a year, a city, a network…) replaced, or with the new part added. */
export function replacePart(question: string, typed: Piece, index: SearchIndex): Whole {
  const isUnknown = !namedIn(typed.text, index).length && isUnknownName(typed.text, question, index)
  const part = isUnknown ? { ...typed, text: withCapitals(typed.text) } : typed
  const asked = question.replace(ENDS, '')
  const [year] = yearsIn(part.text)
  if (year) return whole(`${replaceYear(asked, part, year)}?`)
  if (MONTH.test(part.text) && MONTH_IN.test(asked))
    return whole(`${asked.replace(MONTH_IN, withCapitals(part.text))}?`)
  const [given] = namedIn(part.text, index)
  const named = namedIn(asked, index)
  // A name that the library lacks is taken for a city or a person where one was asked about.
  const guessed = part.preposition ? GUESSED.slice(0, 1) : GUESSED
  const asksOf = guessed.find((each) => named.some(({ entity }) => entity.kind === each)) ?? null
  const kind = given?.entity.kind ?? (isUnknown ? asksOf : null)
  const same = named.filter(({ entity }) => kind !== null && entity.kind === kind)
  const [first, ...others] = same
  if (first) return whole(`${replaceNames(asked, part, [first, ...others])}?`)
  const slot = given?.entity.kind === 'city' || isUnknown ? unknownNameIn(asked, named, index) : null
  if (slot) return whole(`${asked.slice(0, slot.start)}${part.text}${asked.slice(slot.end)}?`)
  return addPart(asked, part, given?.entity ?? null, index)
}

const GUESSED = ['city', 'person', 'network'] as const

/** The most things that are compared at once. */
const MOST_COMPARED = 3

/** In: the names of the new part's kind. Of those that are compared, it is one more, as long as there is room. */
function replaceNames(asked: string, { text }: Piece, same: readonly [NamedThing, ...NamedThing[]]): string {
  const [first, ...others] = same
  const last = others.at(-1) ?? first
  const isRow = others.every(({ start }, i) => ROW.test(asked.slice((others[i - 1] ?? first).end, start)))
  if (!others.length || !COMPARES.test(asked))
    return asked.slice(0, first.start) + text + asked.slice(isRow ? last.end : first.end)
  if (same.length >= MOST_COMPARED) return asked.slice(0, last.start) + text + asked.slice(last.end)
  if (!isRow) return `${asked.slice(0, last.end)} and ${text}${asked.slice(last.end)}`
  return `${asked.slice(0, first.start)}${same.map((each) => each.text).join(', ')} and ${text}${asked.slice(last.end)}`
}

function replaceYear(asked: string, { text }: Piece, year: number): string {
  const [before] = yearsIn(asked)
  const noun = text.match(NOUN_OF_YEAR)
  if (before && noun && NOUN_OF_YEAR.test(asked)) return asked.replace(NOUN_OF_YEAR, noun[0])
  return before ? asked.replace(String(before), String(year)) : `${asked} in ${year}`
}

function addPart(asked: string, { text, preposition }: Piece, entity: Entity | null, index: SearchIndex): Whole {
  // `and in Latin America?` takes the place of what stood behind the same word.
  const other =
    preposition &&
    namedIn(asked, index).find(({ start }) =>
      asked.slice(0, start).toLowerCase().endsWith(` ${preposition.toLowerCase()} `),
    )
  if (other) return whole(`${asked.slice(0, other.start)}${text}${asked.slice(other.end)}?`)
  if (preposition) return whole(`${asked} ${preposition} ${text}?`)
  const { adds } = SPEECH[detectLanguage(asked, index) ?? 'en'].followUp
  if (entity?.kind === 'city') return whole(`${asked} ${adds.place} ${text}?`)
  return {
    question: `${addBeside(asked, text)}?`,
    aside: spellAside(text, asked, detectLanguage(asked, index) ?? 'en'),
  }
}

import { yearsIn } from '../../corpus/notes.ts'
import type { Entity } from '../../library/entities.ts'
import { ENDS } from '../../speech/asking.ts'
import { SPEECH } from '../../speech/languages.ts'
import { BETWEEN, COMPARES } from '../../speech/naming.ts'
import { pattern } from '../../speech/words.ts'
import { detectLanguage } from '../reading/language.ts'
import type { SearchIndex } from '../search-index.ts'
import { addBeside } from './context.ts'
import { namedIn } from './named.ts'

/** What is to take a place in a question: as it is written, and what stood before it. */
export type Piece = { text: string; preposition: string | null }

/** Nothing between two names but what makes a row of them. */
const ROW = pattern('i')`^[\s,&]*${BETWEEN}?[\s,&]*$`

/** `the ordinance of 1989`: a noun with its year. */
const NOUN_OF_YEAR = /(\p{L}+)\s+(?:of|in|from)\s+(?:1\d{3}|20\d{2})/iu

/** The last question with its part of the same kind (a year, a city, a network…) replaced, or with the new part added. */
export function replacePart(question: string, part: Piece, index: SearchIndex): string {
  const asked = question.replace(ENDS, '')
  const [year] = yearsIn(part.text)
  if (year) return `${replaceYear(asked, part, year)}?`
  const [given] = namedIn(part.text, index)
  const named = namedIn(asked, index)
  const isUnknownName = !given && /^\p{Lu}/u.test(part.text)
  // A name that the library lacks is taken for a city where one was asked about.
  const kind =
    given?.entity.kind ?? (isUnknownName && named.some(({ entity }) => entity.kind === 'city') ? 'city' : null)
  const same = named.filter(({ entity }) => kind !== null && entity.kind === kind)
  const [first, ...others] = same
  if (!first) return `${addPart(asked, part, given?.entity ?? null, index)}?`
  const end = others.at(-1)?.end ?? first.end
  if (others.length && COMPARES.test(asked)) return `${asked.slice(0, end)} and ${part.text}${asked.slice(end)}?`
  const close = others.every(({ start }, i) => ROW.test(asked.slice((others[i - 1] ?? first).end, start)))
  return `${asked.slice(0, first.start)}${part.text}${asked.slice(close ? end : first.end)}?`
}

function replaceYear(asked: string, { text }: Piece, year: number): string {
  const [before] = yearsIn(asked)
  const noun = text.match(NOUN_OF_YEAR)
  if (before && noun && NOUN_OF_YEAR.test(asked)) return asked.replace(NOUN_OF_YEAR, noun[0])
  return before ? asked.replace(String(before), String(year)) : `${asked} in ${year}`
}

function addPart(asked: string, { text, preposition }: Piece, entity: Entity | null, index: SearchIndex): string {
  // `and in Latin America?` takes the place of what stood behind the same word.
  const other =
    preposition &&
    namedIn(asked, index).find(({ start }) =>
      asked.slice(0, start).toLowerCase().endsWith(` ${preposition.toLowerCase()} `),
    )
  if (other) return asked.slice(0, other.start) + text + asked.slice(other.end)
  if (preposition) return `${asked} ${preposition} ${text}`
  const { adds } = SPEECH[detectLanguage(asked, index) ?? 'en'].followUp
  return entity?.kind === 'city' ? `${asked} ${adds.place} ${text}` : addBeside(asked, text)
}

import type { Library } from '../../library/library.ts'
import { REQUESTS_IN } from '../../speech/requests/languages.ts'
import { foldForSearch } from '../../text/fold.ts'
import { LANGUAGES } from '../../wording/languages.ts'
import { AFTER, BEFORE } from './forms.ts'
import { findThings, type Thing } from './things.ts'

/**
 * A request without what it is about: `compare <city> and <city>`. Words are folded, articles and what asks for nothing left
 * out; things are in the order in which they stand.
 */
export type Skeleton = { text: string; things: Thing[]; years: number[] }

const every = (pick: (requests: (typeof REQUESTS_IN)['en']) => readonly string[]) =>
  new Set(LANGUAGES.flatMap((language) => pick(REQUESTS_IN[language]).map(foldForSearch)))

const ARTICLES = every(({ articles }) => articles)
const NUMBERS = every(({ numbers }) => numbers)
const SHORTHAND = new Map(LANGUAGES.flatMap((language) => Object.entries(REQUESTS_IN[language].shorthand)))

/** Reads the skeleton of a text. */
export function toSkeleton(text: string, library: Library): Skeleton {
  const things = findThings(text, library)
  const years: number[] = []
  const parts: string[] = []
  for (const { 0: typed, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const thing = things.find(({ start, end }) => index >= start && index < end)
    if (thing) {
      if (index === thing.start) parts.push(`<${thing.kind}>`)
      continue
    }
    const word = foldForSearch(typed)
    if (isYear(word)) years.push(Number(word))
    parts.push(...toPart(word, parts.at(-1)))
  }
  const meant = parts.join(' ').replace(BEFORE, '').replace(AFTER, '')
  return { text: meant || parts.join(' '), things, years }
}

const isYear = (word: string) => /^(?:1\d{3}|20\d{2})$/.test(word)

/** A word as it stands in a skeleton; empty where it is left out. */
function toPart(word: string, before: string | undefined): string[] {
  if (isYear(word)) return ['<year>']
  if (/^\d{1,2}$/.test(word) || NUMBERS.has(word)) return ['<number>']
  // What stands after an apostrophe: `Accra’s`.
  if (word === 's' && before?.endsWith('>')) return []
  return ARTICLES.has(word) ? [] : [SHORTHAND.get(word) ?? word]
}

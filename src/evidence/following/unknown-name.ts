import { analyze } from '../../search/analyze.ts'
import { SPEECH } from '../../speech/languages.ts'
import { NAMES_INSIDE } from '../../speech/written-names.ts'
import { list } from '../../speech/words.ts'
import { detectLanguage } from '../reading/language.ts'
import type { SearchIndex } from '../search-index.ts'
import type { NamedThing } from './named.ts'

/**
 * Whether a text looks like the name of something that the library lacks: by its capital; in English, where words that say
 * nothing are known, by its few letters, or as no word of the texts.
 */
export function isUnknownName(text: string, asked: string, index: SearchIndex): boolean {
  if (/^\p{Lu}/u.test(text)) return true
  if (detectLanguage(asked, index) || saysNothing(text) || text.split(' ').length > MOST_WORDS) return false
  return /^\p{L}{2,3}$/u.test(text) || !analyze(text).some((term) => index.search.knows(term))
}

/** Whether a text is nothing but words that say nothing, in English: `and after?` */
export const saysNothing = (text: string): boolean => /^[\p{L}\s]+$/u.test(text) && text.split(/\s+/).every(isEmpty)

const isEmpty = (word: string) => !word || EMPTY.has(word.toLowerCase())
const EMPTY = new Set([
  ...SPEECH.en.emptyWords,
  ...list`now, then, today, after, before, later, next, else, so, ok, yes, no`,
])

const MOST_WORDS = 2

/** A name with capitals; of two letters, all are. */
export const withCapitals = (name: string): string =>
  name.length === 2 ? name.toUpperCase() : name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())

const WORDS = /(?<=\s)\p{L}{3,}/gu

/** Where a question names something that the library lacks. Null where it does not. */
export function unknownNameIn(asked: string, named: NamedThing[], index: SearchIndex): Slot | null {
  const { search } = index
  const isFree = ({ start, end }: Slot) => !named.some((each) => start < each.end && end > each.start)
  const slotsOf = (form: RegExp) =>
    [...asked.matchAll(form)].map(({ 0: text, index: start }) => ({ text, start, end: start + text.length }))
  const isUnknown = ({ text }: Slot) => analyze(text).length > 0 && !analyze(text).some((term) => search.knows(term))
  // In another language every word is one that the texts lack.
  const words = detectLanguage(asked, index) ? [] : slotsOf(WORDS).filter(isUnknown)
  return [...slotsOf(NAMES_INSIDE), ...words].find(isFree) ?? null
}

type Slot = Omit<NamedThing, 'entity'>

import { CHAT_WORDS } from '../../speech/chat-words.ts'
import { SMALL_DIGITS, SMALL_NUMBERS } from '../../speech/figures.ts'
import { foldForSearch } from '../../text/fold.ts'
import type { SearchIndex } from '../search-index.ts'

/** A word as it is typed, with the marks that chats put into words. */
const TYPED = /[\p{L}\p{N}$&@][\p{L}\p{M}\p{N}'’/$-]*/gu

/** Writes out what chats write short, in English: `whos the mayor`, `y r ppl …`. Words with a capital are let be. */
export const spellOut = (text: string): string =>
  text
    .replace(TYPED, (word) => CHAT_WORDS.get(word) ?? word)
    .replace(/\s+/g, ' ')
    .trim()

/** Writes small numbers as texts do: `the 4 spheres` as `the four spheres`. */
export const spellNumbers = (text: string): string =>
  text.replace(SMALL_DIGITS, (digits) => SMALL_NUMBERS[Number(digits) - 2] ?? digits)

/**
 * Takes the s off a name that was given one without an apostrophe: `bauders chapter`, `torontos council`. Where the whole
 * is a word, or the rest is none of the names, it stays. In: the names' own words, folded.
 */
export const freeNames = (text: string, names: ReadonlySet<string>, { mender }: SearchIndex): string =>
  text.replace(/\p{L}{3,}s(?![\p{L}\p{M}’'])/gu, (word) => {
    const folded = foldForSearch(word)
    const isPossessive = names.has(folded.slice(0, -1)) && !names.has(folded) && !mender.isWord(folded)
    return isPossessive ? `${word.slice(0, -1)}'s` : word
  })

/**
 * Parts a name that was written as one word, or by its beginning: `newyork`, `sanfran`. What is a word stays, and so does
 * what begins several names. In: names of several words, folded.
 */
export const partNames = (text: string, names: readonly string[], { mender }: SearchIndex): string =>
  text.replace(/(?<![\p{L}\p{N}])\p{L}{6,}(?![\p{L}\p{M}\p{N}])/gu, (word) => {
    const folded = foldForSearch(word)
    if (mender.isWord(folded)) return word
    const meant = names.filter((name) => isBegun(folded, name))
    return meant.length === 1 ? (meant[0] ?? word) : word
  })

/** Letters of a name's second word without which its first word stands alone. */
const LEAST_OF_SECOND = 3

function isBegun(word: string, name: string): boolean {
  const [first = ''] = name.split(' ', 1)
  return word.length >= first.length + LEAST_OF_SECOND && name.replaceAll(' ', '').startsWith(word)
}

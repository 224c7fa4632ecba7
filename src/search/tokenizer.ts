import { createShelf } from '../base/shelf.ts'
import type { Token } from './token.ts'
import { cutUnspaced, isUnspaced } from './unspaced.ts'

/** Cuts texts into index terms, in order: with their places, or the terms alone. */
export type Analyzer = { tokenize: (text: string) => Token[]; analyze: (text: string) => string[] }

/** Half as many again as the bundled library and its texts have. The shelf takes room for so many at once. */
const MOST_KNOWN = 15_000

/**
 * Makes an analyzer of an expression that finds words, and the index terms of a word, none or several. Scripts without
 * spaces are cut run by run ({@link cutUnspaced}), whatever is made of words.
 */
export function createTokenizer(words: RegExp, termsOf: (word: string) => string[]): Analyzer {
  // Words return often, and folding is slow: the terms of the words seen so far.
  const known = createShelf<string, string[]>(MOST_KNOWN)
  const tokenizeWord = (word: string, start: number): Token[] => {
    const seen = known.get(word)
    if (!seen && isUnspaced(word)) return cutUnspaced(word, start, tokenizeWord)
    const terms = seen ?? termsOf(word)
    if (!seen) known.set(word, terms)
    return terms.map((term) => ({ term, start, end: start + word.length }))
  }
  const tokenize = (text: string) => [...text.matchAll(words)].flatMap((match) => tokenizeWord(match[0], match.index))
  return { tokenize, analyze: (text) => tokenize(text).map(({ term }) => term) }
}

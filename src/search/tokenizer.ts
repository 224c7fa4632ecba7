import { createMemo } from '../base/memo.ts'
import type { Token } from './token.ts'
import { cutUnspaced, isUnspaced } from './unspaced.ts'

/** Cuts texts into index terms, in order: with their places, or the terms alone. */
export type Analyzer = { tokenize: (text: string) => Token[]; analyze: (text: string) => string[] }

/** Twice as many as the bundled library and its texts have. */
const MOST_KNOWN = 20_000

/**
 * Makes an analyzer of an expression that finds words, and the index terms of a word, none or several. Scripts without
 * spaces are cut run by run ({@link cutUnspaced}), whatever is made of words.
 */
export function createTokenizer(words: RegExp, termsOf: (word: string) => string[]): Analyzer {
  // Words return often, and folding is slow: the terms of the words seen so far.
  const known = createMemo((word: string) => (isUnspaced(word) ? null : termsOf(word)), MOST_KNOWN)
  const tokenizeWord = (word: string, start: number): Token[] =>
    known(word)?.map((term) => ({ term, start, end: start + word.length })) ?? cutUnspaced(word, start, tokenizeWord)
  const tokenize = (text: string) => [...text.matchAll(words)].flatMap((match) => tokenizeWord(match[0], match.index))
  return {
    tokenize,
    analyze(text) {
      const terms: string[] = []
      for (const [word] of text.matchAll(words))
        for (const term of known(word) ?? tokenizeWord(word, 0).map((token) => token.term)) terms.push(term)
      return terms
    },
  }
}

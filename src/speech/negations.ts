import { inAnyLanguage } from './languages.ts'

const NEGATIONS: ReadonlySet<string> = new Set(inAnyLanguage(({ negations }) => negations))

/** Whether a word denies what is said; in lower case, without accents. In: the word before too, because `isn't` is two words. */
export const isNegation = (word: string, before: string): boolean =>
  NEGATIONS.has(word) || (word === 't' && before.endsWith('n'))

import type { Lexicon } from '../../corpus/schemas/lexicon.ts'
import { stemIn } from '../../search/stemming.ts'
import { SPEECH } from '../../speech/languages.ts'
import { foldForSearch } from '../../text/fold.ts'
import type { OtherLanguage } from '../../wording/languages.ts'

/** A word of a text, folded too; `start` and `end` are indices into the text. */
export type Word = { text: string; folded: string; start: number; end: number }

/** The words of a text; hyphens and apostrophes part them (`a-t-il`, `l'asile`). */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    folded: foldForSearch(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Words as they stand, but for case and accents; and by their stems. */
export function asTheyStand(words: Word[]): string {
  return words.map(({ folded }) => folded).join(' ')
}

export function byStems(words: Word[], language: OtherLanguage): string {
  return words.map(({ text }) => foldForSearch(stemIn(language, text.toLowerCase()))).join(' ')
}

const foldedWords = new Map<OtherLanguage, { clear: Set<string>; ambiguous: Set<string> }>()

/** The empty words of a language, folded when they are first needed. */
export function emptyWords(language: OtherLanguage) {
  const fold = (words: readonly string[]) => new Set(words.map(foldForSearch))
  const { emptyWords: clear, ambiguousWords: ambiguous } = SPEECH[language]
  const known = foldedWords.get(language) ?? { clear: fold(clear), ambiguous: fold(ambiguous) }
  foldedWords.set(language, known)
  return known
}

/** The English of every expression of the lexicon in a language, by its words as they stand; and by their stems. */
export const exactWords = remember((lexicon, language) => listExpressions(lexicon, language, asTheyStand))
export const stemmedWords = remember((lexicon, language) => listExpressions(lexicon, language, byStems))

/** The English of each expression, by its words in some form; the first entry that has it wins. */
function listExpressions(
  lexicon: Lexicon,
  language: OtherLanguage,
  form: (words: Word[], language: OtherLanguage) => string,
): Map<string, string> {
  const known = new Map<string, string>()
  for (const entry of lexicon.words)
    for (const expression of entry[language]) {
      const key = form(splitWords(expression), language)
      if (!known.has(key)) known.set(key, entry.en[0] ?? '')
    }
  return known
}

/** Makes something of a lexicon for a language once, when it is first needed. */
function remember<Made>(make: (lexicon: Lexicon, language: OtherLanguage) => Made) {
  const made = new WeakMap<Lexicon, Map<OtherLanguage, Made>>()
  return (lexicon: Lexicon, language: OtherLanguage): Made => {
    const known = made.get(lexicon) ?? new Map<OtherLanguage, Made>()
    made.set(lexicon, known)
    const before = known.get(language) ?? make(lexicon, language)
    known.set(language, before)
    return before
  }
}

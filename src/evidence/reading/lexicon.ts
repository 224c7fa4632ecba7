import type { Cache } from '../../base/cache.ts'
import { later } from '../../base/later.ts'
import type { Lexicon } from '../../corpus/schemas/lexicon.ts'
import { stemIn } from '../../search/stemming.ts'
import { SPEECH } from '../../speech/languages.ts'
import { foldForSearch } from '../../text/fold.ts'
import { OTHER_LANGUAGES, type OtherLanguage } from '../../wording/languages.ts'

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

type Table = ReadonlyMap<string, string>

/** The English of expressions by their words as they stand, and by their stems; made when first asked for. */
type Tables = { exact: () => Table; stemmed: () => Table }

const made = new WeakMap<Lexicon, Map<OtherLanguage, Tables>>()

/** The English of every expression of the lexicon in a language, by its words as they stand; and by their stems. */
export const exactWords = (lexicon: Lexicon, language: OtherLanguage) => tablesOf(lexicon, language).exact()
export const stemmedWords = (lexicon: Lexicon, language: OtherLanguage) => tablesOf(lexicon, language).stemmed()

function tablesOf(lexicon: Lexicon, language: OtherLanguage): Tables {
  const tables = made.get(lexicon) ?? new Map<OtherLanguage, Tables>()
  made.set(lexicon, tables)
  const known = tables.get(language) ?? makeTables(lexicon, language)
  tables.set(language, known)
  return known
}

const makeTables = (lexicon: Lexicon, language: OtherLanguage): Tables => ({
  exact: later(() => listExpressions(lexicon, language, asTheyStand)),
  stemmed: later(() => listExpressions(lexicon, language, byStems)),
})

type Row = [words: string, english: string]
type Kept = Record<OtherLanguage, { exact: Row[]; stemmed: Row[] }>

/** Opens the tables of all languages from where they were kept, or makes them. In: a hash of all that they are made of. */
export function openTables(lexicon: Lexicon, madeOf: string, cache: Cache): void {
  if (made.has(lexicon)) return
  const kept = cache.read('lexicon', madeOf) as Kept | null
  const tables = OTHER_LANGUAGES.map((language): [OtherLanguage, Tables] => {
    if (!kept) return [language, makeTables(lexicon, language)]
    const { exact, stemmed } = kept[language]
    return [language, { exact: later(() => new Map(exact)), stemmed: later(() => new Map(stemmed)) }]
  })
  made.set(lexicon, new Map(tables))
  if (kept) return
  const rows = tables.map(([language, { exact, stemmed }]) => [
    language,
    { exact: [...exact()], stemmed: [...stemmed()] },
  ])
  cache.keep('lexicon', madeOf, Object.fromEntries(rows))
}

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

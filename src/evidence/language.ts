import type { Lexicon } from '../corpus/schemas.ts'
import { STOP_WORDS } from '../search/analyze.ts'
import { LANGUAGES, type Language, stemIn } from '../search/stemming.ts'
import { foldForSearch } from '../text/fold.ts'
import type { SearchIndex } from './search-index.ts'
import type { Reading } from './reading.ts'

/** How much a word of a language that English has too tells of the language. */
const AMBIGUOUS = 0.5

/**
 * The language of a question: the one with the most of its words, function words first; null for English, and where
 * nothing tells. An English word tells nothing but where it is a function word.
 */
export function detectLanguage(text: string, { library, mender }: SearchIndex): Language | null {
  const words = wordsOf(text).map(({ folded }) => folded)
  const rated = LANGUAGES.map((language) => {
    const { clear, ambiguous } = emptyWords(library.lexicon, language)
    const known = exactWords(library.lexicon, language)
    const tells = (word: string) =>
      clear.has(word) ? 1 : ambiguous.has(word) ? AMBIGUOUS : known.has(word) && !mender.isWord(word) ? 1 : 0
    const english = words.filter((word) => STOP_WORDS.has(word) && !ambiguous.has(word) && !clear.has(word)).length
    return { language, lead: words.reduce((sum, word) => sum + tells(word), 0) - english }
  })
  const [best] = rated.sort((a, b) => b.lead - a.lead)
  return best && best.lead >= 1 ? best.language : null
}

/** The most words of an expression in the lexicon. */
const LONGEST = 4

/**
 * Reads a question word by word as English: names as they are spelt, words and expressions by the lexicon (as they stand,
 * else by their stems), function words left out. Words that neither has stay as they are.
 */
export function translate(text: string, language: Language, index: SearchIndex): { read: string; readings: Reading[] } {
  const { lexicon } = index.library
  const { clear, ambiguous } = emptyWords(lexicon, language)
  const isEmpty = ({ folded }: Word) => clear.has(folded) || ambiguous.has(folded)
  const names = index.search.findNames(text)
  const namesById = new Map(index.library.entities.map(({ id, name }) => [id, name]))
  const words = wordsOf(text)
  const parts: string[] = []
  const readings: Reading[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word
    const name = names.find(({ start, end }) => word.start >= start && word.start < end)
    const run = words.slice(at, at + LONGEST)
    const found = name
      ? null
      : (lookUpExact(run, lexicon, language) ?? (isEmpty(word) ? null : lookUpStems(run, lexicon, language)))
    if (name) {
      if (word.start === name.start) {
        const typed = text.slice(name.start, name.end)
        const read = namesById.get(name.id) ?? typed
        parts.push(read)
        if (foldForSearch(read) !== foldForSearch(typed)) readings.push({ typed, read })
      }
      at += 1
    } else if (found) {
      const last = words[at + found.length - 1] as Word
      parts.push(found.english)
      readings.push({ typed: text.slice(word.start, last.end), read: found.english })
      at += found.length
    } else {
      if (!isEmpty(word)) parts.push(word.text)
      at += 1
    }
  }
  return { read: parts.join(' '), readings }
}

/** The longest expression at the beginning of a run of words, with its English. */
type Expression = { english: string; length: number }

const lookUpExact = (words: Word[], lexicon: Lexicon, language: Language) =>
  longest(words, (run) => exactWords(lexicon, language).get(run.map(({ folded }) => folded).join(' ')))

const lookUpStems = (words: Word[], lexicon: Lexicon, language: Language) =>
  longest(words, (run) => stemmedWords(lexicon, language).get(run.map(({ text }) => stemOf(language, text)).join(' ')))

function longest(words: Word[], find: (run: Word[]) => string | undefined): Expression | null {
  for (let length = words.length; length > 0; length--) {
    const english = find(words.slice(0, length))
    if (english) return { english, length }
  }
  return null
}

const emptyWords = remember((lexicon, language) => ({
  clear: new Set(lexicon['function-words'][language].map(foldForSearch)),
  ambiguous: new Set(lexicon['ambiguous-words'][language].map(foldForSearch)),
}))

const exactWords = remember((lexicon, language) =>
  listExpressions(lexicon, language, (words) => words.map(({ folded }) => folded)),
)

const stemmedWords = remember((lexicon, language) =>
  listExpressions(lexicon, language, (words) => words.map(({ text }) => stemOf(language, text))),
)

/** The English of each expression, by its words in some form; the first entry that has it wins. */
function listExpressions(lexicon: Lexicon, language: Language, form: (words: Word[]) => string[]): Map<string, string> {
  const known = new Map<string, string>()
  for (const entry of lexicon.words)
    for (const expression of entry[language]) {
      const key = form(wordsOf(expression)).join(' ')
      if (!known.has(key)) known.set(key, entry.en[0] ?? '')
    }
  return known
}

/** Makes something of a lexicon for a language once, when it is first needed. */
function remember<Made>(make: (lexicon: Lexicon, language: Language) => Made) {
  const made = new WeakMap<Lexicon, Map<Language, Made>>()
  return (lexicon: Lexicon, language: Language): Made => {
    const known = made.get(lexicon) ?? new Map<Language, Made>()
    made.set(lexicon, known)
    const before = known.get(language) ?? make(lexicon, language)
    known.set(language, before)
    return before
  }
}

const stemOf = (language: Language, word: string) => foldForSearch(stemIn(language, word.toLowerCase()))

type Word = { text: string; folded: string; start: number; end: number }

/** The words of a text; hyphens and apostrophes part them (`a-t-il`, `l'asile`). */
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    folded: foldForSearch(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))

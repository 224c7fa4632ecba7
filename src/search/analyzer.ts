import { SPEECH } from '../speech/languages.ts'
import { foldForSearch } from '../text/fold.ts'
import { OTHER_LANGUAGES } from '../wording/languages.ts'
import { analyze, tokenize } from './analyze.ts'
import { stemmerOf } from './stemming.ts'
import { LONGEST_TERM, type Token } from './token.ts'
import { type Analyzer, createTokenizer } from './tokenizer.ts'

const ENGLISH: Analyzer = { tokenize, analyze }

const made = new Map<string, Analyzer>()

/**
 * The analyzer of a language. In: its tag, of which the first part counts (`pt-BR`). English is read as {@link analyze} says;
 * of other languages accents and case are folded, stop words left out where they are known, words stemmed by Snowball where
 * it has the language, and cut to six letters. Throws where it is no language tag.
 */
export function createAnalyzer(language = 'en'): Analyzer {
  const code = new Intl.Locale(language).language
  const known = code === 'en' ? ENGLISH : (made.get(code) ?? createFor(code))
  made.set(code, known)
  return known
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'.,‐‑-][\p{L}\p{N}\p{M}]+)*/gu

/** So many letters of a stem tell words apart; measured, see `docs/search.md`. */
const LETTERS = 6

/** Languages whose words are syllables apart: two of them tell what one does not, most of all without their accents. */
const SYLLABIC = new Set(['vi'])

function createFor(code: string): Analyzer {
  const stem = stemmerOf(code)
  const stopWords = stopWordsOf(code)
  const termOf = (word: string) => (word.length > LONGEST_TERM ? word : (stem?.(word) ?? word)).slice(0, LETTERS)
  const toTerm = (word: string) => (stopWords.has(word) ? [] : [termOf(word)])
  const analyzer = createTokenizer(WORD, (word) => partsOf(word).flatMap(toTerm))
  return SYLLABIC.has(code) ? withPairs(analyzer) : analyzer
}

/** The parts of a word, folded: a hyphenated one joined and split, one with an apostrophe split, a number whole. */
function partsOf(word: string): string[] {
  const folded = foldForSearch(word)
  if (/^\d/.test(folded)) return folded.replace(/(?<=\d)[.,](?=\d{3})/g, '').split(/[^\p{L}\p{N}.,]+/u)
  return folded.split(/['.,]+/u).flatMap((part) => {
    const parts = part.split('-').filter(Boolean)
    return parts.length > 1 ? [parts.join(''), ...parts] : parts
  })
}

function stopWordsOf(code: string): ReadonlySet<string> {
  const language = OTHER_LANGUAGES.find((each) => each === code)
  const { emptyWords, ambiguousWords } = language ? SPEECH[language] : { emptyWords: [], ambiguousWords: [] }
  return new Set([...emptyWords, ...ambiguousWords].flatMap(partsOf))
}

/** Each term, and each joined with the next. */
function withPairs(analyzer: Analyzer): Analyzer {
  const tokenizePairs = (text: string): Token[] =>
    analyzer.tokenize(text).flatMap((token, i, tokens) => {
      const next = tokens[i + 1]
      return next ? [token, { term: `${token.term}_${next.term}`, start: token.start, end: next.end }] : [token]
    })
  return { tokenize: tokenizePairs, analyze: (text) => tokenizePairs(text).map(({ term }) => term) }
}

import { STOP_WORDS } from '../../search/analyze.ts'
import { CHAT_WORDS } from '../../speech/chat-words.ts'
import { OTHER_LANGUAGES, type OtherLanguage } from '../../wording/languages.ts'
import { emptyWords, exactWords, splitWords } from './lexicon.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'

/**
 * The language of a question: the one with the most of its words, empty words first; null for English, and where nothing
 * tells. An English word tells nothing but where it is an empty word. One word is no language: many a name is a word somewhere.
 */
export function detectLanguage(text: string, index: SearchIndex): OtherLanguage | null {
  const { others } = rateLanguages(text, index)
  const [best] = others.filter(({ count }) => count > 1 || isMarked(text)).sort((a, b) => b.lead - a.lead)
  return best && best.lead >= THRESHOLDS.leadOfLanguage ? best.language : null
}

/**
 * How much the words of a text tell of a language: how many do, how many of them are its empty words and no others', what
 * they weigh together, and by how much that is more than its English words.
 */
type Rated = { language: OtherLanguage; count: number; clear: number; weight: number; lead: number }

/** How much the words of a text tell of each language; `english`: how many are English empty words and no others'. */
export function rateLanguages(text: string, { library, mender }: SearchIndex): { others: Rated[]; english: number } {
  // `Toronto's` leaves a letter that French has as a word.
  const words = splitWords(text).flatMap(({ folded }) => (folded === 's' ? [] : [folded]))
  const isEnglish = (word: string) => STOP_WORDS.has(word) || CHAT_WORDS.has(word)
  const others = OTHER_LANGUAGES.map((language) => {
    const { clear, ambiguous } = emptyWords(language)
    const known = exactWords(library.lexicon, language)
    const isOwn = (word: string) => clear.has(word) || (known.has(word) && !ambiguous.has(word) && !mender.isWord(word))
    const tells = (word: string) => (isOwn(word) ? 1 : ambiguous.has(word) ? THRESHOLDS.ambiguousWord : 0)
    const english = words.filter((word) => isEnglish(word) && !clear.has(word) && !ambiguous.has(word)).length
    const told = words.map(tells)
    const weight = told.reduce((sum: number, each) => sum + each, 0)
    const count = told.filter((each) => each > 0).length
    return { language, count, clear: words.filter((word) => clear.has(word)).length, weight, lead: weight - english }
  })
  const isElsewhere = (word: string) => OTHER_LANGUAGES.some((language) => emptyWords(language).clear.has(word))
  return { others, english: words.filter((word) => isEnglish(word) && !isElsewhere(word)).length }
}

/** Whether a text begins as Spanish questions alone do. */
export const isMarked = (text: string): boolean => /^\s*[¿¡]/.test(text)

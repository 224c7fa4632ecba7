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
export function detectLanguage(text: string, { library, mender }: SearchIndex): OtherLanguage | null {
  // `Toronto's` leaves a letter that French has as a word.
  const words = splitWords(text).flatMap(({ folded }) => (folded === 's' ? [] : [folded]))
  const rated = OTHER_LANGUAGES.map((language) => {
    const { clear, ambiguous } = emptyWords(language)
    const known = exactWords(library.lexicon, language)
    const isOwn = (word: string) => clear.has(word) || (known.has(word) && !ambiguous.has(word) && !mender.isWord(word))
    const tells = (word: string) => (isOwn(word) ? 1 : ambiguous.has(word) ? THRESHOLDS.ambiguousWord : 0)
    const isEnglish = (word: string) => (STOP_WORDS.has(word) || CHAT_WORDS.has(word)) && !clear.has(word)
    const english = words.filter((word) => isEnglish(word) && !ambiguous.has(word)).length
    const told = words.map(tells)
    const count = told.filter((weight) => weight > 0).length
    return { language, count, lead: told.reduce((sum: number, weight) => sum + weight, 0) - english }
  })
  const [best] = rated.filter(({ count }) => count > 1 || isMarked(text)).sort((a, b) => b.lead - a.lead)
  return best && best.lead >= THRESHOLDS.leadOfLanguage ? best.language : null
}

/** Whether a text begins as Spanish questions alone do. */
const isMarked = (text: string) => /^\s*[¿¡]/.test(text)

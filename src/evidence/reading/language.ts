import { STOP_WORDS } from '../../search/analyze.ts'
import { OTHER_LANGUAGES, type OtherLanguage } from '../../wording/languages.ts'
import { emptyWords, exactWords, splitWords } from './lexicon.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'

/**
 * The language of a question: the one with the most of its words, empty words first; null for English, and where nothing
 * tells. An English word tells nothing but where it is an empty word.
 */
export function detectLanguage(text: string, { library, mender }: SearchIndex): OtherLanguage | null {
  const words = splitWords(text).map(({ folded }) => folded)
  const rated = OTHER_LANGUAGES.map((language) => {
    const { clear, ambiguous } = emptyWords(language)
    const known = exactWords(library.lexicon, language)
    const isOwn = (word: string) => clear.has(word) || (known.has(word) && !ambiguous.has(word) && !mender.isWord(word))
    const tells = (word: string) => (isOwn(word) ? 1 : ambiguous.has(word) ? THRESHOLDS.ambiguousWord : 0)
    const english = words.filter((word) => STOP_WORDS.has(word) && !ambiguous.has(word) && !clear.has(word)).length
    return { language, lead: words.reduce((sum, word) => sum + tells(word), 0) - english }
  })
  const [best] = rated.sort((a, b) => b.lead - a.lead)
  return best && best.lead >= THRESHOLDS.leadOfLanguage ? best.language : null
}

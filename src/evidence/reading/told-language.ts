import { SPEECH } from '../../speech/languages.ts'
import { pattern } from '../../speech/words.ts'
import { LANGUAGES, type Language } from '../../wording/languages.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { hasOwnName, namedIn } from '../following/named.ts'
import { splitWords } from './lexicon.ts'
import { isMarked, rateLanguages } from './language.ts'

/**
 * The language that a text leaves no doubt of, to be answered in; null where it does: a word or a name of another language is
 * no change of language. In: the text as typed. What it is read from is more easily taken for another: {@link detectLanguage}.
 */
export function toldLanguage(text: string, index: SearchIndex): Language | null {
  const { others, english } = rateLanguages(withoutNames(text, index), index)
  const [best, next] = others.toSorted((a, b) => b.lead - a.lead)
  if (!best) return null
  const { leadToAnswerIn, leadOfLanguage } = THRESHOLDS
  if (english >= leadToAnswerIn && -best.lead >= leadOfLanguage) return 'en'
  if (isMarked(text) && english < leadToAnswerIn) return 'es'
  const isSaid = best.clear > 1 || (best.clear > 0 && best.count > 2 && english === 0)
  if (isSaid && best.lead >= leadToAnswerIn && best.lead > (next?.lead ?? 0)) return best.language
  return onlyOne((language) => bidsIn(language).test(text)) ?? languageOfSmallTalk(text)
}

/** A text without names of their own: `Solidarische Stadt Berlin` is no German, wherever it stands. */
const withoutNames = (text: string, index: SearchIndex): string =>
  namedIn(text, index)
    .filter(({ entity }) => hasOwnName(entity))
    .reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)

/** The one language in which a text of several words is small talk; null where it is none, or is in several. */
function languageOfSmallTalk(text: string): Language | null {
  if (splitWords(text).length < 2) return null
  return onlyOne((language) => smallTalkIn(language).test(text))
}

/** The languages in which all of a text, be it one word, is small talk, a call for help, or a wish to be forgotten. */
export const languagesOfSmallTalk = (text: string): Language[] =>
  LANGUAGES.filter((language) => smallTalkIn(language).test(text))

/** The language that something fits, if it fits no other. */
function onlyOne(fits: (language: Language) => boolean): Language | null {
  const fitting = LANGUAGES.filter(fits)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** What begins as somebody asks to be told something, and names it. */
const bidsIn = remember(
  (language) => pattern('iu')`^[^\p{L}\p{N}]*${SPEECH[language].bids}[^\p{L}\p{N}]+(?=[\p{L}\p{N}])`,
)

/** All that is small talk in a language. */
const smallTalkIn = remember((language) => {
  const { abuse: _, ...said } = SPEECH[language].smallTalk
  const { help, forgets } = SPEECH[language]
  const all = [...Object.values(said).flat(), ...help, ...forgets]
  return pattern('iu')`^[¡¿]?${all}(?:[^\p{L}\p{N}]+${all}){0,4}[^\p{L}\p{N}]*$`
})

/** Makes something for a language once, when it is first needed. */
function remember<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>()
  return (language) => {
    const known = made.get(language) ?? make(language)
    made.set(language, known)
    return known
  }
}

import { yearsIn } from '../../corpus/notes.ts'
import { analyze } from '../../search/analyze.ts'
import { ENDS, QUESTION_START, SEVERAL_THINGS, TO_THE_BOT } from '../../speech/asking.ts'
import { inAnyLanguage, SPEECH } from '../../speech/languages.ts'
import { pattern } from '../../speech/words.ts'
import { clip } from '../../text/clip.ts'
import type { Language } from '../../wording/languages.ts'
import { formOf } from '../reading/form.ts'
import { detectLanguage } from '../reading/language.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import type { Completed } from './completed.ts'
import { entitiesOf, type Last } from './last.ts'
import { calledIn, hasOwnName, namedIn } from './named.ts'
import { whereabouts } from './things.ts'

/** A question without its end, with something in brackets behind it: in those that it has. */
export const addBeside = (question: string, beside: string): string =>
  question.endsWith(')') ? `${question.slice(0, -1)}, ${beside})` : `${question} (${beside})`

const BEFORE = pattern('iu')`^([¿¡]?)(?:${inAnyLanguage(({ followUp }) => followUp.before)}[\s,]+)+(?=\p{L})`
const QUESTION_WORD = pattern(
  'iu',
)`^[¿¡]?(?:(?:since|until|by|from) )?${inAnyLanguage(({ followUp }) => followUp.questionWords)}(?!\p{L})\s*`

/**
 * A question that cannot be made a sentence of with what was asked last: that is searched for beside it, and what it was on
 * stands before the question: `On Vancouver: why not?` Null where nothing was spoken of.
 */
export function askAside(typed: string, last: Last, index: SearchIndex): Completed | null {
  const text = typed.replace(BEFORE, '$1').replace(ENDS, '')
  const asked = (last.question ?? '').replace(ENDS, '')
  const content = asked
    .replace(QUESTION_WORD, '')
    .replace(QUESTION_START, '')
    .replace(/^(?:there|it)\s+/i, '')
    .replace(/\s*\(([^()]*)\)$/, ', $1')
  const context = content || namesOf(last, index) || whereabouts(last, index)
  return context ? { question: `${addBeside(text, context)}?`, aside: sayOn(text, last, index) } : null
}

/** A question with what was named last behind it, or with all that was asked where that has no name. Null where nothing is. */
export function askOfNamed(typed: string, last: Last, index: SearchIndex): Completed | null {
  const names = namesOf(last, index)
  const text = typed.replace(BEFORE, '$1').replace(ENDS, '')
  if (!names) return askAside(typed, last, index)
  return { question: `${addBeside(text, names)}?`, aside: sayOn(text, last, index) }
}

/** How many things are named beside a question, and how much is said of a question that names none, in characters. */
const MOST_NAMED = 2
const BRIEF = 60

const namesOf = ({ named }: Last, index: SearchIndex): string =>
  entitiesOf(named, index.library)
    .filter(hasOwnName)
    .slice(0, MOST_NAMED)
    .map((entity) => calledIn(entity, index))
    .join(', ')

const termsOf = ({ named }: Last, index: SearchIndex): string =>
  entitiesOf(named, index.library)
    .slice(0, 1)
    .map((entity) => calledIn(entity, index))
    .join()

/** `On Nairobi, 2014: who did it?`, in the language of the question. */
export function sayOn(text: string, last: Last, index: SearchIndex): string {
  const asked = last.question ?? ''
  const names = namesOf(last, index) || termsOf(last, index)
  const years = names ? yearsIn(asked).slice(0, 1) : []
  const on = [names, ...years].filter(Boolean).join(', ') || quote(asked) || (whereabouts(last, index) ?? '')
  return spellAside(on, text, detectLanguage(text, index) ?? detectLanguage(asked, index) ?? 'en')
}

/** What a question is on, and the question, as they are shown: `On Vancouver: why not?` */
export function spellAside(on: string, text: string, language: Language): string {
  const space = language === 'fr' ? '\u00a0' : ''
  const opened = language === 'es' && !text.startsWith('¿') ? `¿${text}` : text
  const question = opened.replace(ENDS, '').replace(/^\p{Lu}(?=\p{Ll}*\s)/u, (letter) => letter.toLowerCase())
  return `${SPEECH[language].followUp.adds.on} ${on}${space}: ${question}${space}?`
}

const quote = (asked: string) => (asked ? `“${clip(asked.replace(ENDS, ''), BRIEF)}”` : '')

/** `in percent?`, `against what?` */
const FRAGMENT =
  /^(?:in|for|of|at|with|to|from|on|by|against|under|after|before|until|since) \p{L}+(?: \p{L}+)?[\s?.!]*$/iu

/** `how many members?`: a short question that names nothing is on what was spoken of last. Null for any other. */
export function askBriefly(text: string, last: Last, index: SearchIndex): Completed | null {
  const isShort = (QUESTION_START.test(text) || FRAGMENT.test(text)) && analyze(text).length < THRESHOLDS.fragment
  if (!isShort || formOf(text).kind === 'definition' || SEVERAL_THINGS.test(text) || TO_THE_BOT.test(text)) return null
  const names = namedIn(text, index).some(({ entity }) => hasOwnName(entity))
  if (names || /\d{4}|(?<=\S\s+)\p{Lu}/u.test(text)) return null
  // Of a place or a person, much else is said: what was asked of it says what is meant.
  const isThing = entitiesOf(last.named, index.library).some(
    (entity) => entity.kind !== 'city' && entity.kind !== 'person' && hasOwnName(entity),
  )
  return isThing ? askOfNamed(text, last, index) : askAside(text, last, index)
}

import { analyze } from '../../search/analyze.ts'
import { ENDS, QUESTION_START, SEVERAL_THINGS, TO_THE_BOT } from '../../speech/asking.ts'
import { formOf } from '../reading/form.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { entitiesOf, type Last } from './last.ts'
import { calledIn, hasOwnName, namedIn } from './named.ts'
import { whereabouts } from './things.ts'

/**
 * A question with all that was asked last behind it, but for the words that ask: `how was that estimated (people lived in
 * Spain)?` Null where nothing was spoken of.
 */
export function withContext(text: string, last: Last, index: SearchIndex): string | null {
  const asked = (last.question ?? '').replace(ENDS, '')
  // What a follow-up had behind it is what is behind the next.
  const content =
    asked.match(/\(([^()]+)\)$/)?.[1] ?? asked.replace(QUESTION_START, '').replace(/^(?:there|it)\s+/i, '')
  const context = content || whereabouts(last, index)
  return context ? `${addBeside(text.replace(ENDS, ''), context)}?` : null
}

/** A question without its end, with something in brackets behind it: in those that it has. */
export const addBeside = (question: string, beside: string): string =>
  question.endsWith(')') ? `${question.slice(0, -1)}, ${beside})` : `${question} (${beside})`

/** How many things are named behind a question. */
const MOST_NAMED = 2

/** A question with what was named last behind it, or with all that was asked where that has no name. Null where nothing is. */
export function askWithContext(text: string, last: Last, index: SearchIndex): { question: string } | null {
  const named = entitiesOf(last.named, index.library).filter(hasOwnName).slice(0, MOST_NAMED)
  const names = named.map((entity) => calledIn(entity, index)).join(', ')
  const question = names ? `${addBeside(text.replace(ENDS, ''), names)}?` : withContext(text, last, index)
  return question === null ? null : { question }
}

/** `how many members?`: a short question that names nothing is on what was spoken of last. Null for any other. */
export function askBriefly(text: string, last: Last, index: SearchIndex): { question: string } | null {
  const isShort = QUESTION_START.test(text) && analyze(text).length < THRESHOLDS.fragment
  if (!isShort || formOf(text).kind === 'definition' || SEVERAL_THINGS.test(text) || TO_THE_BOT.test(text)) return null
  const names = namedIn(text, index).some(({ entity }) => hasOwnName(entity))
  if (names || /\d{4}|(?<=\S\s+)\p{Lu}/u.test(text)) return null
  // Of a place or a person, much else is said: what was asked of it says what is meant.
  const isThing = entitiesOf(last.named, index.library).some(({ kind }) => kind === 'network' || kind === 'term')
  const whole = isThing ? null : withContext(text, last, index)
  return whole === null ? askWithContext(text, last, index) : { question: whole }
}

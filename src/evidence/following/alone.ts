import { ENDS, OBJECT, QUESTION_VERBS, READS_AS_QUESTION } from '../../speech/asking.ts'
import { inAnyLanguage, SPEECH } from '../../speech/languages.ts'
import { isPlural } from '../../speech/pointing.ts'
import type { Alone } from '../../speech/speech.ts'
import { list, pattern } from '../../speech/words.ts'
import { LANGUAGES, type Language } from '../../wording/languages.ts'
import { detectLanguage } from '../reading/language.ts'
import type { SearchIndex } from '../search-index.ts'
import { type Completed, whole } from './completed.ts'
import { addBeside, askAside } from './context.ts'
import type { Last } from './last.ts'
import { namedIn } from './named.ts'
import { namesItself, whereabouts } from './things.ts'

const OF_THINGS: readonly Alone[] = ['where', 'who', 'which']

/** `why?`, `and since when?`, `when was that`, by language and by what is asked for; the group holds the question word. */
const FORMS = LANGUAGES.flatMap((language) => {
  const { alone, afterAlone, before } = SPEECH[language].followUp
  return (Object.keys(alone) as Alone[]).map((asks) => ({
    language,
    asks,
    // `where was that` points at a thing, `when was that` at what happened.
    form: pattern(
      'iu',
    )`^[¿¡]?(?:${before}[\s,]+)*(${alone[asks]})(?:\s+${OF_THINGS.includes(asks) ? [] : afterAlone})?[\s?.!]*$`,
  }))
})

const OPENING = pattern('iu')`^[¿¡]?${inAnyLanguage(({ followUp }) => followUp.openings)}[\s,:]+`

/** Whether a text is a question word alone, that asks nothing where nothing was asked before: `und warum?` */
export const isWordAlone = (text: string): boolean =>
  FORMS.some(({ form }) => form.test(text) || form.test(text.replace(OPENING, '')))

/** What is shown is a sentence where it asks when, where, why or how something asked about was done. */
const OF_DEEDS: readonly Alone[] = ['why', 'when', 'sinceWhen', 'where', 'how']

/** `why?`: another question on what was asked last. Null where no question word stands alone. */
export function askAgain(text: string, last: Last, index: SearchIndex): Completed | null {
  const found = FORMS.map((each) => ({ ...each, word: text.match(each.form)?.[1] })).find(({ word }) => word)
  if (!found?.word || last.question === null) return null
  const spoken = detectLanguage(last.question, index) ?? 'en'
  const [usual = found.word] = SPEECH[spoken].followUp.alone[found.asks]
  const isUsual = spoken === found.language && !NEGATED.test(found.word) && found.asks !== 'why'
  const asked = last.question.replace(ENDS, '')
  const word = isUsual ? found.word : usual
  const question =
    !OF_DEEDS.includes(found.asks) || NEGATED.test(found.word)
      ? null
      : spoken === 'en'
        ? askInEnglish({ word, asks: found.asks }, asked, index)
        : askIn(spoken, word, asked)
  if (question === null) return askAside(found.language === spoken ? text : usual, last, index)
  const beside = namesItself(last, index) || asked.endsWith(')') ? null : whereabouts(last, index)
  return whole(`${beside === null ? question : addBeside(question, beside)}?`)
}

/** `why not`, which asks for what stands in no question. */
const NEGATED = pattern('iu')`\s${list`not, nicht, pas, no`}$`

/**
 * The question word in the place of the last one: `¿cuándo votó Toronto?` and `¿por qué?` make `por qué votó Toronto`. Null
 * where the last one asks for whom or what: the rest is no sentence without that.
 */
function askIn(language: Language, word: string, asked: string): string | null {
  const { alone } = SPEECH[language].followUp
  const adverbs = OF_DEEDS.flatMap((asks) => alone[asks]).sort((a, b) => b.length - a.length)
  const rest = asked.replace(pattern('iu')`^[¿¡]?${adverbs}(?!\p{L})\s*`, '')
  return rest === asked ? null : `${asked.startsWith('¿') ? '¿' : ''}${word} ${rest}`
}

/** A question by its verb: the groups hold what is asked for, and the rest from the verb on. */
const BY_VERB = pattern('iu')`^(.{0,60}?\s)??(${QUESTION_VERBS}\s.*)$`
const PAST = /^who\s+(\p{L}+ed|led|built|made|paid)\s+(?:the\s+)?/iu

type Word = { word: string; asks: Alone }

/**
 * The same in English, where the verb comes along: `what did Toronto decide` and `when` make `when did Toronto decide that`.
 * Null where that makes no sentence.
 */
function askInEnglish({ word, asks }: Word, asked: string, index: SearchIndex): string | null {
  // `who founded Eurocities` makes `when was Eurocities founded`.
  const past = asked.match(PAST)
  const named = past && namedIn(asked, index).find(({ start, end }) => start === past[0].length && end === asked.length)
  if (past && named) return `${word} was ${named.text} ${past[1]}`
  if (!READS_AS_QUESTION.test(asked) || /^who\b/iu.test(asked)) return null
  const [, object = '', verbs = ''] = asked.match(BY_VERB) ?? []
  const became = asked.match(IS_SOMETHING)
  const isOfTime = asks === 'when' || asks === 'sinceWhen'
  if (isOfTime && became) return asks === 'when' ? `${word} did ${became[1]} become ${became[2]}` : `${word} ${verbs}`
  // `what is SAIER` and `how many are there` ask for no deed.
  const isOfDeed = /^(?:do|did|does|has|have|had)\b/iu.test(verbs) || !/\b(?:what|who|which|how)\b/iu.test(object)
  if (!verbs || !isOfDeed) return null
  return `${word} ${withObject(object.trim(), verbs.charAt(0).toLowerCase() + verbs.slice(1), index)}`
}

/** `is Hamilton a sanctuary city`: the groups hold who is something, and what that is. */
const IS_SOMETHING = /^(?:why )?(?:is|are|was|were) (\S+(?: \S+)??) ((?:an?|the|part of) .+)$/iu

/** What was asked for comes back as `that`, where it was what the verb is done to, before a year. */
function withObject(asks: string, whole: string, index: SearchIndex): string {
  // `did Toronto decide in 2013` makes `did Toronto decide that in 2013`.
  const when = whole.match(IN_YEAR)?.[0] ?? ''
  return when ? `${toObject(asks, whole.slice(0, -when.length), index)}${when}` : toObject(asks, whole, index)
}

const IN_YEAR = / (?:in|since|by|from|until) \d{4}$/i

function toObject(asks: string, rest: string, index: SearchIndex): string {
  const noun = asks.match(OBJECT)?.[1]?.trim()
  if (noun === undefined || !/^d(?:o|id|oes)\b/i.test(rest)) return rest
  if (!noun && /\bdo\b(?!\s+that)/i.test(rest.slice(2))) return rest.replace(/(?<=^..*)\bdo\b(?!\s+that)/i, 'do that')
  const names = namedIn(rest, index)
  const endsOpen =
    !/\s(?:in|at|on|for|to|with|about|by|from)\s/i.test(rest) && names.every(({ end }) => end < rest.length)
  const object = noun ? `${isPlural(noun) ? 'those' : 'that'} ${noun}` : 'that'
  return endsOpen && !/\d$/.test(rest) ? `${rest} ${object}` : rest
}

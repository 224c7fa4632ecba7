import { ENDS, OBJECT, QUESTION_START, QUESTION_VERBS, READS_AS_QUESTION } from '../../speech/asking.ts'
import { SPEECH } from '../../speech/languages.ts'
import { isPlural } from '../../speech/pointing.ts'
import type { Alone } from '../../speech/speech.ts'
import { pattern } from '../../speech/words.ts'
import { LANGUAGES, type Language } from '../../wording/languages.ts'
import { detectLanguage } from '../reading/language.ts'
import type { SearchIndex } from '../search-index.ts'
import { addBeside, askWithContext } from './context.ts'
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

/** `why?`: another question on what was asked last. Null where no question word stands alone. */
export function askAgain(text: string, last: Last, index: SearchIndex): { question: string } | null {
  const found = FORMS.map((each) => ({ ...each, word: text.match(each.form)?.[1] })).find(({ word }) => word)
  if (!found?.word || last.question === null) return null
  const spoken = detectLanguage(last.question, index) ?? 'en'
  const word = spoken === found.language ? found.word : (SPEECH[spoken].followUp.alone[found.asks][0] ?? found.word)
  const asked = last.question.replace(ENDS, '')
  // A request has no verb that could be asked about: `compare Accra and Nairobi`.
  if (spoken === 'en' && !READS_AS_QUESTION.test(asked)) return askWithContext(found.word, last, index)
  const question =
    spoken === 'en' ? askInEnglish({ word, asks: found.asks }, asked, last, index) : askIn(spoken, word, asked)
  const beside = namesItself(last, index) || asked.endsWith(')') ? null : whereabouts(last, index)
  return { question: `${beside === null ? question : addBeside(question, beside)}?` }
}

/** The question word in the place of the last one: `¿cuándo votó Toronto?` and `¿por qué?` make `por qué votó Toronto`. */
function askIn(language: Language, word: string, asked: string): string {
  const { questionWords } = SPEECH[language].followUp
  const rest = asked.replace(pattern('iu')`^[¿¡]?${questionWords}(?!\p{L})\s*`, '')
  return `${asked.startsWith('¿') ? '¿' : ''}${word} ${rest.replace(/^[¿¡]/, '')}`
}

/** A question by its verb: the groups hold what is asked for, and the rest from the verb on. */
const BY_VERB = pattern('iu')`^(.{0,60}?\s)??(${QUESTION_VERBS}\s.*)$`
const PAST = /^who\s+(\p{L}+ed|led|built|made|paid)\s+(?:the\s+)?/iu
const OF_DEEDS: readonly Alone[] = ['why', 'when', 'sinceWhen', 'where', 'how']

type Word = { word: string; asks: Alone }

/** The same in English, where the verb comes along: `what did Toronto decide` and `when` make `when did Toronto decide that`. */
function askInEnglish({ word, asks }: Word, asked: string, last: Last, index: SearchIndex): string {
  // `who founded Eurocities` makes `when was Eurocities founded`.
  const past = asked.match(PAST)
  const whole = past && namedIn(asked, index).find(({ start, end }) => start === past[0].length && end === asked.length)
  if (past && whole) return `${word} was ${whole.text} ${past[1]}`
  const isOfWho = /^who\b/iu.test(asked) || /^who\b/iu.test(word)
  const [, object = '', verbs = null] = isOfWho ? [] : (asked.match(BY_VERB) ?? [])
  if (verbs !== null) return `${word} ${withObject(object.trim(), verbs, index)}`
  const rest = asked.replace(QUESTION_START, '').replace(/^[\s:]+/, '')
  if (!OF_DEEDS.includes(asks)) return `${word}: ${rest}`
  // `who runs it` and `why` make `why is it that Barcelona runs it`.
  const doer = isOfWho ? (whereabouts(last, index) ?? 'somebody') : ''
  return `${word} is it that ${doer} ${rest}`.replace(/\s+/g, ' ')
}

/** What was asked for comes back as `that`, where it was what the verb is done to. */
function withObject(asks: string, rest: string, index: SearchIndex): string {
  const noun = asks.match(OBJECT)?.[1]?.trim()
  if (noun === undefined || !/^d(?:o|id|oes)\b/i.test(rest)) return rest
  if (!noun && /\bdo\b(?!\s+that)/i.test(rest.slice(2))) return rest.replace(/(?<=^..*)\bdo\b(?!\s+that)/i, 'do that')
  const names = namedIn(rest, index)
  const endsOpen =
    !/\s(?:in|at|on|for|to|with|about|by|from)\s/i.test(rest) && names.every(({ end }) => end < rest.length)
  const object = noun ? `${isPlural(noun) ? 'those' : 'that'} ${noun}` : 'that'
  return endsOpen && !/\d$/.test(rest) ? `${rest} ${object}` : rest
}

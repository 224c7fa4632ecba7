import { inAnyLanguage, SPEECH } from '../../speech/languages.ts'
import { ASKS_A_SOURCE } from '../../speech/naming.ts'
import type { SmallTalk } from '../../speech/speech.ts'
import { fitsAny, pattern } from '../../speech/words.ts'

/** What a text that wants no search is about. */
export type Aim =
  | 'greeting'
  | 'thanks'
  | 'nod'
  | 'fresh'
  | 'abuse'
  | 'instruction'
  | 'opinion'
  | 'prediction'
  | 'own case'

/** What is no letter stands between words, and after them. */
const GAP = [String.raw`[^\p{L}\p{N}]+`]
const END = [String.raw`[^\p{L}\p{N}]*`]

const said = (pick: (smallTalk: SmallTalk) => readonly string[]) => inAnyLanguage(({ smallTalk }) => pick(smallTalk))

// The words of one list may be the beginning of another's (`tudo`, `tudo bem`), so that few of them follow each other.
const AFTER_GREETING = said(({ afterGreeting, idle, afterIdle }) => [...afterGreeting, ...idle, ...afterIdle])
const AFTER_IDLE = said((say) => say.afterIdle)
const GREETING = [
  pattern('iu')`^${said((say) => say.whoAreYou)}${END}$`,
  pattern('iu')`^${said((say) => say.greetings)}(?:${GAP}${AFTER_GREETING}){0,4}${END}$`,
  pattern('iu')`^${said((say) => say.idle)}(?:${GAP}${AFTER_IDLE}){0,4}${END}$`,
]

const BEFORE_THANKS = said((say) => say.beforeThanks)
const AFTER_THANKS = said((say) => say.afterThanks)
const THANKS = pattern(
  'iu',
)`^(?:${BEFORE_THANKS}${GAP}){0,2}${said((say) => say.thanks)}(?:${GAP}${AFTER_THANKS}){0,4}${END}$`

const NODS = said((say) => say.nods)
const AFTER_NOD = said(({ nods, afterGreeting }) => [...nods, ...afterGreeting])
const NOD = pattern('iu')`^${NODS}(?:${GAP}${AFTER_NOD}){0,4}${END}$`

const [WHOLE, AFTER_ABUSE] = [said((say) => say.abuse.whole), said((say) => say.abuse.after)]
const [TO, MORE, WORDS] = [said((say) => say.abuse.to), said((say) => say.abuse.more), said((say) => say.abuse.words)]
// One word may be the end of another (`this bot`, `bot`), so that many of them could be read in more ways than can be tried.
const ABUSE = [
  pattern('iu')`^${WHOLE}(?:\W+${[...WHOLE, ...TO, ...AFTER_ABUSE]}){0,8}\W*$`,
  pattern(
    'iu',
  )`^(?:${[...WHOLE, ...TO]}\W+){1,4}(?:${MORE} ){0,4}${WORDS}(?:\W+${[...WORDS, ...AFTER_ABUSE]}){0,8}\W*$`,
]

/** Whole texts that are no questions; and instructions in English, whatever else they say. */
const SMALL_TALK: readonly [Aim, readonly RegExp[]][] = [
  ['greeting', GREETING],
  ['thanks', [THANKS]],
  ['nod', [NOD]],
  ['fresh', [pattern('iu')`^${said((say) => say.fresh)}${END}$`]],
  ['abuse', ABUSE],
  ['instruction', SPEECH.en.wishes.instruction],
]

const WISHES = inAnyLanguage(({ wishes }) => [wishes])

/**
 * What a text wants, where that is no search: small talk, instructions to the bot, its opinion, the future, or advice on
 * the asker's own case. Null for a question to the sources. By the words of all languages.
 */
export function aimOf(text: string, namesSomebody: boolean): Aim | null {
  const asked = text.trim().replace(/^[¡¿]\s*/, '')
  const small = SMALL_TALK.find(([, forms]) => fitsAny(asked, forms))
  if (small) return small[0]
  if (WISHES.some(({ hate }) => fitsAny(asked, hate))) return 'abuse'
  if (WISHES.some(({ own, legal }) => fitsAny(asked, own) && fitsAny(asked, legal))) return 'own case'
  if (WISHES.some(({ advice }) => fitsAny(asked, advice))) return 'own case'
  if (WISHES.some(({ instruction }) => fitsAny(asked, instruction))) return 'instruction'
  // Somebody else's view is asked for, which the sources may give.
  if (namesSomebody && ASKS_A_SOURCE.test(asked)) return null
  if (WISHES.some(({ opinion }) => fitsAny(asked, opinion))) return 'opinion'
  if (WISHES.some(({ prediction }) => fitsAny(asked, prediction))) return 'prediction'
  return null
}

import { analyze } from '../../search/analyze.ts'
import { ENDS, READS_AS_QUESTION, REQUESTS } from '../../speech/asking.ts'
import { inAnyLanguage } from '../../speech/languages.ts'
import {
  ABOUT_EVENT,
  AT_EVENT,
  AT_ONE,
  AT_RULE,
  AT_WHAT_WAS_SAID,
  BEFORE_PLACE,
  COMPARED,
  GOES,
  OF_SEVERAL,
  OF_ONE,
  POINTERS,
  type Points,
} from '../../speech/pointing.ts'
import { fitsAny, pattern } from '../../speech/words.ts'
import { detectLanguage } from '../reading/language.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { type Completed, whole } from './completed.ts'
import { addBeside, askAside, askOfNamed, sayOn } from './context.ts'
import type { Last } from './last.ts'
import { hasOwnName, namedIn, type NamedThing } from './named.ts'
import { nameNouns } from './pointing-nouns.ts'
import { hasManyDoers, meantThings } from './several.ts'
import { meantOwner, meantPerson, meantPlace, meantRule, type Meant, meantThing } from './things.ts'

/** `who ran it?`: the question with what it points at called by its name. Null where it points at nothing spoken of last. */
export function askOfThing(text: string, last: Last, index: SearchIndex): Completed | null {
  if (detectLanguage(text, index)) return askElsewhere(text, last, index)
  if (ofWhatWasAsked(text, last, index)) return askAside(text, last, index)
  const own = namedIn(text, index).filter(({ entity }) => hasOwnName(entity))
  const once = namePointer(text, last, own, index)
  // `who helps them there` points twice.
  const named = once && !once.endsWith(')?') ? (namePointer(once, last, own, index) ?? once) : once
  const question = nameNouns(named ?? text, text, last, index) ?? named
  if (question === null) return AT_WHAT_WAS_SAID.test(text) ? askAside(text, last, index) : null
  return READS_AS_QUESTION.test(question) || REQUESTS.test(question)
    ? whole(question)
    : { question, aside: sayOn(text, last, index) }
}

/** Whether a text points at the event that was asked about, or at a rule where no rule was spoken of. */
const ofWhatWasAsked = (text: string, last: Last, index: SearchIndex): boolean =>
  fitsAny(text, AT_EVENT) ||
  (OF_SEVERAL.test(text) && !meantThings(last, index)?.name.includes(' and ')) ||
  (AT_ONE.test(text) && (ABOUT_EVENT.test(last.question ?? '') || hasManyDoers(last, index))) ||
  (AT_RULE.test(text) && meantThing(last, index)?.isCity === true && meantRule(last, index) === null)

/** The first pointer in a text that points back beyond it, called by its name. */
function namePointer(text: string, last: Last, own: NamedThing[], index: SearchIndex): string | null {
  for (const { form, points } of POINTERS) {
    const match = text.match(form)
    if (!match) continue
    const at = match.index ?? 0
    const thing = (AT_RULE.test(text) && meantRule(last, index)) || resolve(points, last, index)
    // `did Toronto vote for it`
    const isLast = !points.isOwner && /^\S+[\s?.!]*$/.test(text.slice(at)) && thing?.isCity === false
    if (!isLast && !pointsBack(text, at, points, own)) continue
    if (thing) return write(text, at, match[0], points, thing)
  }
  return null
}

/** A pointer behind a name of its kind points at that, unless it is compared with it: `how does Thouez differ from her`. */
function pointsBack(text: string, at: number, { at: kind }: Points, own: NamedThing[]): boolean {
  const before = text.slice(0, at)
  if (COMPARED.test(before) && /^\S+[\s?.!]*$/.test(text.slice(at))) return true
  const isOfKind = ({ entity }: NamedThing) =>
    kind === 'person' ? entity.kind === 'person' : kind === 'place' ? entity.kind === 'city' : entity.kind !== 'person'
  if (own.some((each) => isOfKind(each) && each.start < at)) return false
  return kind === 'person' || kind === 'place' || analyze(before).length <= THRESHOLDS.fragment
}

function resolve({ at, isMany, isOwner }: Points, last: Last, index: SearchIndex): Meant | null {
  if (at === 'person') return meantPerson(last, index)
  if (at === 'place') return meantPlace(last, index)
  const meant = isMany ? meantThings : isOwner ? meantOwner : meantThing
  return meant(last, index) ?? meantPerson(last, index)
}

function write(text: string, at: number, pointer: string, points: Points, { name, beside, isCity }: Meant): string {
  const before = text.slice(0, at)
  const owned = points.isOwner ? `${name}’s` : name
  const to = GOES.test(before) ? 'to ' : 'in '
  const called = points.at === 'place' && !BEFORE_PLACE.test(before) ? to + owned : owned
  const agreeing =
    points.isMany && !points.isOwner && isCity ? before.replace(/\w+(?=\s$)/, (verb) => OF_ONE[verb] ?? verb) : before
  const rest = text.slice(at + pointer.length).replace(ENDS, '')
  const question = agreeing + called + rest
  return `${beside === null || question.includes(beside) ? question : addBeside(question, beside)}?`
}

const KINDS = ['person', 'place', 'thing'] as const
const ANY = inAnyLanguage(({ followUp }) => KINDS.flatMap((kind) => followUp.pointers[kind]))
const POINTS = pattern('iu')`(?<!\p{L})${ANY}(?!\p{L})`

/** In another language, what was named last stands behind the question: `¿quién lo fundó (Eurocities)?` */
function askElsewhere(text: string, last: Last, index: SearchIndex): Completed | null {
  const isOwn = namedIn(text, index).some(({ entity }) => hasOwnName(entity))
  return isOwn || !POINTS.test(text) ? null : askOfNamed(text, last, index)
}

import { analyze } from '../../search/analyze.ts'
import { ENDS } from '../../speech/asking.ts'
import { inAnyLanguage } from '../../speech/languages.ts'
import { BEFORE_PLACE, COMPARED, GOES, OF_ONE, POINTERS, type Points } from '../../speech/pointing.ts'
import { pattern } from '../../speech/words.ts'
import { detectLanguage } from '../reading/language.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { addBeside, askWithContext, withContext } from './context.ts'
import type { Last } from './last.ts'
import { hasOwnName, namedIn, type NamedThing } from './named.ts'
import { nameNouns } from './pointing-nouns.ts'
import { meantOwner, meantPerson, meantPlace, type Meant, meantThing, meantThings } from './things.ts'

/** `who ran it?`: the question with what it points at called by its name. Null where it points at nothing spoken of last. */
export function askOfThing(text: string, last: Last, index: SearchIndex): { question: string } | null {
  if (detectLanguage(text, index)) return askElsewhere(text, last, index)
  const own = namedIn(text, index).filter(({ entity }) => hasOwnName(entity))
  const once = namePointer(text, last, own, index)
  // `who helps them there` points twice.
  const named = once && !once.endsWith(')?') ? (namePointer(once, last, own, index) ?? once) : once
  const question = nameNouns(named ?? text, text, last, index) ?? named
  return question === null ? null : { question }
}

/** The first pointer in a text that points back beyond it, called by its name. */
function namePointer(text: string, last: Last, own: NamedThing[], index: SearchIndex): string | null {
  for (const { form, points } of POINTERS) {
    const match = text.match(form)
    if (!match || !pointsBack(text, match.index ?? 0, points, own)) continue
    if (points.at === 'what was said') return withContext(text, last, index)
    const thing = resolve(points, last, index)
    if (thing) return write(text, match.index ?? 0, match[0], points, thing)
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
function askElsewhere(text: string, last: Last, index: SearchIndex): { question: string } | null {
  const isOwn = namedIn(text, index).some(({ entity }) => hasOwnName(entity))
  return isOwn || !POINTS.test(text) ? null : askWithContext(text, last, index)
}

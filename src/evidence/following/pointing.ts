import { analyze } from '../../search/analyze.ts'
import { QUESTION_START, SEVERAL_THINGS, TO_THE_BOT } from '../../speech/asking.ts'
import { inAnyLanguage } from '../../speech/languages.ts'
import { BEFORE_PLACE, COMPARED, POINTERS, POINTING_NOUN, type Points } from '../../speech/pointing.ts'
import { pattern } from '../../speech/words.ts'
import type { Entity } from '../../library/entities.ts'
import { detectLanguage } from '../reading/language.ts'
import { kindOf } from '../reading/kinds.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { entityOf, type Last } from './last.ts'
import { authorsIn, hasOwnName, namedIn } from './named.ts'
import { besides, personIn, placeIn, spokenOf, type Thing, thingIn } from './things.ts'

/** `who ran it?`: the question with what it points at called by its name. Null where it points at nothing spoken of last. */
export function askOfThing(text: string, last: Last, index: SearchIndex): { question: string } | null {
  const language = detectLanguage(text, index)
  if (language) return askElsewhere(text, last, index)
  const own = namedIn(text, index).filter(({ entity }) => hasOwnName(entity))
  const found = nameNouns(text, last, own, index) ?? namePointer(text, last, own, index)
  return found === null ? null : { question: found }
}

type Own = { entity: Entity; start: number; end: number }

/** The first pointer in a text that points back beyond it, called by its name. */
function namePointer(text: string, last: Last, own: Own[], index: SearchIndex): string | null {
  for (const { form, points } of POINTERS) {
    const match = text.match(form)
    if (!match || !pointsBack(text, match.index ?? 0, points, own)) continue
    const thing = resolve(points, last, index)
    if (thing) return write(text, match.index ?? 0, match[0], points, thing)
  }
  return null
}

/** A pointer behind a name of its kind points at that, unless it is compared with it: `how does Thouez differ from her`. */
function pointsBack(text: string, at: number, { at: kind }: Points, own: Own[]): boolean {
  const before = text.slice(0, at)
  if (COMPARED.test(before) && /^\S+[\s?.!]*$/.test(text.slice(at))) return true
  const isOfKind = ({ entity }: Own) =>
    kind === 'person' ? entity.kind === 'person' : kind === 'place' ? entity.kind === 'city' : true
  if (own.some((each) => isOfKind(each) && each.start < at)) return false
  return kind !== 'thing' || analyze(before).length <= THRESHOLDS.fragment
}

function resolve({ at, isMany }: Points, last: Last, index: SearchIndex): Thing | null {
  if (at === 'person') return personIn(last, index)
  if (at === 'place') return placeIn(last, index)
  return thingIn(last, isMany, index) ?? (isMany ? null : personIn(last, index))
}

function write(text: string, at: number, pointer: string, points: Points, { name, beside }: Thing): string {
  const before = text.slice(0, at)
  const owned = points.isOwner ? `${name}’s` : name
  const called = points.at === 'place' && !BEFORE_PLACE.test(before) ? `in ${owned}` : owned
  const rest = text.slice(at + pointer.length).replace(/[\s?.!]+$/, '')
  return `${before}${called}${rest}${beside.length ? ` (${beside.join(', ')})` : ''}?`
}

/** `the network`, `the mayor`: called by the name of what was spoken of last and is one. */
function nameNouns(text: string, last: Last, own: Own[], index: SearchIndex): string | null {
  const spoken = spokenOf(last, null, index).filter(hasOwnName)
  for (const { 0: whole, 1: noun = '', 2: ending = '', index: at = 0 } of text.matchAll(POINTING_NOUN)) {
    if (own.some(({ start, end }) => at < end && at + whole.length > start)) continue
    const name = countryOf(noun, last, index) ?? spoken.find((entity) => isCalled(entity, noun.toLowerCase()))?.name
    if (name) return `${text.slice(0, at)}${name}${ending}${text.slice(at + whole.length).replace(/[\s?.!]+$/, '')}?`
  }
  return null
}

const countryOf = (noun: string, last: Last, index: SearchIndex): string | null => {
  const city = spokenOf(last, 'place', index).find((entity) => entity.kind === 'city')
  return noun.toLowerCase() === 'country' && city?.kind === 'city' ? city.entry.country : null
}

/** Whether a thing can be called so: by its kind, a word of its name, or what a person is. */
function isCalled({ kind, name, entry }: Entity, noun: string): boolean {
  if (kind === 'person') return entry.role.toLowerCase().split(/[^\p{L}]+/u).slice(0, 4).includes(noun)
  const words = name.toLowerCase().split(/[^\p{L}]+/u)
  return kind === noun || entry.kind === noun || (kind === 'term' && words.includes(noun))
}

const POINTERS_ELSEWHERE = ['person', 'place', 'thing'] as const
const ANY = inAnyLanguage(({ followUp }) => POINTERS_ELSEWHERE.flatMap((kind) => followUp.pointers[kind]))
const POINTS = pattern('iu')`(?<!\p{L})${ANY}(?!\p{L})`

/** In another language, what was named last stands behind the question: `¿quién lo fundó (Eurocities)?` */
function askElsewhere(text: string, last: Last, index: SearchIndex): { question: string } | null {
  if (namedIn(text, index).some(({ entity }) => hasOwnName(entity)) || !POINTS.test(text)) return null
  const names = namesSpokenOf(last, index)
  return names.length ? { question: `${text.replace(/[\s?.!]+$/, '')} (${names.join(', ')})?` } : null
}

/** How many things are named behind a question. */
const MOST_NAMED = 2

function namesSpokenOf({ named, found }: Last, { library }: SearchIndex): string[] {
  const entities = (named.length ? named : found).flatMap((id) => entityOf(id, library) ?? [])
  const own = entities.filter(hasOwnName)
  return (own.length ? own : entities).slice(0, MOST_NAMED).map(({ name }) => name)
}

/** `how many members?`: a short question that names nothing is on what was spoken of last. Null for any other. */
export function askBriefly(text: string, last: Last, index: SearchIndex): { question: string } | null {
  const isShort = QUESTION_START.test(text) && analyze(text).length <= THRESHOLDS.fragment - 1
  if (!isShort || kindOf(text) === 'definition' || SEVERAL_THINGS.test(text) || TO_THE_BOT.test(text)) return null
  const names = namedIn(text, index).some(({ entity }) => hasOwnName(entity)) || authorsIn(text, index)
  if (names || /\d{4}|(?<=\S\s+)\p{Lu}/u.test(text)) return null
  const spoken = namesSpokenOf(last, index)
  if (!spoken.length) return null
  return { question: `${text.replace(/[\s?.!]+$/, '')}${besides({ ...last, named: [] }, index) || ` (${spoken.join(', ')})`}?` }
}

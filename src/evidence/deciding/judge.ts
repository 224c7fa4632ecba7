import { analyze } from '../../search/analyze.ts'
import { mentions } from '../about.ts'
import type { Hit } from '../hit.ts'
import { findMissing, type Missing } from '../reading/missing.ts'
import { askedOf } from '../reading/asked-of.ts'
import type { Question } from '../reading/question.ts'
import { COMPARES } from '../../speech/naming.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { confidence, rateHit } from './confidence.ts'
import { rateSides } from './sides.ts'
import { createPart } from './part.ts'
import { findOwnAsk } from './own-ask.ts'
import { findLack, type Lack, lackSource } from './lack.ts'
import { isAuthor, isFromNamed, speaksOf, thingsOf } from '../scope.ts'

/**
 * The hits that may be shown, the one that convinces first (none where the verdict is `nothing`); names and years that are
 * missing altogether; and what the nearest lacks, null where it answers.
 */
export type Evidence = {
  /** The sources answer, they lack it and the first hit is the nearest that they have, or neither. */
  verdict: 'answers' | 'nearest' | 'nothing'
  hits: Hit[]
  missing: Missing
  lack: Lack | null
  /** The probability that a hit answers, from 0 to 1, as it was found. */
  rate: (hit: Hit) => number
}

/**
 * Judges the best hits: is one of them an answer, or do they merely share words with the question?
 * What a question names, no likeness makes up for: a hit about another city or person, of another source, or without the
 * year that is asked for, is the nearest at most.
 */
export function judgeEvidence(question: Question, hits: Hit[], index: SearchIndex): Evidence {
  const missing = findMissing(question, index)
  const rate = (hit: Hit) => confidence(question, hit, hits, index)
  const own = findOwnAsk(question.text, hits)
  if (own) return answerBy(own, hits, missing, rate)
  const nothing: Evidence = { verdict: 'nothing', hits: [], missing, lack: null, rate }
  if (!isTelling(question, hits, index) || isVague(question, index)) return nothing
  const unspoken = findUnspoken(question, hits, index)
  if (unspoken.length) return { verdict: 'nearest', hits: unspoken, missing, lack: lackSource(question, index), rate }
  const isOfPart = createPart(question, index)
  const rated = hits
    .slice(0, THRESHOLDS.judged)
    .filter((hit) => isToThePoint(question, hit, index))
    .map((hit) => ({ hit, p: rate(hit), isPlain: keepsTo(question, hit, index) }))
    .filter(({ hit, p }) => isOfPart(hit) || p >= THRESHOLDS.answers)
  const sides = rateSides(question, hits, index)
  const plain = Math.max(0, ...rated.flatMap(({ p, isPlain }) => (isPlain ? [p] : [])), ...sides.map(({ p }) => p))
  const best = Math.max(plain, ...rated.map(({ p }) => p))
  if (best < leastNear(question) || (missing.names.length && plain < THRESHOLDS.sure)) return nothing
  const silent = sides.find(({ p }) => p < THRESHOLDS.ofSide)?.thing ?? null
  const answers = plain >= THRESHOLDS.answers && !silent
  const first = answers
    ? (rated.find(({ p, isPlain }) => isPlain && p >= THRESHOLDS.answers)?.hit ?? hits[0])
    : findNearest(rated, question)
  const ordered = hits.toSorted((a, b) => Number(b === first) - Number(a === first))
  return {
    verdict: answers ? 'answers' : 'nearest',
    hits: ordered.filter((hit, i) => isOfPart(hit) || (i < LOOKS && rate(hit) >= THRESHOLDS.answers)),
    missing,
    lack: answers || !first ? null : silent ? { of: 'thing', thing: silent } : lackIn(question, first, hits, index),
    rate,
  }
}

/** How many of the best hits are looked at for what is not judged: more are never shown. */
const LOOKS = 10

/** What a note says of itself that it answers, it answers. */
const answerBy = (own: Hit, hits: Hit[], missing: Missing, rate: Evidence['rate']): Evidence => ({
  verdict: 'answers',
  hits: hits.toSorted((a, b) => Number(b === own) - Number(a === own)),
  missing,
  lack: null,
  rate: (hit) => (hit === own ? 1 : rate(hit)),
})

/** What the nearest lacks; that the kind of thing asked for is not told, only where the place has none that could be it. */
function lackIn(question: Question, hit: Hit, hits: Hit[], index: SearchIndex): Lack {
  const lack = findLack(question, hit, index)
  if (lack.of !== question.form.kind || rateHit(question, hit, hits, index).isEmpty) return lack
  return { of: 'anything', noun: question.form.noun }
}

/** From where on a hit is near: of a question that names something, what is about that is nearer than what shares words. */
const leastNear = ({ entities, sources }: Question): number =>
  entities.length || sources.length ? THRESHOLDS.nearest : THRESHOLDS.nearestUnnamed

/** Of the hits that are near enough, the first that is about the most of what a question names. */
function findNearest(rated: readonly { hit: Hit; p: number }[], question: Question): Hit | undefined {
  const { entities } = question
  const near = rated.flatMap(({ hit, p }) => (p >= leastNear(question) ? [hit] : []))
  const count = (hit: Hit) => entities.filter((entity) => mentions(hit, entity)).length
  return near.toSorted((a, b) => count(b) - count(a))[0]
}

/**
 * Where a source is named that has nothing on a thing that is named too: the hits of others that are about it, the best
 * first. Empty otherwise.
 */
function findUnspoken(question: Question, hits: Hit[], index: SearchIndex): Hit[] {
  const { sources, read } = question
  if (!sources.length || COMPARES.test(read)) return []
  const unspoken = thingsOf(question, index).filter(
    (thing) => index.library.notesAbout.has(thing.id) && !sources.some((source) => speaksOf(source, thing, index)),
  )
  return hits.filter((hit) => !isFromNamed(question, hit, index) && unspoken.some((thing) => mentions(hit, thing)))
}

/**
 * Whether a question has a word that the library knows: a figure alone, which is no year, asks for nothing, unless a reading
 * has a heading with it (`404 Not Found`).
 */
function isTelling({ terms, period, native }: Question, hits: Hit[], { search }: SearchIndex): boolean {
  const headings = hits.slice(0, LOOKS).flatMap(({ note, passage }) => (note || !passage ? [] : [passage.pin.section]))
  const isHeading = (term: string) => headings.some((heading) => analyze(heading).includes(term))
  const isWordOrTime = (term: string) => period.years.length > 0 || !/^\d+$/.test(term) || isHeading(term)
  return [...terms, ...(native?.question.terms ?? [])].some((term) => search.knows(term) && isWordOrTime(term))
}

/** Whether a question names nothing, and asks for nothing that some places have and others have not, as `cities`. */
const isVague = ({ terms, entities, sources, period, native }: Question, { search }: SearchIndex): boolean =>
  !native &&
  !entities.length &&
  !sources.length &&
  !period.years.length &&
  terms.reduce((sum, term) => sum + search.weigh(term), 0) < THRESHOLDS.told

/**
 * Whether a hit is about something that a question names; where it names nothing, whether it shares enough of its words. Of
 * what it is asked whether it is something, it must speak.
 */
function isToThePoint(whole: Question, hit: Hit, index: SearchIndex): boolean {
  const question = askedOf(whole, hit, index)
  const { form, sources, terms } = question
  if (form.subject.some((term) => !hit.covered.has(term))) return false
  const things = thingsOf(question, index)
  if (things.length) return things.some((thing) => mentions(hit, thing))
  if (sources.includes(hit.note?.source ?? hit.passage?.source ?? '')) return true
  const weight = (list: readonly string[]) => list.reduce((sum, term) => sum + index.search.weigh(term), 0)
  // A year tells when, and not what of.
  const what = terms.some(isWord) ? terms.filter(isWord) : terms
  return weight(what.filter((term) => hit.covered.has(term))) >= THRESHOLDS.shared * weight(what)
}

const isWord = (term: string) => !/^\d+$/.test(term)

/** Whether a hit keeps to what a question names: its source, its years, and one of the cities and people at least. */
export function keepsTo(whole: Question, hit: Hit, index: SearchIndex): boolean {
  const question = askedOf(whole, hit, index)
  const { of } = findLack(question, hit, index)
  if (of === 'source' || of === 'time') return false
  const named = question.entities.filter(
    (entity) => entity.kind === 'city' || (entity.kind === 'person' && !isAuthor(entity, question, index)),
  )
  return !named.length || named.some((entity) => mentions(hit, entity))
}

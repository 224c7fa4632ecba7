import { tagsOf } from '../../library/library.ts'
import { IS_A } from '../../speech/asking.ts'
import { isAbout, namesOf } from '../about.ts'
import { backgroundOf, confidence } from './confidence.ts'
import type { Hit } from '../hit.ts'
import type { SearchIndex } from '../search-index.ts'
import { holdsFigure, holdsKind } from '../reading/kinds.ts'
import { meetsPeriod } from '../reading/period.ts'
import { findMissing, type Missing } from '../reading/missing.ts'
import type { Question } from '../reading/question.ts'
import { THRESHOLDS } from '../thresholds.ts'

/** Whether the hits answer the question, only touch on it, or do neither. */
export type Verdict = 'answers' | 'touches' | 'nothing'

/** The hits that may be shown, the one that convinces first (none where the verdict is `nothing`), and what is missing. */
export type Evidence = { verdict: Verdict; hits: Hit[]; missing: Missing }

/**
 * Judges the best hits: is one of them an answer, or do they merely share words with the question?
 * What is missing altogether, and what a question's form demands (a year, a figure, the city that it names), no likeness
 * makes up for.
 */
export function judgeEvidence(question: Question, hits: Hit[], index: SearchIndex): Evidence {
  const missing = findMissing(question, index)
  const nothing: Evidence = { verdict: 'nothing', hits: [], missing }
  if (missing.names.length || !question.terms.some(index.search.knows) || isVague(question, index)) return nothing
  const rated = rateHits(question, hits, index)
  const best = Math.max(0, ...rated.map(({ p }) => p))
  if (best < THRESHOLDS.touches) return nothing
  const first = rated.find(({ p }) => p >= Math.min(best, THRESHOLDS.touches))?.hit
  const ordered = hits.toSorted((a, b) => Number(b === first) - Number(a === first))
  return { verdict: best >= THRESHOLDS.answers ? 'answers' : 'touches', hits: ordered, missing }
}

/** Whether a question names nothing, and asks for nothing that some places have and others have not, as `cities`. */
const isVague = ({ terms, entities, sources, period }: Question, { search }: SearchIndex): boolean =>
  !entities.length &&
  !sources.length &&
  !period.years.length &&
  terms.reduce((sum, term) => sum + search.weigh(term), 0) < THRESHOLDS.told

/** The best hits that meet the demands of a question, each with the probability that it answers. */
function rateHits(question: Question, hits: Hit[], index: SearchIndex): { hit: Hit; p: number }[] {
  const background = backgroundOf(hits)
  return hits
    .slice(0, THRESHOLDS.judged)
    .filter((hit) => meetsDemands(question, hit))
    .map((hit) => ({ hit, p: isAllNamed(question, hit) ? 1 : confidence(question, hit, background, index) }))
    .filter(({ hit, p }) => (p >= THRESHOLDS.aside && !asksWhetherItIs(question)) || isOnSubject(question, hit))
}

/** Whether a hit holds what the form of the question demands. */
function meetsDemands(question: Question, { note, passage, place, covered }: Hit): boolean {
  const said = [note?.says ?? passage?.text, ...(place?.sentences ?? []).map((sentence) => sentence.text)].join(' ')
  const around = `${said} ${passage?.text ?? ''}`
  return (
    meetsPeriod(question.period, (year) => around.includes(String(year))) &&
    (question.form.kind !== 'figure' || holdsFigure(question, said, covered, note?.asks ?? [])) &&
    (question.form.kind !== 'year' || holdsKind('year', around, note))
  )
}

/** A question that only names what the hit is about, such as `what is a sanctuary city`. */
function isAllNamed({ terms, entities }: Question, { note, covered }: Hit): boolean {
  const tags = note ? tagsOf(note) : new Set<string>()
  const named = new Set(
    entities
      .filter(({ id }) => tags.has(id))
      .flatMap(namesOf)
      .flat(),
  )
  return terms.length > 0 && terms.every((term) => covered.has(term) && named.has(term))
}

/** Whether it is asked what a place is: what merely mentions the place, or is about another, answers nothing. */
const asksWhetherItIs = ({ entities, read }: Question) => entities.length > 0 && IS_A.test(read)

/** Whether a hit is about one of the cities that the question names, else about one of the things, if it names any. */
function isOnSubject({ entities }: Question, hit: Hit): boolean {
  const cities = entities.filter((entity) => entity.kind === 'city')
  const named = cities.length ? cities : entities
  return !named.length || named.some((entity) => isAbout(hit, entity))
}

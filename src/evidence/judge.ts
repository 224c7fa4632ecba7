import { tagsOf } from '../library/library.ts'
import { analyze } from '../search/analyze.ts'
import type { SearchIndex } from './index.ts'
import type { Hit } from './hit.ts'
import type { Question } from './question.ts'

/**
 * The hits that may be given as an answer, the one that convinces first, or none; and the question's words that no note or
 * passage knows.
 */
export type Evidence = { hits: Hit[]; unknown: string[] }

/** How many of the best hits are judged; one that convinces is enough. */
const JUDGED = 3

/** The least probability that a hit answers, for it to be shown. */
const LEAST_CONFIDENCE = 0.6

/** The least probability with which the best hit still stands first, when a lower one convinces. */
const MAY_LEAD = 0.4

/**
 * Judges the best hits: is one of them an answer, or do they merely share words with the question?
 * A year or a figure that the question asks for must be in the hit, and a name in it must be known to the library.
 */
export function judgeEvidence(question: Question, hits: Hit[], index: SearchIndex): Evidence {
  const unknown = question.terms.filter((term) => !index.search.knows(term))
  const judged = hits.slice(0, JUDGED)
  const nameIsMissing = question.names.some((term) => unknown.includes(term))
  const convinces = (hit: Hit) =>
    holdsFigures(question, hit) &&
    isAboutSome(question, hit) &&
    ((confidence(question, hit, index) >= LEAST_CONFIDENCE && saysMore(question, hit, index)) ||
      isAboutAll(question, hit))
  const isHeardOf = question.terms.some((term) => index.search.knows(term))
  if (nameIsMissing || !isHeardOf || !judged.some(convinces)) return { hits: [], unknown }
  const first = judged.find((hit) => convinces(hit) || confidence(question, hit, index) >= MAY_LEAD)
  return { hits: hits.toSorted((a, b) => Number(b === first) - Number(a === first)), unknown }
}

/** Whether a hit is about something that the question names, if it names anything that the library knows. */
function isAboutSome({ entities }: Question, { note, covered }: Hit): boolean {
  const tags = note ? tagsOf(note) : new Set()
  return !entities.length || entities.some((e) => tags.has(e.id) || analyze(e.name).every((term) => covered.has(term)))
}

/** The least share of what is asked of a city or network, by weight, that a hit must hold besides its name. */
const LEAST_ASKED = 0.2

/** Whether a hit holds what is asked of the cities and networks that a question names, and not only their names. */
function saysMore({ terms, entities }: Question, { covered }: Hit, index: SearchIndex): boolean {
  const names = new Set(
    entities.flatMap((e) => (e.kind === 'city' || e.kind === 'network' ? e.names : [])).flatMap(analyze),
  )
  const asked = terms.filter((term) => !names.has(term))
  const weigh = (list: string[]) => list.reduce((sum, term) => sum + weighTerm(term, index), 0)
  return asked.length === 0 || weigh(asked.filter((term) => covered.has(term))) >= LEAST_ASKED * weigh(asked)
}

/** A question that only names what the library has an entry for, such as `what is a sanctuary city`. */
function isAboutAll({ terms, entities }: Question, { note, covered }: Hit): boolean {
  const tags = note ? tagsOf(note) : new Set()
  const named = new Set(entities.flatMap((e) => (tags.has(e.id) ? e.names : [])).flatMap(analyze))
  return terms.length > 0 && terms.every((term) => covered.has(term) && named.has(term))
}

/**
 * The probability that a hit answers a question, from how much of the question it holds, how much that tells, how alike the
 * question and what the hit says are, and how telling the rarest word is that it lacks. Logistic regression, fitted on some
 * 180 questions, 35 of which the sources do not answer.
 */
export function confidence(question: Question, hit: Hit, index: SearchIndex): number {
  const weights = question.terms.map((term) => ({ held: hit.covered.has(term), weight: weighTerm(term, index) }))
  const total = weights.reduce((sum, { weight }) => sum + weight, 0)
  const held = weights.reduce((sum, { held, weight }) => sum + (held ? weight : 0), 0)
  const lacking = Math.max(0, ...weights.map(({ held, weight }) => (held ? 0 : weight)))
  const alike = Math.max(...textsOf(hit).map((text) => likeness(question, text, index)))
  const evidence =
    FIT.base +
    FIT.coverage * (total ? held / total : 0) +
    FIT.mass * Math.log(1 + held) +
    FIT.likeness * alike +
    FIT.lacking * lacking
  return 1 / (1 + Math.exp(-evidence))
}

const FIT = { base: -2.26, coverage: 1.41, mass: 3.72, likeness: 0.86, lacking: -0.78 }

/**
 * How much a term tells, from 0 to 1 for the rarest. A word that the library does not know is mostly another way to put
 * things; it counts half of what the rarest word does.
 */
const weighTerm = (term: string, { search: { knows, weigh } }: SearchIndex) =>
  (weigh(term) / weigh(UNHEARD_OF)) * (knows(term) ? 1 : 0.5)

/** No text holds this; so it weighs as much as any term can. */
const UNHEARD_OF = '\u0000'

const textsOf = ({ note, passage }: Hit) =>
  note ? [...note.asks, note.says] : (passage?.sentences ?? []).map((s) => s.text)

/** The cosine of two texts' terms, rare terms weighing more. From 0 to 1. */
function likeness(question: Question, text: string, index: SearchIndex): number {
  const terms = new Set(analyze(text))
  const square = (term: string) => weighTerm(term, index) ** 2
  const sum = (list: Iterable<string>) => [...list].reduce((total, term) => total + square(term), 0)
  const shared = sum(question.terms.filter((term) => terms.has(term)))
  return shared ? shared / Math.sqrt(sum(question.terms) * sum(terms)) : 0
}

/** Whether the years that a question names, and a figure if it asks for one, stand in a hit. */
function holdsFigures(question: Question, { note, passage }: Hit): boolean {
  const text = `${note?.says ?? ''} ${passage?.text ?? ''}`
  const said = note?.says ?? text
  return question.years.every((year) => text.includes(String(year))) && (question.kind !== 'figure' || /\d/.test(said))
}

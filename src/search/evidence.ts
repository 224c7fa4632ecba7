import { readName } from '../library/entities.ts'
import { tagsOf } from '../library/library.ts'
import { analyze } from './analyze.ts'
import type { SearchIndex } from './index.ts'
import type { Hit } from './query.ts'
import type { Question } from './question.ts'

/** Whether the best hits may be given as an answer, and the question's words that no note or passage knows. */
export type Evidence = { enough: boolean; unknown: string[] }

/** How many of the best hits are judged; one that convinces is enough. */
const JUDGED = 3

/** The least probability that a hit answers, for it to be shown. */
const LEAST_CONFIDENCE = 0.6

/**
 * Judges the best hits: is one of them an answer, or do they merely share words with the question?
 * A year or a figure that the question asks for must be in the hit, and a name in it must be known to the library.
 */
export function judgeEvidence(question: Question, hits: Hit[], index: SearchIndex): Evidence {
  const unknown = question.terms.filter((term) => !index.knows(term))
  const judged = hits.slice(0, JUDGED)
  const nameIsMissing = question.names.some((term) => unknown.includes(term) && !mends(term, index))
  const convinces = (hit: Hit) =>
    holdsFigures(question, hit) && (confidence(question, hit, index) >= LEAST_CONFIDENCE || isAboutAll(question, hit))
  return { enough: !nameIsMissing && judged.some(convinces), unknown }
}

/** Whether an unknown name is one that the library has, with a slip in it. */
const mends = (term: string, { library }: SearchIndex) => readName(term, library.entities).found !== null

/** A question that only names what the library has an entry for, such as `what is a sanctuary city`. */
function isAboutAll({ terms, entities }: Question, { note, covered }: Hit): boolean {
  const tags = note ? tagsOf(note) : new Set()
  const named = new Set(entities.flatMap((e) => (tags.has(e.id) ? e.names : [])).flatMap(analyze))
  return terms.length > 0 && terms.every((term) => covered.has(term) && named.has(term))
}

/**
 * The probability that a hit answers a question, from how much of the question it holds, how much that tells, and how
 * alike the question and what the hit says are. Logistic regression, fitted on some 140 questions about the first source,
 * 42 of which it does not answer.
 */
export function confidence(question: Question, hit: Hit, index: SearchIndex): number {
  const weights = question.terms.map((term) => ({ held: hit.covered.has(term), weight: weighTerm(term, index) }))
  const total = weights.reduce((sum, { weight }) => sum + weight, 0)
  const held = weights.reduce((sum, { held, weight }) => sum + (held ? weight : 0), 0)
  const alike = Math.max(...textsOf(hit).map((text) => likeness(question, text, index)))
  const evidence =
    FIT.base + FIT.coverage * (total ? held / total : 0) + FIT.mass * Math.log(1 + held) + FIT.likeness * alike
  return 1 / (1 + Math.exp(-evidence))
}

const FIT = { base: -3.5, coverage: 0.8, mass: 1.65, likeness: 1.35 }

/** A word that the library does not know is mostly another way to put things; it counts half of what a rare word does. */
const weighTerm = (term: string, { knows, weigh }: SearchIndex) => weigh(term) * (knows(term) ? 1 : 0.5)

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
  return question.years.every((year) => text.includes(String(year))) && (!question.asksNumber || /\d/.test(said))
}

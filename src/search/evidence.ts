import type { Hit } from './query.ts'
import type { SearchIndex } from './index.ts'
import type { Question } from './question.ts'

/** Whether a hit may be given as an answer, and what of the question no note or passage knows. */
export type Evidence = { enough: boolean; unknown: string[] }

/** The least share of the question's weight (rare terms weigh more) that the best hit must hold. */
const LEAST_COVERAGE = 0.5

/** Judges the best hits. A year, or a city, that the question names must be in the hit. */
export function judgeEvidence(question: Question, hits: Hit[], index: SearchIndex): Evidence {
  const unknown = question.terms.filter((term) => !index.knows(term))
  const enough = hits
    .slice(0, 3)
    .some((hit) => coverage(question, hit, index) >= LEAST_COVERAGE && holdsYears(question, hit))
  return { enough, unknown }
}

/** The share of the question's terms, by weight, that a hit holds. From 0 to 1. */
export function coverage(question: Question, hit: Hit, { weigh }: SearchIndex): number {
  const total = question.terms.reduce((sum, term) => sum + weigh(term), 0)
  const held = question.terms.reduce((sum, term) => sum + (hit.covered.has(term) ? weigh(term) : 0), 0)
  return total === 0 ? 0 : held / total
}

function holdsYears(question: Question, { note, passage }: Hit): boolean {
  const text = `${note?.says ?? ''} ${passage?.text ?? ''}`
  return question.years.every((year) => text.includes(String(year)))
}

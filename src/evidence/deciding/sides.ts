import type { Entity } from '../../library/entities.ts'
import { namesOf } from '../about.ts'
import type { Hit } from '../hit.ts'
import { sidesOf } from '../ranking/sides.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { confidence } from './confidence.ts'

/** A thing on one side of a question, and how surely the best hit about it answers for it, from 0 to 1. */
export type RatedSide = { thing: Entity; p: number }

/**
 * Rates a question of several sides side by side: each asks the same, of its own thing alone. None where it has not several
 * cities.
 */
export function rateSides(question: Question, hits: readonly Hit[], index: SearchIndex): RatedSide[] {
  const sides = sidesOf(question).flatMap(({ thing, meets }) => (thing?.kind === 'city' ? [{ thing, meets }] : []))
  if (sides.length < 2) return []
  const things = sides.map(({ thing }) => thing)
  const best = hits.slice(0, THRESHOLDS.judged * sides.length)
  return sides.map(({ thing, meets }) => {
    const own = askOf(thing, things, question)
    return { thing, p: Math.max(0, ...best.filter(meets).map((hit) => confidence(own, hit, hits, index))) }
  })
}

/** The question as it asks of one thing: without the names of the others. */
function askOf(thing: Entity, things: readonly Entity[], question: Question): Question {
  const others = things.filter((other) => other !== thing)
  const names = new Set(others.flatMap(namesOf).flat())
  return {
    ...question,
    entities: question.entities.filter((entity) => !others.includes(entity)),
    terms: question.terms.filter((term) => !names.has(term)),
  }
}

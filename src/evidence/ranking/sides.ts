import type { Entity } from '../../library/entities.ts'
import { COMPARES } from '../../speech/naming.ts'
import { isAbout } from '../about.ts'
import type { Hit } from '../hit.ts'
import type { Question } from '../reading/question.ts'
import { THRESHOLDS } from '../thresholds.ts'

/** One side of a question: what it is, null for a source; and whether a hit is about it. */
export type Side = { thing: Entity | null; meets: (hit: Hit) => boolean }

/**
 * Puts a hit on each side of a question before a second one on any, sides in the order of their best hits.
 * Several cities are sides always; sources, networks, terms and people where a word sets them side by side.
 */
export function arrangeSides(hits: Hit[], question: Question): Hit[] {
  const sides = sidesOf(question)
  const best = hits[0]
  if (sides.length < 2 || !best) return hits
  const open = new Set(sides)
  const first: Hit[] = []
  for (const hit of hits) {
    if (hit.score < THRESHOLDS.shareOfSide * best.score) break
    const met = [...open].filter((side) => side.meets(hit))
    if (!met.length) continue
    first.push(hit)
    for (const side of met) open.delete(side)
    if (!open.size) break
  }
  return [...first.map((hit) => ({ ...hit, side: true })), ...hits.filter((hit) => !first.includes(hit))]
}

/** The sides of a question; one or none where it has not several. */
export function sidesOf({ entities, sources, read }: Question): Side[] {
  const cities = entities.filter((e) => e.kind === 'city')
  // A passage without a note may name cities in passing.
  if (cities.length > 1)
    return cities.map((city) => ({ thing: city, meets: (hit) => hit.note !== null && isAbout(hit, city) }))
  if (!COMPARES.test(read)) return []
  if (sources.length > 1)
    return sources.map((source) => ({ thing: null, meets: (hit) => (hit.note ?? hit.passage)?.source === source }))
  const others = entities.filter((e) => e.kind !== 'person' || entities.every((x) => x.kind === 'person'))
  return others.map((thing) => ({ thing, meets: (hit) => isAbout(hit, thing) }))
}

import { tagsOf } from '../library/library.ts'
import { analyze } from '../search/analyze.ts'
import type { Hit } from './hit.ts'
import type { Question } from './question.ts'

/** One side of a question: what it is called by, and whether a hit is about it. */
type Side = (hit: Hit) => boolean

/** Words that set things side by side. */
const COMPARES =
  /\b(?:vs\.?|versus|compared?|comparison|differ\w*|both|each|than|and|or|between|unlike|whereas|contrast)\b|[/&]/i

/** A hit on a further side must score this share of the best one. */
const LEAST_SHARE = 0.25

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
    if (hit.score < LEAST_SHARE * best.score) break
    const met = [...open].filter((side) => side(hit))
    if (!met.length) continue
    first.push(hit)
    for (const side of met) open.delete(side)
    if (!open.size) break
  }
  return [...first.map((hit) => ({ ...hit, side: true })), ...hits.filter((hit) => !first.includes(hit))]
}

function sidesOf({ entities, sources, read }: Question): Side[] {
  const cities = entities.filter((e) => e.kind === 'city')
  if (cities.length > 1) return cities.map(({ id }) => isAbout(id))
  if (!COMPARES.test(read)) return []
  if (sources.length > 1) return sources.map((source) => (hit) => (hit.note ?? hit.passage)?.source === source)
  const others = entities.filter((e) => e.kind !== 'person' || entities.every((x) => x.kind === 'person'))
  return others.map(({ id, names }) => isAbout(id, names))
}

/** Whether a note is tagged with a thing, or a passage names it. */
const isAbout =
  (id: string, names: readonly string[] = []): Side =>
  ({ note, covered }) =>
    note ? tagsOf(note).has(id) : names.some((name) => analyze(name).every((term) => covered.has(term)))

import type { Context } from '../context/context.ts'
import type { Evidence } from '../evidence/deciding/judge.ts'
import type { Hit } from '../evidence/hit.ts'
import { areTwins } from '../evidence/ranking/twins.ts'
import type { SearchIndex } from '../evidence/search-index.ts'
import type { Library } from '../library/library.ts'
import { sourcesWithNotes } from '../library/own-readings.ts'
import { THRESHOLDS } from '../evidence/thresholds.ts'

/** A place that a reply shows, with those of other sources that say the same; `atOnce`, or behind “More”. */
export type Chosen = { hit: Hit; twins: Hit[]; atOnce: boolean }

/** How many places an answer has at most, and of how many of the best hits they are taken. */
const MOST = 6
const TAKEN_OF = 10

/** So many distinct places stand in every reply, whatever their likeness, that are of the same part of the library as the first. */
const STANDING = 3

/** How many places are shown at once: of an ordinary question, and of one of several sides. */
const AT_ONCE = 3
const AT_ONCE_OF_SIDES = 4

/**
 * The share of the best score that a further place needs to be shown at once. 0 to 1.
 * Higher: shorter replies. Lower: longer ones that stray.
 */
const NEAR = 0.5

/**
 * The places of a reply, best first. The best is shown at once; so are the two behind it that are close, and those that
 * stand for a side of the question. Of evidence that is no answer, the nearest place is shown alone.
 */
export function choosePlaces({ verdict, hits, rate }: Evidence, { index }: Pick<Context, 'index'>): Chosen[] {
  const answers = verdict === 'answers'
  const best = Math.max(...hits.map((hit) => hit.score))
  const isClose = createCloseness(hits, rate)
  const distinct = foldTwins(hits.slice(0, TAKEN_OF), index).map((place) => ({ ...place, close: isClose(place.hit) }))
  const isNear = ({ hit, close }: { hit: Hit; close: boolean }) => answers && close && hit.score >= NEAR * best
  const isOfPart = createPart(hits[0], index.library)
  const stands = ({ hit, close }: { hit: Hit; close: boolean }, i: number) => close || (i < STANDING && isOfPart(hit))
  return distinct
    .filter(stands)
    .slice(0, MOST)
    .map(({ hit, twins, close }, i) => ({
      hit,
      twins,
      atOnce: i === 0 || (hit.side && answers ? i < AT_ONCE_OF_SIDES : i < AT_ONCE && isNear({ hit, close })),
    }))
}

/** Whether a hit is the best, stands for a side, or comes near the best in rank and likeness. */
function createCloseness(hits: Hit[], rate: Evidence['rate']): (hit: Hit) => boolean {
  const best = Math.max(...hits.map((hit) => hit.score))
  return (hit) =>
    hit === hits[0] || hit.side || (hit.score >= THRESHOLDS.shareOfFurther * best && rate(hit) >= THRESHOLDS.further)
}

/** Whether a hit is of a source that has notes, or of a reading, as the first one is: the two may be about different things. */
function createPart(first: Hit | undefined, library: Library): (hit: Hit) => boolean {
  const noted = sourcesWithNotes(library)
  const hasNotes = (hit: Hit | undefined) => noted.has(hit?.note?.source ?? hit?.passage?.source ?? '')
  return (hit) => hasNotes(hit) === hasNotes(first)
}

/** Puts hits of other sources that say the same as an earlier one under it. */
function foldTwins(hits: Hit[], index: SearchIndex): { hit: Hit; twins: Hit[] }[] {
  const places: { hit: Hit; twins: Hit[] }[] = []
  for (const hit of hits) {
    const place = places.find((other) => hit.note && other.hit.note && areTwins(other.hit.note, hit.note, index))
    if (place) place.twins.push(hit)
    else places.push({ hit, twins: [] })
  }
  return places
}

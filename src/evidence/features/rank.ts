import type { Hit } from '../hit.ts'
import { THRESHOLDS } from '../thresholds.ts'

/** What a hit stands among: the scores of all the question's hits, best first, and its own place, from 0. */
export type Among = { scores: readonly number[]; rank: number }

/** How far a hit stands out: above hits that merely share words, and before the next (or behind the first), as logarithms. */
export function measureRank({ score }: Hit, { scores, rank }: Among) {
  const background = scores[THRESHOLDS.background] ?? 0
  const [first, next] = [scores[0] ?? 0, scores[rank + 1] ?? 0]
  const lead = rank ? -Math.log((first + 1) / (score + 1)) : Math.log((score + 1) / (next + 1))
  return {
    margin: Math.min(THRESHOLDS.farthest, Math.log((score + 1) / (background + 1))),
    lead: Math.max(-1, Math.min(1, lead)),
    rank: rank / 2,
  }
}

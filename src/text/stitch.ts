import { FEWEST_WORDS, type Finding, LEAST_FIT, quotedPlace, SURE_WORDS } from './finding.ts'
import type { Located } from './locate-in.ts'
import { shared } from './runs.ts'

/**
 * The long runs of all sources that together hold more of a quotation than its best place does; null where there are none. Two
 * may share a few words where one goes on as the other begins.
 */
export function stitch(all: readonly Located[], { words, held }: Located): Finding | null {
  const runs = all.flatMap(({ fingerprint, runs: own }) => own.map((run) => ({ run, fingerprint })))
  const chosen: typeof runs = []
  for (const each of runs.filter(({ run }) => run.length >= SURE_WORDS).sort((a, b) => b.run.length - a.run.length))
    if (chosen.every(({ run }) => shared(each.run, run) < FEWEST_WORDS)) chosen.push(each)
  const covered = new Set(chosen.flatMap(({ run }) => Array.from({ length: run.length }, (_, i) => run.quote + i))).size
  if (chosen.length < 2 || covered <= held || covered < LEAST_FIT * words) return null
  const parts = chosen
    .sort((a, b) => a.run.quote - b.run.quote)
    .map(({ run, fingerprint }) => ({
      source: fingerprint.source,
      place: quotedPlace(fingerprint, run.text, run.text + run.length - 1),
    }))
  return { kind: 'stitched', parts }
}

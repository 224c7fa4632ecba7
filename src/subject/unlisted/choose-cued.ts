import type { Dimension, Framework } from '../../corpus/schemas/framework.ts'
import type { Passage } from '../../text/passages.ts'
import { matcherOf } from '../../text/word-patterns.ts'
import type { Mention } from './find-mentions.ts'

/** A sentence that speaks of a place, in its passage. */
export type CuedSentence = { passage: Passage; sentence: number }

/** How many sentences are chosen for a dimension. */
const MOST = 2

/**
 * The sentences on a place that have cue words of a dimension, by dimension: those with the most of them first, then as they
 * come; none on two dimensions if others can take its place. They are chosen by their words, and no reader has judged them.
 */
export function chooseCued(mentions: readonly Mention[], { dimensions }: Framework): Map<string, CuedSentence[]> {
  const said = mentions.flatMap(({ passage, named, after }) =>
    [...named, ...after].sort((a, b) => a - b).map((sentence) => ({ passage, sentence })),
  )
  const used = new Set<CuedSentence>()
  return new Map(
    dimensions.map((dimension) => {
      const cued = said
        .map((one) => ({ one, cues: countCues(one, dimension) }))
        .filter(({ cues }) => cues > 0)
        .sort((a, b) => Number(used.has(a.one)) - Number(used.has(b.one)) || b.cues - a.cues)
      const chosen = cued.slice(0, MOST).map(({ one }) => one)
      for (const one of chosen) used.add(one)
      return [dimension.id, chosen]
    }),
  )
}

/** Each cue as a list of its own, because a list is compiled once. */
const single = new WeakMap<readonly string[], string[][]>()

function countCues({ passage, sentence }: CuedSentence, { cues }: Dimension): number {
  const lists = single.get(cues) ?? cues.map((cue) => [cue])
  single.set(cues, lists)
  const text = passage.sentences[sentence]?.text ?? ''
  return matcherOf(cues)(text) ? lists.filter((list) => matcherOf(list)(text)).length : 0
}

import { pickBest } from './best.ts'
import { type Collection, keysFrom } from './collection.ts'
import type { Scorer } from './score.ts'
import { fromTermKey, toTermKey } from './segment.ts'
import type { Variant } from './term-postings.ts'
import type { Analyzer } from './tokenizer.ts'

/** How many letters of a word tell something while it is typed: fewer begin a great part of all words. */
const SHORTEST = 3

/** How much a longer word counts beside the one that was typed, as MiniSearch has it. */
const BEGUN = { weight: 0.375, perLetter: 0.3 }

/**
 * Makes what finds the passages that hold every word of what is being typed, the last as far as it is typed: the ids of the
 * `k` best, ties in the order of the collection. `only`: those that may be found, by their numbers; null for all.
 */
export const createCompleter =
  (collection: Collection, score: Scorer, analyze: Analyzer['analyze'], only: Uint8Array | null = null) =>
  (typed: string, k: number): string[] => {
    const terms = analyze(typed)
    if ((terms.at(-1)?.length ?? 0) < SHORTEST) return []
    const sought = terms.map((term, i) => ({
      boost: 1,
      isAgain: terms.indexOf(term) < i,
      variants: i === terms.length - 1 ? begunWith(term, collection) : [{ key: toTermKey(term), weight: 1 }],
    }))
    const { passages, scoreOf } = score(sought, { text: 1 }, { most: k, only, every: true })
    return pickBest(passages, scoreOf, (a, b) => a < b, k).map(collection.idOf)
  }

function begunWith(term: string, collection: Collection): Variant[] {
  const key = toTermKey(term)
  const longer = keysFrom(collection, key).filter((each) => each !== key)
  const weightOf = (each: string) => {
    const { length } = fromTermKey(each)
    return (BEGUN.weight * length) / (length + BEGUN.perLetter * (length - term.length))
  }
  return [{ key, weight: 1 }, ...longer.map((each) => ({ key: each, weight: weightOf(each) }))]
}

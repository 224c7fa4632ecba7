import { type Fingerprint, GROUP, hashGroups } from './fingerprint.ts'

/** A run of a quotation's words that stand in the text in this order, one after another. */
export type Run = { quote: number; text: number; length: number }

const known = new WeakMap<Fingerprint, Map<number, number[]>>()

/** Where each group of words begins in a text, by its hash; made once. */
function placesOf(fingerprint: Fingerprint): Map<number, number[]> {
  const before = known.get(fingerprint)
  if (before) return before
  const places = new Map<number, number[]>()
  for (const [at, hash] of fingerprint.groups.entries()) {
    const list = places.get(hash)
    if (list) list.push(at)
    else places.set(hash, [at])
  }
  known.set(fingerprint, places)
  return places
}

/** Phrases that come more often tell nothing of where a quotation stands. */
const MOST_PLACES = 50

/** Every longest run of words that stands in the text; `first` is the index of the first of them in the quotation. */
export function findRuns(words: readonly string[], first: number, fingerprint: Fingerprint): Run[] {
  const { groups } = fingerprint
  const hashes = hashGroups([...words])
  const runs: Run[] = []
  for (const [quote, hash] of hashes.entries())
    for (const text of (placesOf(fingerprint).get(hash) ?? []).slice(0, MOST_PLACES)) {
      if (quote > 0 && text > 0 && groups[text - 1] === hashes[quote - 1]) continue
      let length = 1
      while (quote + length < hashes.length && groups[text + length] === hashes[quote + length]) length += 1
      runs.push({ quote: first + quote, text, length: length + GROUP - 1 })
    }
  return runs
}

/** How many words of the text a quotation may leave out without saying so, and still be one place. */
const FARTHEST = 30

/** The chain of runs, in the order of both quotation and text, that covers the most words. */
export function bestChain(runs: readonly Run[]): Run[] {
  const sorted = runs.toSorted((a, b) => a.quote - b.quote || a.text - b.text)
  const best: { covered: number; chain: Run[] }[] = []
  for (const run of sorted) {
    const before = best.filter(({ chain }) => follows(chain.at(-1), run)).sort((a, b) => b.covered - a.covered)[0]
    best.push({ covered: (before?.covered ?? 0) + run.length, chain: [...(before?.chain ?? []), run] })
  }
  return best.sort((a, b) => b.covered - a.covered)[0]?.chain ?? []
}

function follows(before: Run | undefined, run: Run): boolean {
  if (!before) return false
  const ahead = run.text - (before.text + before.length)
  return (
    run.quote >= before.quote + before.length - (GROUP - 1) &&
    ahead > -GROUP &&
    ahead <= FARTHEST &&
    run.text > before.text
  )
}

/** The words of a quotation of so many that no run covers, as indices. */
export const uncovered = (length: number, runs: readonly Run[]): number[] =>
  Array.from({ length }, (_, i) => i).filter((i) => !runs.some((run) => i >= run.quote && i < run.quote + run.length))

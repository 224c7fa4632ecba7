import {
  type Fingerprint,
  GROUP,
  hashGroups,
  hashSingles,
  pagesOf,
  type SentencePlace,
  sentencePlaceOf,
  toWords,
} from './fingerprint.ts'
import type { PageSpan } from './page-span.ts'

/**
 * What a fingerprint can say of a quotation.
 * `altered`: `changed` are the quotation's words that do not fit (none where it only leaves words out).
 * `stitched`: its parts stand apart, or in another order.
 */
export type Finding =
  | { kind: 'found'; source: string; place: QuotedPlace }
  | { kind: 'altered'; source: string; place: QuotedPlace; changed: string[] }
  | { kind: 'stitched'; source: string; places: QuotedPlace[] }
  | { kind: 'not found' }
  | { kind: 'too short' }

/** Where quoted words stand: the sentence they begin in, and their own pages. */
export type QuotedPlace = SentencePlace & PageSpan

/** Fewer words than these are in too many texts to tell. */
export const FEWEST_WORDS = 6

/** How many words of the text a quotation may leave out, or its parts may lie apart, and still be one place. */
const FARTHEST = 30

/** The least share of a quotation's words that must fit for it to be one that was altered. */
const LEAST_FIT = 0.5

/**
 * Looks a quotation up in the fingerprints.
 * An ellipsis (`…`, `...`, `[...]`) parts a quotation; its parts must follow one another within one section.
 * In: the quotation, without its outer quotation marks. The best finding of all sources is given.
 */
export function locateQuotation(quotation: string, fingerprints: Fingerprint[]): Finding {
  const parts = quotation
    .split(/\[?(?:…|\.\s?\.\s?\.)\]?/)
    .map(toWords)
    .filter((words) => words.length)
  if (parts.flat().length < FEWEST_WORDS) return { kind: 'too short' }
  const findings = fingerprints.map((fingerprint) => locateIn(parts, fingerprint))
  return findings.sort((a, b) => RANK[a.kind] - RANK[b.kind])[0] ?? { kind: 'not found' }
}

const RANK: Record<Finding['kind'], number> = { found: 0, altered: 1, stitched: 2, 'not found': 3, 'too short': 4 }

/** A run of a quotation's words that stand in the text in this order, one after another. */
type Run = { quote: number; text: number; length: number }

function locateIn(parts: string[][], fingerprint: Fingerprint): Finding {
  const words = parts.flat()
  const runs = parts.flatMap((part, i) => {
    const before = parts.slice(0, i).flat().length
    return findRuns(part, fingerprint).map((run) => ({ ...run, quote: run.quote + before }))
  })
  const chain = bestChain(runs)
  const first = chain[0]
  if (!first) return { kind: 'not found' }
  const { source } = fingerprint
  const place = placeOf(fingerprint, first, chain.at(-1))
  const changed = uncovered(words, chain)
  if (!changed.length && isWhole(chain, parts, fingerprint)) return { kind: 'found', source, place }
  const apart = longRuns(runs)
  const left = uncovered(words, apart)
  if (apart.length > 1 && left.length < changed.length && left.length <= (1 - LEAST_FIT) * words.length)
    return { kind: 'stitched', source, places: apart.map((run) => placeOf(fingerprint, run)) }
  const fits = words.length - changed.length >= LEAST_FIT * words.length
  if (!fits) return { kind: 'not found' }
  return { kind: 'altered', source, place, changed: nameChanged(words, chain, fingerprint) }
}

/** The place of the words from one run to another. */
function placeOf(fingerprint: Fingerprint, first: Run, last: Run = first): QuotedPlace {
  return {
    ...sentencePlaceOf(fingerprint, first.text),
    ...pagesOf(fingerprint, first.text, last.text + last.length - 1),
  }
}

/**
 * The words that were changed. A changed word spoils every group that it is in, so near a run's end its neighbours are
 * uncovered too: those whose own hashes stand where they should are left out, unless none would be left.
 */
function nameChanged(words: string[], chain: Run[], { singles }: Fingerprint): string[] {
  const hashes = hashSingles(words)
  return uncoveredBlocks(words.length, chain).flatMap((block) => {
    const misfits = diagonalsAt(block, chain).map((ahead) => block.filter((i) => singles[i + ahead] !== hashes[i]))
    const fewest = misfits.sort((a, b) => a.length - b.length)[0] ?? block
    return (fewest.length ? fewest : block).map((i) => words[i] ?? '')
  })
}

/** The stretches of a quotation that no run covers, as indices of its words. */
function uncoveredBlocks(length: number, runs: Run[]): number[][] {
  const blocks: number[][] = []
  for (let i = 0; i < length; i++) {
    if (runs.some((run) => i >= run.quote && i < run.quote + run.length)) continue
    const last = blocks.at(-1)
    if (last && last.at(-1) === i - 1) last.push(i)
    else blocks.push([i])
  }
  return blocks
}

/** How far ahead of the quotation the text may be at a block: as at the runs beside it, or with a word more or less. */
function diagonalsAt(block: number[], chain: Run[]): number[] {
  const [first = 0] = block
  const ahead = (run: Run | undefined) => (run ? [run.text - run.quote] : [])
  const beside = [...ahead(chain.findLast((r) => r.quote < first)), ...ahead(chain.find((r) => r.quote > first))]
  return [...beside, ...beside.flatMap((distance) => [distance - 1, distance + 1])]
}

/** Every longest run of a part's words that stands in the text. */
function findRuns(words: string[], { groups }: Fingerprint): Run[] {
  const hashes = hashGroups(words)
  const runs: Run[] = []
  for (const [quote, hash] of hashes.entries())
    for (let text = groups.indexOf(hash); text >= 0; text = groups.indexOf(hash, text + 1)) {
      if (quote > 0 && text > 0 && groups[text - 1] === hashes[quote - 1]) continue
      let length = 1
      while (quote + length < hashes.length && groups[text + length] === hashes[quote + length]) length += 1
      runs.push({ quote, text, length: length + GROUP - 1 })
    }
  return runs
}

/** The chain of runs, in the order of both quotation and text, that covers the most words. */
function bestChain(runs: Run[]): Run[] {
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

/** The words of a quotation that no run covers. */
function uncovered(words: string[], runs: Run[]): string[] {
  return words.filter((_, i) => !runs.some((run) => i >= run.quote && i < run.quote + run.length))
}

/** Whether each part is one run, the parts follow one another, and all stand in one section. */
function isWhole(chain: Run[], parts: string[][], fingerprint: Fingerprint): boolean {
  if (chain.length !== parts.length) return false
  return new Set(chain.map((run) => sentencePlaceOf(fingerprint, run.text).section)).size === 1
}

/**
 * The longest run for each stretch of the quotation, where it is long enough to be a quotation of its own. Two may share a
 * few words where one goes on as the other begins.
 */
function longRuns(runs: Run[]): Run[] {
  const chosen: Run[] = []
  for (const run of runs.filter((r) => r.length >= FEWEST_WORDS).sort((a, b) => b.length - a.length))
    if (chosen.every((c) => shared(run, c) < GROUP)) chosen.push(run)
  return chosen.sort((a, b) => a.quote - b.quote)
}

/** How many words of the quotation are in both runs; negative where they lie apart. */
const shared = (one: Run, other: Run) =>
  Math.min(one.quote + one.length, other.quote + other.length) - Math.max(one.quote, other.quote)

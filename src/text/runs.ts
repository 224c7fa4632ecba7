import { type Fingerprint, GROUP, hashGroups, hashSingles, sentencePlaceOf } from './fingerprint.ts'
import { indexOfGroups } from './group-index.ts'
import type { QuotedPart } from './quotation-parts.ts'

/**
 * A run of a quotation's words that stand in the text in this order, one after another; `part` is that of the quotation, and
 * `leaps` how many ellipses come before it.
 */
export type WordRun = Stretch & { part: number; leaps: number }

type Stretch = { quote: number; text: number; length: number }

/** How many places of a group of words are looked at, and how many runs are put together. */
const MOST_PLACES = 100
const MOST_RUNS = 300

/** Every longest run of the words of each part that stands in the text, by their order in the quotation. */
export function findRuns(parts: readonly QuotedPart[], fingerprint: Fingerprint): WordRun[] {
  let [before, leaps] = [0, 0]
  const runs = parts.flatMap((each, part) => {
    const start = before
    before += each.words.length
    if (part && each.reach === Infinity) leaps += 1
    const at = { part, leaps }
    return runsIn(each, fingerprint).map((run) => ({ ...run, ...at, quote: run.quote + start }))
  })
  const longest = runs.length > MOST_RUNS ? runs.sort((a, b) => b.length - a.length).slice(0, MOST_RUNS) : runs
  return longest.sort((a, b) => a.quote - b.quote || a.text - b.text)
}

function runsIn({ words }: QuotedPart, fingerprint: Fingerprint): Stretch[] {
  const { groups } = fingerprint
  const { positionsOf } = indexOfGroups(fingerprint)
  const [hashes, singles] = [hashGroups(words), hashSingles(words)]
  // Up to which word of the quotation each diagonal (text − quotation) is known.
  const known = new Map<number, number>()
  const runs: Stretch[] = []
  for (const [quote, hash] of hashes.entries())
    for (const text of positionsOf(hash).slice(0, MOST_PLACES)) {
      if ((known.get(text - quote) ?? -1) >= quote) continue
      let [start, end] = [0, 1]
      while (quote + start > 0 && text + start > 0 && groups[text + start - 1] === hashes[quote + start - 1]) start -= 1
      while (quote + end < hashes.length && groups[text + end] === hashes[quote + end]) end += 1
      known.set(text - quote, quote + end - 1)
      const run = { quote: quote + start, text: text + start, length: end - start + GROUP - 1 }
      if (isSame(run, singles, fingerprint)) runs.push(run)
    }
  return runs
}

/** Whether most words by themselves are alike: in a long text, a group may have the hash of another. */
function isSame({ quote, text, length }: Stretch, own: Uint8Array, { singles }: Fingerprint): boolean {
  let same = 0
  for (let i = 0; i < length; i++) if (own[quote + i] === singles[text + i]) same += 1
  return 2 * same >= length
}

/** How many words of the text a quotation may leave out without an ellipsis, and still be one place. */
const FARTHEST = 30

/** The chain of runs, in the order of both quotation and text, that covers the most words. In: runs by their order. */
export function bestChain(runs: readonly WordRun[], fingerprint: Fingerprint): WordRun[] {
  const sections = new Map(runs.map((run) => [run, sentencePlaceOf(fingerprint, run.text).section]))
  const links: { run: WordRun; before: Link; covered: number }[] = []
  for (const run of runs) {
    let best: Link = null
    let covered = run.length
    for (const link of links) {
      if (!follows(link.run, run, sections.get(link.run) === sections.get(run))) continue
      const more = link.covered + run.length - Math.max(0, shared(link.run, run))
      if (more > covered) [best, covered] = [link, more]
    }
    links.push({ run, before: best, covered })
  }
  let link = links.reduce<Link>((best, each) => (each.covered > (best?.covered ?? 0) ? each : best), null)
  const chain: WordRun[] = []
  for (; link; link = link.before) chain.push(link.run)
  return chain.reverse()
}

type Link = { run: WordRun; before: Link; covered: number } | null

function follows(before: WordRun, run: WordRun, isSameSection: boolean): boolean {
  const ahead = run.text - (before.text + before.length)
  const isNear = ahead <= FARTHEST || (run.leaps > before.leaps && isSameSection)
  return run.text > before.text && ahead > -GROUP && isNear && shared(before, run) < GROUP && run.quote > before.quote
}

/** How many words of the quotation are in both runs; negative where they lie apart. */
export const shared = (one: WordRun, other: WordRun): number =>
  Math.min(one.quote + one.length, other.quote + other.length) - Math.max(one.quote, other.quote)

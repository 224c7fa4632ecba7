import { type Exact, findExact } from './exact.ts'
import {
  type Fingerprint,
  GROUP,
  hashSingles,
  pagesOf,
  type SentencePlace,
  sentencePlaceOf,
  type Token,
  toTokens,
} from './fingerprint.ts'
import type { PageSpan } from './page-span.ts'
import { type Manner, partsOf, readingsOf } from './quoting-manner.ts'
import { bestChain, findRuns, type Run, uncovered } from './runs.ts'

/**
 * What a fingerprint can say of a quotation.
 * `found`: with the manners of quoting by which it differs from the source, and what its ellipses leave out.
 * `altered`: `changed` are the quotation's words that do not fit (none where it only leaves words out).
 * `stitched`: its parts stand apart, or in another order.
 */
export type Finding =
  | { kind: 'found'; source: string; place: QuotedPlace; manners: Manner[]; gaps: Gap[] }
  | { kind: 'altered'; source: string; place: QuotedPlace; changed: string[] }
  | { kind: 'stitched'; source: string; places: (QuotedPlace & { source: string })[] }
  | { kind: 'not found' }
  | { kind: 'too short' }

/** Where quoted words stand: the sentence they begin in, their own pages, and the indices of the first and of the last. */
export type QuotedPlace = SentencePlace & PageSpan & { first: number; last: number }

/** What an ellipsis leaves out: the indices of the first word and of the one behind the last, and whether one of them denies. */
export type Gap = { from: number; to: number; denies: boolean }

/** Fewer words than these are in too many texts to tell; fewer than {@link SURE_WORDS} must stand in one place alone. */
export const FEWEST_WORDS = 4
const SURE_WORDS = 6

/** The least share of a quotation's words that must fit for it to be one that was altered. */
const LEAST_FIT = 0.5

/**
 * Looks a quotation up in the fingerprints: as it stands, else as the source would have it but for the signs by which people
 * say that they changed it (see {@link readingsOf}).
 * In: the quotation, without its outer quotation marks. The best finding of all sources is given, the first source's of equals.
 */
export function locateQuotation(quotation: string, fingerprints: readonly Fingerprint[]): Finding {
  const readings = readingsOf(quotation).map(({ text, manners }) => ({
    manners,
    parts: partsOf(text)
      .map(toTokens)
      .filter((part) => part.length),
  }))
  const [typed] = readings
  if (!typed || typed.parts.flat().length < FEWEST_WORDS) return { kind: 'too short' }
  const exact = readings.flatMap(({ parts, manners }) =>
    fingerprints.flatMap((fingerprint) => {
      const found = findExact(parts, fingerprint)
      return found ? [{ ...found, fingerprint, manners }] : []
    }),
  )
  const isShort = typed.parts.flat().length < SURE_WORDS
  const [best] = exact.toSorted((a, b) => a.changed.length - b.changed.length)
  if (best && (!isShort || isAlone(typed.parts, fingerprints))) return toFinding(best)
  if (isShort) return { kind: 'too short' }
  return locateAltered(readings.at(-1)?.parts ?? [], fingerprints)
}

function toFinding({
  runs,
  changed,
  fingerprint,
  manners,
}: Exact & { fingerprint: Fingerprint; manners: Manner[] }): Finding {
  const { source } = fingerprint
  const place = placeOf(fingerprint, runs[0], runs.at(-1))
  if (changed.length) return { kind: 'altered', source, place, changed }
  const gaps = runs.slice(1).flatMap((run, i): Gap[] => {
    const [from, to] = [(runs[i]?.text ?? 0) + (runs[i]?.length ?? 0), run.text]
    return from < to ? [{ from, to, denies: fingerprint.negations.some((at) => at >= from && at < to) }] : []
  })
  return { kind: 'found', source, place, manners, gaps }
}

/** Whether words stand in one place of one text alone. */
function isAlone(parts: readonly (readonly Token[])[], fingerprints: readonly Fingerprint[]): boolean {
  const words = parts.flat().map(({ word }) => word)
  const runs = fingerprints.flatMap((fingerprint) => findRuns(words, 0, fingerprint))
  return runs.filter(({ length }) => length === words.length).length === 1
}

/** The place of the words from one run to another. */
function placeOf(fingerprint: Fingerprint, begin: Run | undefined, end: Run | undefined): QuotedPlace {
  const [first, last] = [begin?.text ?? 0, (end?.text ?? 0) + (end?.length ?? 1) - 1]
  return { ...sentencePlaceOf(fingerprint, first), ...pagesOf(fingerprint, first, last), first, last }
}

type Candidate = { fingerprint: Fingerprint; runs: Run[] }

/** What is nearest to a quotation that is nowhere as it is. */
function locateAltered(parts: readonly (readonly Token[])[], fingerprints: readonly Fingerprint[]): Finding {
  const words = parts.flat().map(({ word }) => word)
  const candidates = fingerprints.map((fingerprint) => ({ fingerprint, runs: runsOfParts(parts, fingerprint) }))
  const findings = candidates.map((candidate) => locateIn(words, candidate))
  const stitched = stitchedOf(words.length, candidates)
  const best = findings.toSorted((a, b) => a.left - b.left)[0]
  if (stitched && (!best || stitched.left < best.left)) return stitched.finding
  if (best && best.finding.kind !== 'not found') return best.finding
  return (
    fingerprints.map((each) => findReordered(words, each)).find((finding) => finding !== null) ?? { kind: 'not found' }
  )
}

function runsOfParts(parts: readonly (readonly Token[])[], fingerprint: Fingerprint): Run[] {
  let first = 0
  return parts.flatMap((part) => {
    const runs = findRuns(
      part.map(({ word }) => word),
      first,
      fingerprint,
    )
    first += part.length
    return runs
  })
}

/** The finding in one text, and how many words of the quotation it leaves. */
function locateIn(words: string[], { fingerprint, runs }: Candidate): { finding: Finding; left: number } {
  const chain = bestChain(runs)
  const [first] = chain
  const left = uncovered(words.length, chain).length
  if (!first || words.length - left < LEAST_FIT * words.length)
    return { finding: { kind: 'not found' }, left: Infinity }
  const place = placeOf(fingerprint, first, chain.at(-1))
  const changed = nameChanged(words, chain, fingerprint)
  return { finding: { kind: 'altered', source: fingerprint.source, place, changed }, left }
}

/** Two or more long runs, in whatever texts and order, that leave little of a quotation. */
function stitchedOf(length: number, candidates: readonly Candidate[]): { finding: Finding; left: number } | null {
  const all = candidates.flatMap(({ fingerprint, runs }) => runs.map((run) => ({ run, fingerprint })))
  const chosen = longRuns(all)
  const left = uncovered(
    length,
    chosen.map(({ run }) => run),
  ).length
  const source = chosen[0]?.fingerprint.source
  if (chosen.length < 2 || source === undefined || left > (1 - LEAST_FIT) * length) return null
  const places = chosen.map(({ run, fingerprint }) => ({
    ...placeOf(fingerprint, run, run),
    source: fingerprint.source,
  }))
  return { finding: { kind: 'stitched', source, places }, left }
}

/**
 * The longest run for each stretch of the quotation, where it is long enough to be a quotation of its own. Two may share a
 * few words where one goes on as the other begins.
 */
function longRuns<Item extends { run: Run }>(items: readonly Item[]): Item[] {
  const chosen: Item[] = []
  for (const item of items
    .filter(({ run }) => run.length >= SURE_WORDS)
    .toSorted((a, b) => b.run.length - a.run.length))
    if (chosen.every((c) => shared(item.run, c.run) < GROUP)) chosen.push(item)
  return chosen.sort((a, b) => a.run.quote - b.run.quote)
}

/** How many words of the quotation are in both runs; negative where they lie apart. */
const shared = (one: Run, other: Run) =>
  Math.min(one.quote + one.length, other.quote + other.length) - Math.max(one.quote, other.quote)

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
  for (const i of uncovered(length, runs)) {
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

/** The least share of the words of a quotation in another order that must stand together, each by its own hash. */
const LEAST_TOGETHER = 0.85

/** So many words more may stand among them. */
const AMONG = 3

/** Where the words of a quotation stand together in another order; null where too few of them do. */
function findReordered(words: string[], fingerprint: Fingerprint): Finding | null {
  const { singles, source } = fingerprint
  const wanted = new Map<number, number>()
  for (const hash of hashSingles(words)) wanted.set(hash, (wanted.get(hash) ?? 0) + 1)
  const width = words.length + AMONG
  const seen = new Map<number, number>()
  let [together, best, at] = [0, 0, 0]
  for (let i = 0; i < singles.length; i++) {
    const [comes, goes] = [singles[i] ?? 0, i >= width ? (singles[i - width] ?? 0) : -1]
    if (goes >= 0) {
      const count = seen.get(goes) ?? 0
      seen.set(goes, count - 1)
      if (count <= (wanted.get(goes) ?? 0)) together -= 1
    }
    const count = (seen.get(comes) ?? 0) + 1
    seen.set(comes, count)
    if (count <= (wanted.get(comes) ?? 0)) together += 1
    if (together > best) [best, at] = [together, Math.max(0, i - width + 1)]
  }
  if (best < LEAST_TOGETHER * words.length) return null
  const run = { quote: 0, text: at, length: words.length }
  return { kind: 'altered', source, place: placeOf(fingerprint, run, run), changed: [] }
}

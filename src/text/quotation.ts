import { fitWords } from './changed-words.ts'
import {
  type Fingerprint,
  hashSingles,
  holdsNegation,
  pagesOf,
  type SentencePlace,
  sentencePlaceOf,
  startsSmall,
} from './fingerprint.ts'
import { type ChangedMark, changedMarks } from './changed-marks.ts'
import type { PageSpan } from './page-span.ts'
import { isTellable, type QuotationParts, type QuotedPart, readParts } from './quotation-parts.ts'
import { type Manner, readManners } from './quoting-manners.ts'
import { bestChain, findRuns, type Run, shared } from './runs.ts'
import { type Placing, placeParts } from './whole-parts.ts'

/**
 * What fingerprints can say of a quotation.
 * `found`: `manners` are how it is written otherwise, `gaps` what its ellipses leave out; `clean`: without what copying brought.
 * `altered`: `changed` are the quotation's words that do not fit, `marks` the marks (neither where it only leaves words out).
 * `stitched`: its parts stand apart, or in another order, or in several sources.
 */
export type Finding =
  | { kind: 'found'; source: string; place: QuotedPlace; manners: Manner[]; gaps: Gap[]; clean: string }
  | { kind: 'altered'; source: string; place: QuotedPlace; changed: string[]; marks: ChangedMark[] }
  | { kind: 'stitched'; parts: { source: string; place: QuotedPlace }[] }
  | { kind: 'not found' }
  | { kind: 'too short' }

/** Where quoted words stand: the sentence they begin in, and their own pages. */
export type QuotedPlace = SentencePlace & PageSpan

/** What is left out: its first word in the text, how many, and whether one of them denies. */
export type Gap = { first: number; words: number; denies: boolean }

/** Fewer words than these are in too many texts to tell, unless they stand in one place alone. */
export const SURE_WORDS = 6

/** Fewer words than these are in too many texts to tell. */
export const FEWEST_WORDS = 4

/** The least share of a quotation's words that must fit for it to be one that was altered. */
const LEAST_FIT = 0.5

/**
 * Looks a quotation up in the fingerprints.
 * In: the quotation, without its outer quotation marks, and the source that it is said to be from, if any.
 * Out: the best finding of all sources; of equals, that of the source it is said to be from.
 */
export function locateQuotation(
  quotation: string,
  fingerprints: readonly Fingerprint[],
  said: string | null = null,
): Finding {
  const pieces = readManners(quotation)
  const inOrder = fingerprints.toSorted((a, b) => Number(b.source === said) - Number(a.source === said))
  const all = inOrder.map((fingerprint) => locateIn(readParts(pieces, fingerprint), fingerprint, quotation))
  const words = Math.max(0, ...all.map((each) => each.words))
  if (words < FEWEST_WORDS) return { kind: 'too short' }
  const found = all.filter(({ finding }) => finding?.kind === 'found')
  if (words < SURE_WORDS && !isUnique(found, said)) return { kind: 'too short' }
  const best = found[0] ?? all.reduce((most, each) => (each.held > most.held ? each : most))
  return best.finding?.kind === 'found' ? best.finding : (stitch(all, best) ?? best.finding ?? { kind: 'not found' })
}

/** What one source has of a quotation: the best finding (null for none), how many words it holds, and in how many places. */
type Located = {
  fingerprint: Fingerprint
  words: number
  held: number
  finding: Finding | null
  places: number
  runs: Run[]
}

/** Whether a short quotation stands in one place alone: of all sources, or of the one that is named. */
function isUnique(found: readonly Located[], said: string | null): boolean {
  const named = found.filter(({ fingerprint }) => fingerprint.source === said)
  return (named.length ? named : found).reduce((sum, { places }) => sum + places, 0) === 1
}

function locateIn({ parts, manners, clean }: QuotationParts, fingerprint: Fingerprint, quotation: string): Located {
  const words = parts.flatMap((part) => part.words)
  const runs = findRuns(parts, fingerprint)
  const located = { fingerprint, words: words.length, runs }
  const placings = parts.some(isTellable) ? placeParts(parts, runs, fingerprint) : []
  const compared = placings.map((placing) => ({ placing, marks: changedMarks(parts, placing, fingerprint) }))
  const [best] = compared.sort((a, b) => a.marks.length - b.marks.length)
  if (!best) return { ...located, ...findAltered(parts, runs, fingerprint), places: 0 }
  const { placing, marks } = best
  const end = (placing.at(-1) ?? 0) + (parts.at(-1)?.words.length ?? 1)
  const at = { source: fingerprint.source, place: placeOf(fingerprint, placing[0] ?? 0, end - 1) }
  const places = placings.length
  if (marks.length) {
    // One that has the words and not the marks comes behind one that has both.
    const held = words.length - marks.length / 2
    return { ...located, finding: { kind: 'altered', ...at, changed: [], marks }, held, places }
  }
  const all = [...manners, ...silentManners(quotation, parts, placing, fingerprint)]
  const gaps = gapsIn(parts, placing, fingerprint)
  return { ...located, finding: { kind: 'found', ...at, gaps, manners: all, clean }, held: words.length, places }
}

function findAltered(parts: readonly QuotedPart[], runs: readonly Run[], fingerprint: Fingerprint) {
  const words = parts.flatMap((part) => part.words)
  const chain = bestChain(runs, fingerprint)
  const [first, last] = [chain[0], chain.at(-1)]
  if (!first || !last) return { finding: null, held: 0 }
  const { changed, held } = fitWords(words, chain, fingerprint)
  if (held < LEAST_FIT * words.length) return { finding: null, held }
  const finding: Finding = {
    kind: 'altered',
    source: fingerprint.source,
    place: placeOf(fingerprint, first.text, last.text + last.length - 1),
    changed: changed.map((i) => words[i]?.word ?? ''),
    marks: [],
  }
  return { finding, held }
}

/** The place of the words from one to another. */
const placeOf = (fingerprint: Fingerprint, first: number, last: number): QuotedPlace => ({
  ...sentencePlaceOf(fingerprint, first),
  ...pagesOf(fingerprint, first, last),
})

function gapsIn(parts: readonly QuotedPart[], placing: Placing, fingerprint: Fingerprint): Gap[] {
  return placing.slice(1).flatMap((end, i) => {
    const first = (placing[i] ?? 0) + (parts[i]?.words.length ?? 0)
    return end > first ? [{ first, words: end - first, denies: holdsNegation(fingerprint, first, end) }] : []
  })
}

/** What is written otherwise without a sign of it: a small first letter, accents left off. */
function silentManners(
  quotation: string,
  parts: readonly QuotedPart[],
  placing: Placing,
  fingerprint: Fingerprint,
): Manner[] {
  const [first = 0] = placing
  const isStart = sentencePlaceOf(fingerprint, first).word === first && !fingerprint.smallStarts.includes(first)
  const isSmall = isStart && startsSmall(quotation) && !/^\p{N}/u.test(parts[0]?.words[0]?.word ?? '')
  const isBare = parts.some(({ words }, i) =>
    hashSingles(words).some((single, n) => single !== fingerprint.singles[(placing[i] ?? 0) + n]),
  )
  const kinds = [...(isSmall ? (['first letter'] as const) : []), ...(isBare ? (['accents'] as const) : [])]
  return kinds.map((kind) => ({ kind, text: '' }))
}

/**
 * The long runs of all sources that together hold more of a quotation than its best place does; null where there are none. Two
 * may share a few words where one goes on as the other begins.
 */
function stitch(all: readonly Located[], { words, held }: Located): Finding | null {
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
      place: placeOf(fingerprint, run.text, run.text + run.length - 1),
    }))
  return { kind: 'stitched', parts }
}

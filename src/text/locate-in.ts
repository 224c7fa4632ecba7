import { changedMarks } from './changed-marks.ts'
import { fitWords } from './changed-words.ts'
import { type Finding, type Gap, LEAST_FIT, quotedPlace } from './finding.ts'
import { type Fingerprint, hashSingles, holdsNegation, sentencePlaceOf, startsSmall } from './fingerprint.ts'
import { isTellable, type KnownWords, type QuotationParts, type QuotedPart } from './quotation-parts.ts'
import type { QuotingManner } from './quoting-manners.ts'
import { bestChain, findRuns, type WordRun } from './runs.ts'
import { figureAround } from './whole-figures.ts'
import { type PartStarts, placeParts } from './whole-parts.ts'
import type { MarkedWord } from './words.ts'

/** What one source has of a quotation: the best finding (null for none), how many words it holds, and in how many places. */
export type Located = {
  fingerprint: Fingerprint
  words: number
  held: number
  finding: Finding | null
  places: number
  runs: WordRun[]
}

/** Looks a quotation up in one source: its parts whole, else what is nearest to it. In: as the source has it, and as it stands; the words of the text where they are known. */
export function locateIn(
  { parts, manners, clean }: QuotationParts,
  fingerprint: Fingerprint,
  quotation: string,
  known: KnownWords,
): Located {
  const words = parts.flatMap((part) => part.words)
  const runs = findRuns(parts, fingerprint)
  const located = { fingerprint, words: words.length, runs }
  const placings = parts.some(isTellable) ? placeParts(parts, runs, fingerprint, known) : []
  const compared = placings.map((placing) => ({ placing, marks: changedMarks(parts, placing, fingerprint) }))
  const [best] = compared.sort((a, b) => a.marks.length - b.marks.length)
  if (!best) return { ...located, ...findAltered(parts, runs, fingerprint), places: 0 }
  const { placing, marks } = best
  const end = (placing.at(-1) ?? 0) + (parts.at(-1)?.words.length ?? 1)
  const at = { source: fingerprint.source, place: quotedPlace(fingerprint, placing[0] ?? 0, end - 1) }
  const places = placings.length
  if (marks.length) {
    // One that has the words and not the marks comes behind one that has both.
    const held = words.length - marks.length / 2
    return { ...located, finding: { kind: 'altered', ...at, changed: [], marks }, held, places }
  }
  const all = [
    ...manners,
    ...silentManners(quotation, parts, placing, fingerprint),
    ...unsureParts(parts, placing, known),
  ]
  const gaps = gapsIn(parts, placing, fingerprint)
  return { ...located, finding: { kind: 'found', ...at, gaps, manners: all, clean }, held: words.length, places }
}

function findAltered(parts: readonly QuotedPart[], runs: readonly WordRun[], fingerprint: Fingerprint) {
  const words = parts.flatMap((part) => part.words)
  const chain = bestChain(runs, fingerprint)
  const [first, last] = [chain[0], chain.at(-1)]
  if (!first || !last) return { finding: null, held: 0 }
  const { changed, held } = fitWords(words, chain, fingerprint)
  if (held < LEAST_FIT * words.length) return { finding: null, held }
  const finding: Finding = {
    kind: 'altered',
    source: fingerprint.source,
    place: quotedPlace(fingerprint, first.text, last.text + last.length - 1),
    changed: writeChanged(words, changed),
    marks: [],
  }
  return { finding, held }
}

/** The words that do not fit, a figure whole where one of its parts does not. */
function writeChanged(words: readonly MarkedWord[], changed: readonly number[]): string[] {
  const figures = changed.map((i) => figureAround(words, i))
  const apart = figures.filter(({ first }, n) => first !== figures[n - 1]?.first)
  return apart.map(({ first, last }) =>
    words
      .slice(first, last + 1)
      .map(({ word, gap }, n) => word + (n < last - first ? gap : ''))
      .join(''),
  )
}

function gapsIn(parts: readonly QuotedPart[], placing: PartStarts, fingerprint: Fingerprint): Gap[] {
  return placing.slice(1).flatMap((end, i) => {
    const first = (placing[i] ?? 0) + (parts[i]?.words.length ?? 0)
    return end > first ? [{ first, words: end - first, denies: holdsNegation(fingerprint, first, end) }] : []
  })
}

/** What is written otherwise without a sign of it: a small first letter, accents left off. */
function silentManners(
  quotation: string,
  parts: readonly QuotedPart[],
  placing: PartStarts,
  fingerprint: Fingerprint,
): QuotingManner[] {
  const [first = 0] = placing
  const isStart = sentencePlaceOf(fingerprint, first).word === first && !fingerprint.smallStarts.includes(first)
  const isSmall = isStart && startsSmall(quotation) && !/^\p{N}/u.test(parts[0]?.words[0]?.word ?? '')
  const isBare = parts.some(({ words }, i) =>
    hashSingles(words).some((single, n) => single !== fingerprint.singles[(placing[i] ?? 0) + n]),
  )
  const kinds = [...(isSmall ? (['first letter'] as const) : []), ...(isBare ? (['accents'] as const) : [])]
  return kinds.map((kind) => ({ kind, text: '' }))
}

/** The parts that are too short to be told by the hashes of their words, where the text is not at hand. */
const unsureParts = (parts: readonly QuotedPart[], placing: PartStarts, known: KnownWords): QuotingManner[] =>
  parts.flatMap(({ words }, i) => {
    const isKnown = words.every((_, n) => known[(placing[i] ?? 0) + n] !== undefined)
    return words.length > MOST_UNSURE || isKnown
      ? []
      : [{ kind: 'unsure' as const, text: words.map(({ word }) => word).join(' ') }]
  })

/** One word in 256 has the hash of another; of three in a row hardly any. */
const MOST_UNSURE = 2

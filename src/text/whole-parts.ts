import { type Fingerprint, sentencePlaceOf } from './fingerprint.ts'
import type { WordRun } from './runs.ts'
import { findShort, isLong, type KnownWords, type QuotedPart } from './quotation-parts.ts'

/** Where the parts of a quotation stand: the first word of each in the text, in order. */
export type PartStarts = number[]

/**
 * Every way in which the parts of a quotation stand whole in a text, one after another within one section or close together, nearest first.
 * A part of one or two words has no group of its own, and is looked for near its neighbours alone.
 * In: the runs of the long parts, and the words of the text where they are known. Empty where some part stands nowhere.
 */
export function placeParts(
  parts: readonly QuotedPart[],
  runs: readonly WordRun[],
  fingerprint: Fingerprint,
  known: KnownWords,
): PartStarts[] {
  let links: Link[] = []
  for (const [i, part] of parts.entries()) {
    const starts = startsOf(part, i, runs, fingerprint, known)
    links = i ? linkAll(starts, links, lengthOf(parts[i - 1]), part, fingerprint) : starts.map(toLink)
    if (!links.length) return []
  }
  return links.sort((a, b) => a.start - a.first - (b.start - b.first)).map(unlink)
}

const lengthOf = (part: QuotedPart | undefined) => part?.words.length ?? 0

/** A part that begins at a word of the text, behind others of which the first begins at `first`. */
type Link = { start: number; first: number; before: Link | null }

const toLink = (start: number): Link => ({ start, first: start, before: null })

const startsOf = (
  part: QuotedPart,
  i: number,
  runs: readonly WordRun[],
  fingerprint: Fingerprint,
  known: KnownWords,
): number[] =>
  isLong(part)
    ? runs.flatMap((run) => (run.part === i && run.length === part.words.length ? [run.text] : []))
    : findShort(part, fingerprint, known)

/** How far apart two parts may be that stand in two sections, in words. */
const ACROSS = 30

/** How far a part may lie from the one before, in words, where one of them has so many words. */
const REACH: readonly number[] = [0, 30, 300]

/** Each place of a part behind the nearest of the part before that it may follow. In: both in order, and how many words the one before has. */
function linkAll(
  starts: readonly number[],
  before: readonly Link[],
  lengthBefore: number,
  { words, reach: own }: QuotedPart,
  fingerprint: Fingerprint,
): Link[] {
  const reach = Math.min(own, REACH[Math.min(words.length, lengthBefore)] ?? Infinity)
  const sectionOf = (word: number) => sentencePlaceOf(fingerprint, word).section
  let at = 0
  return starts.flatMap((start) => {
    while ((before[at]?.start ?? Infinity) + lengthBefore <= start) at += 1
    const link = before[at - 1]
    const apart = link ? start - link.start - lengthBefore : Infinity
    if (!link || apart > reach || (apart > ACROSS && sectionOf(link.start) !== sectionOf(start))) return []
    return [{ start, first: link.first, before: link }]
  })
}

function unlink(last: Link): PartStarts {
  const placing: PartStarts = []
  for (let link: Link | null = last; link; link = link.before) placing.push(link.start)
  return placing.reverse()
}

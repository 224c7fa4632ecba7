import { concatMapped, type Mapped, sliceMapped } from './mapped.ts'

/** A number in a text that may be the mark of a note; `isSure`: it could hardly be anything else. */
type Candidate = { block: number; start: number; end: number; label: number; isSure: boolean }

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const RAISED = new RegExp(`[${DIGITS}]{1,3}`, 'g')

/** What ends a sentence, a clause or a quotation, and a number at once behind it: `immigrants.7`, `origin”18`. */
const ATTACHED = /(?<=[\p{L}\p{M})\]”’"'»%][.,;:!?]|[.,;:!?\p{L}][)\]”’"'»])(\d{1,3})(?=[\s)”’"'»—–]|$)/gu
/** Behind a figure it may be a decimal; where a sentence begins after it, or nothing does, it is none: `in 2019.2 The`. */
const BEHIND_FIGURE = /(?<=\d[.])(\d{1,3})(?=\s+["“‘(]?\p{Lu}|\s*$)/gu
/** Set off by a space, as extraction leaves it: `migration. 51`, `city networks, 50 among which`. */
const SET_OFF = /(?<=[\p{L}\p{M}\d)\]”’"'»%][.,;:!?][)”’"'»]?\s)(\d{1,3})(?=\s+["“‘(]?\p{L}|\s*$)/gu
const BRACKETED = /(?<=[\p{L}\p{M}\d)\]”’"'»%][.,;:!?][)”’"'»]?)\[(\d{1,3})\](?=[\s)”’"'»—–]|$)/gu
const TAGGED = /<sup>\s*(\d{1,3})\s*<\/sup>/g

/**
 * Takes the marks of notes out of the paragraphs of a body. A number is a mark only where the notes have it, in the order in
 * which it comes, and where it stands as marks do: behind the end of a sentence, of a clause or of a quotation. One that could
 * be a figure must be the very next.
 * In: the paragraphs in reading order, and the numbers of the notes. Out: the paragraphs without their marks.
 */
export function removeNoteMarks(bodies: readonly Mapped[], labels: readonly number[]): Mapped[] {
  const last = Math.max(0, ...labels)
  const candidates = bodies.flatMap(({ text }, block) => findCandidates(text, block))
  const marks = chooseMarks(candidates.filter(({ label }) => label >= 1 && label <= last))
  const byBlock = Map.groupBy(marks, ({ block }) => block)
  return bodies.map((body, block) => cutOut(body, byBlock.get(block) ?? []))
}

/** How many of the numbers from 1 to `last` stand in lines of a text as marks of notes, in their order. */
export function countMarked(lines: Iterable<string>, last: number): number {
  const candidates: Candidate[] = []
  let block = 0
  for (const line of lines) {
    for (const each of findCandidates(line, block)) if (each.label >= 1 && each.label <= last) candidates.push(each)
    block += 1
  }
  return new Set(chooseMarks(candidates.filter(({ isSure }) => isSure)).map(({ label }) => label)).size
}

/** The number that raised digits spell. */
const unraise = (raised: string) => Number([...raised].map((digit) => DIGITS.indexOf(digit)).join(''))

function findCandidates(text: string, block: number): Candidate[] {
  const found = (pattern: RegExp, isSure: boolean): Candidate[] =>
    [...text.matchAll(pattern)].map(({ 0: all, 1: digits, index }) => ({
      ...{ block, start: index, end: index + all.length, isSure },
      label: digits === undefined ? unraise(all) : Number(digits),
    }))
  const raised = found(RAISED, true).flatMap((each) => {
    const before = text.slice(Math.max(0, each.start - LONG_WORD), each.start)
    if (!before.trim() || /[.,;:!?)\]”’"'»]\s?$/.test(before)) return [each]
    // A unit is short: m², R², χ².
    return /^\p{L}+$/u.test(before) && before.length === LONG_WORD ? [{ ...each, isSure: false }] : []
  })
  const all = [
    ...raised,
    ...found(TAGGED, true),
    ...found(BRACKETED, true),
    ...found(ATTACHED, true),
    ...found(BEHIND_FIGURE, false),
    ...found(SET_OFF, false),
  ]
  return all.sort((a, b) => a.start - b.start).filter((each, i, sorted) => each.start !== sorted[i - 1]?.start)
}

/** Letters that a word has at least which may bear a raised mark without a point between. */
const LONG_WORD = 4

/** How many marks may be lost between two. */
const MOST_LOST = 3

/** The longest run of candidates that rises (patience sorting: Schensted 1961), without the doubtful that are not the next. */
function chooseMarks(candidates: readonly Candidate[]): Candidate[] {
  const sure = longestRise(candidates.filter(({ isSure }) => isSure))
  const chosen: Candidate[] = []
  let at = 0
  let before = 0
  for (const candidate of candidates) {
    while (at < sure.length && !isAfter(sure[at], candidate)) at += 1
    const isChosen = sure[at - 1] === candidate
    const next = sure[at]?.label ?? Infinity
    const fits = candidate.label > before && candidate.label <= before + MOST_LOST && candidate.label < next
    if (!isChosen && (candidate.isSure || !fits)) continue
    chosen.push(candidate)
    before = candidate.label
  }
  return chosen
}

const isAfter = (one: Candidate | undefined, other: Candidate) =>
  one !== undefined && (one.block > other.block || (one.block === other.block && one.start > other.start))

function longestRise(candidates: readonly Candidate[]): Candidate[] {
  const ends: { candidate: Candidate; before: Link }[] = []
  for (const candidate of candidates) {
    let [from, to] = [0, ends.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((ends[middle]?.candidate.label ?? 0) < candidate.label) from = middle + 1
      else to = middle
    }
    ends[from] = { candidate, before: ends[from - 1] ?? null }
  }
  const rise: Candidate[] = []
  for (let link: Link = ends.at(-1) ?? null; link; link = link.before) rise.push(link.candidate)
  return rise.reverse()
}

type Link = { candidate: Candidate; before: Link } | null

function cutOut(body: Mapped, marks: readonly Candidate[]): Mapped {
  if (!marks.length) return body
  const parts: Mapped[] = []
  let from = 0
  for (const { start, end } of marks) {
    // What set the mark off goes with it: no space is left before the next.
    parts.push(
      sliceMapped(body, from, start).text.endsWith(' ')
        ? sliceMapped(body, from, start - 1)
        : sliceMapped(body, from, start),
    )
    from = end
  }
  return concatMapped([...parts, sliceMapped(body, from)])
}

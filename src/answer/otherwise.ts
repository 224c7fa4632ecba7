import type { Context } from '../context/context.ts'
import { familiesOf, writersOf } from '../corpus/record.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { Hit } from '../evidence/hit.ts'
import type { Question } from '../evidence/reading/question.ts'
import { THRESHOLDS } from '../evidence/thresholds.ts'
import type { Library } from '../library/library.ts'
import { nameAuthors } from '../library/authors.ts'
import type { Line } from '../reply/reply.ts'
import {
  areOfOneSlot,
  type NoteDifference,
  differenceBetween,
  differenceOf,
  isContrary,
  lastYearOf,
} from './differences.ts'
import type { FootnoteList } from './footnotes.ts'

/** A note that says otherwise than the one shown, and in what. */
export type Other = { note: Note; difference: NoteDifference }

/** How many others are set beside a place. */
const MOST = 2

/** Among how many of the best hits a note must be to differ in what it states at large. */
const AMONG_FIRST = 5

/** The notes that say otherwise than a place on what was asked, those that contradict it first. In: the hits, best first. */
export function othersTo(
  { note }: Hit,
  question: Question,
  hits: Hit[],
  { library }: Pick<Context, 'library'>,
): Other[] {
  const rank = new Map(hits.slice(0, THRESHOLDS.related).map((hit, i) => [hit.note?.id, i]))
  const others = (note && library.disagreements.get(note.id)) ?? []
  return others
    .flatMap((other): Other[] => {
      const difference = note && differenceBetween(question, note, other)
      const at = rank.get(other.id) ?? Number.POSITIVE_INFINITY
      const isNear = at < (difference === 'statement' || difference === 'aspect' ? AMONG_FIRST : THRESHOLDS.related)
      return note && difference && isNear && !areOneVoice(note, other, library) ? [{ note: other, difference }] : []
    })
    .sort((a, b) => Number(isContrary(b.difference)) - Number(isContrary(a.difference)))
    .slice(0, MOST)
}

/** Whether who speaks in one note wrote the other: then it is told again, and not denied. */
function areOneVoice(one: Note, other: Note, { sources }: Library): boolean {
  const isBy = (speaker: string | null, { source }: Note) => {
    const record = sources.get(source)?.record
    return speaker !== null && record !== undefined && familiesOf(record).some((family) => speaker.endsWith(family))
  }
  return isBy(one.pin.speaker, other) || isBy(other.pin.speaker, one)
}

/** The notes that say otherwise than a note on what both are asked, whatever was asked here. */
export const allOthersTo = (note: Note, { library }: Pick<Context, 'library'>): Other[] =>
  (library.disagreements.get(note.id) ?? [])
    .filter((other) => areOfOneSlot(note, other) && !areOneVoice(note, other, library))
    .map((other) => ({ note: other, difference: differenceOf(note, other) }))

/** What another note says otherwise, led in by who says it and what differs, or by the year that it tells of. */
export function sayOtherwise(
  other: Other,
  context: Pick<Context, 'library' | 'wording'>,
  footnotes: FootnoteList,
): Line {
  const { says, source, pin } = other.note
  const lead = leadIn(other, context)
  return [...(lead ? [{ text: `${lead} ` }] : []), { text: says, cites: [footnotes.cite(source, pin)] }]
}

/** How soon a statement must name its year to need no lead, in characters. */
const AT_ONCE = 12

function leadIn({ note, difference }: Other, { library, wording }: Pick<Context, 'library' | 'wording'>): string {
  const { otherwise: say } = wording
  if (difference === 'dated') {
    const year = lastYearOf(note)
    return year === null || note.says.slice(0, AT_ONCE).includes(String(year)) ? '' : say.dated(year)
  }
  const record = library.sources.get(note.source)?.record
  return record
    ? say[difference](nameAuthors(record), Math.max(1, writersOf(record).length))
    : say[difference](note.source, 1)
}

import { publishedIn } from '../../corpus/record.ts'
import type { Note } from '../../corpus/schemas/note.ts'
import type { Library } from '../../library/library.ts'
import { matcherOf } from '../../text/word-patterns.ts'
import type { Random } from '../random.ts'
import { callSource, CHOICES, type Drafter, notesOf, toDistractor, toKey, toOptions } from './draft.ts'
import { isDisputed, isToldBefore, neighboursOf, shareSubject } from './likeness.ts'

/** Of an event: in which year it happened. */
export const askYear: Drafter = (note, library, random) => {
  const year = yearOf(note, library)
  if (year === null || !note.what || hasYear(note.what) || isToldBefore(note, library)) return null
  const others = yearsNear(note, year, library, random).flatMap((other) => {
    const event = eventIn(other, note, library)
    return event ? [toDistractor(String(other), String(other), `In ${other}: ${event.what}.`, event)] : []
  })
  const options = toOptions(toKey(String(year), String(year)), others, random)
  return (
    options && {
      kind: 'choice',
      level: 'recall',
      stem: `${note.what}: in which year was this, according to ${callSource(note, library)}?`,
      options: options.toSorted((a, b) => Number(a.id) - Number(b.id)),
      explanation: note.says,
      notes: notesOf(options),
    }
  )
}

/** What happened in a year by the sources, best something near what is asked about: that makes the year plausible. */
function eventIn(year: number, note: Note, library: Library): Note | null {
  const events = [...library.notes.values()].filter(
    (other) => other.what && !hasYear(other.what) && yearOf(other, library) === year,
  )
  return (
    events.find((other) => isBeside(other, note, library)) ??
    events.find(({ source }) => source === note.source) ??
    events[0] ??
    null
  )
}

/** Whether an event is of the same city or particular thing. */
const isBeside = (event: Note, note: Note, library: Library) =>
  event.cities.some((id) => note.cities.includes(id)) || shareSubject(event, note, library)

/** The year of an event, where the note tells of no other, of no mere date of a text, and nobody disagrees. */
export function yearOf(note: Note, library: Library): number | null {
  const { when, years, says } = note
  const year = Number(when?.slice(0, 4))
  if (!when || years.length !== 1 || years[0] !== year || isDisputed(note, library)) return null
  return /\bdated\b|with the date|\bby \d{4}\b/.test(says) ? null : year
}

/** Whether a text has a year in it, or part of a decade: it would tell too much. */
export const hasYear = (text: string) => /\d{4}|\d0s/.test(text)

/** How near and how far a year may be to the one asked for: nobody remembers a year to the year, and none is to be absurd. */
const APART = 2
const FARTHEST = 6

/**
 * Years near one with an event of which the sources tell, in none of which any note has anything about the same things and of
 * which none is in the source's future, now more of them before it, now after; as many as an item needs, or none. None either for a year that would always be the
 * last of all.
 */
export function yearsNear(note: Note, year: number, library: Library, random: Random): number[] {
  const taken = new Set([...note.years, ...neighboursOf(note, library).flatMap((other) => other.years)])
  const source = library.sources.get(note.source)
  const latest = (source && publishedIn(source.record)) ?? year
  const first = earliestFor(note, library)
  const free = Array.from({ length: 2 * FARTHEST + 1 }, (_, i) => year + i - FARTHEST).filter(
    (other) =>
      Math.abs(other - year) >= APART &&
      !taken.has(other) &&
      other >= first &&
      other <= latest &&
      eventIn(other, note, library) !== null,
  )
  const before = random.shuffle(free.filter((other) => other < year))
  const after = random.shuffle(free.filter((other) => other > year))
  const later = random.below(CHOICES)
  const chosen = [...after.slice(0, later), ...before, ...after.slice(later)].slice(0, CHOICES - 1)
  return chosen.length < CHOICES - 1 || !after.length ? [] : chosen
}

/** The year since which everybody whom a note names has held the office in which they act; 0 where that is not known. */
function earliestFor({ says }: Note, { entities, quizRules }: Library): number {
  const named = Object.entries(quizRules['in-office-since']).filter(([id]) =>
    entities.some((one) => one.id === id && matcherOf(one.names)(says)),
  )
  return Math.max(0, ...named.map(([, since]) => since))
}

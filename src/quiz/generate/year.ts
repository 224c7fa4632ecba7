import type { Note } from '../../corpus/schemas.ts'
import type { Library } from '../../library/library.ts'
import type { Random } from '../random.ts'
import { CHOICES, type Drafter, toChoice, toOption } from './draft.ts'
import { neighboursOf } from './likeness.ts'

/** Of an event: in which year it happened. */
export const askYear: Drafter = (note, library, random) => {
  const year = yearOf(note)
  if (year === null || !note.what || hasYear(note.what)) return null
  const others = yearsNear(note, year, library, random)
  const options = toChoice(toOption(String(year), String(year), true), others.map(toYear), random)
  return (
    options && {
      kind: 'choice',
      level: 'recall',
      stem: `In which year did this happen? “${note.what}”`,
      options: options.toSorted((a, b) => Number(a.id) - Number(b.id)),
      explanation: note.says,
    }
  )
}

const toYear = (year: number) => toOption(String(year), String(year), false)

/** The year of an event, where the note tells of no other and nobody disagrees. */
export function yearOf({ when, years, 'disagrees-with': disagrees }: Note): number | null {
  const year = Number(when?.slice(0, 4))
  return when && years.length === 1 && years[0] === year && !disagrees.length ? year : null
}

/** Whether a text has a year in it, or part of a decade: it would tell too much. */
export const hasYear = (text: string) => /\d{4}|\d0s/.test(text)

/** Years near one, in none of which any note has anything about the same things; as many as an item needs, or none. */
export function yearsNear(note: Note, year: number, library: Library, random: Random): number[] {
  const taken = new Set([...note.years, ...neighboursOf(note, library).flatMap((other) => other.years)])
  const events = [...library.notes.values()].flatMap((other) => yearOf(other) ?? [])
  const apart = (other: number) => Math.abs(other - year)
  // No distractor lies in the future of the source.
  const latest = library.sources.get(note.source)?.record.issued['date-parts'][0][0] ?? year
  const isFree = (other: number) => !taken.has(other) && apart(other) >= 1 && other <= latest
  const nearby = [...new Set(events)].filter((other) => isFree(other) && apart(other) <= 12)
  const made = Array.from({ length: 17 }, (_, i) => year + i - 8).filter(
    (other) => isFree(other) && !nearby.includes(other),
  )
  return [...random.shuffle(nearby), ...random.shuffle(made)].slice(0, CHOICES - 1)
}

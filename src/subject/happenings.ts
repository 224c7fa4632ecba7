import type { Note } from '../corpus/schemas/note.ts'
import { compare } from '../library/entities.ts'

/** A date, `2013-02-20` or a year, and the notes that give it. */
export type Dated = { when: string; notes: Note[] }

/** Something that happened, by everybody who tells of it. */
export type Happening = { what: string; dates: Dated[] }

/** What happened by these notes: one of each event, with each date that it is given, the earliest first. */
export function listHappenings(notes: readonly Note[]): Happening[] {
  const told = notes.filter((note) => note.when).sort(byDate)
  const byEvent = Map.groupBy(told, (note) => note.event ?? note.id)
  return [...byEvent.values()]
    .map((group) => ({ what: group[0]?.what ?? '', dates: toDates(group) }))
    .sort((a, b) => compare(a.dates[0]?.when ?? '', b.dates[0]?.when ?? ''))
}

const byDate = (a: Note, b: Note) => compare(a.when ?? '', b.when ?? '') || compare(a.id, b.id)

/** Who gives the year alone agrees with who gives a day in it. */
function toDates(notes: Note[]): Dated[] {
  const given = [...new Set(notes.flatMap(({ when }) => when ?? []))]
  const exact = given.filter((when) => !given.some((other) => other !== when && other.startsWith(`${when}-`)))
  const dates = exact.map((when): Dated => ({ when, notes: [] }))
  for (const note of notes) dates.find(({ when }) => when.startsWith(note.when ?? ''))?.notes.push(note)
  return dates
}

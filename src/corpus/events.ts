import type { NotePlace } from './corpus.ts'
import type { Note } from './schemas/note.ts'
import type { Fault } from './yaml.ts'

/**
 * An event is one, however many notes tell of it: those that do share `event`, and what it is called. Two of one year and
 * place that say nearly the same without it are a fault.
 */
export function checkEvents(places: NotePlace[]): Fault[] {
  const told = places.filter(({ note }) => note.when && note.what)
  return [
    ...places.flatMap(({ note, faultAt }) =>
      note.event && !note.when ? [faultAt(`${note.id}: an event has when and what`, ['event'])] : [],
    ),
    ...told.flatMap((place, i) => [...checkShared(place, told), ...checkTwins(place, told.slice(0, i))]),
  ]
}

function checkShared({ note, faultAt }: NotePlace, told: NotePlace[]): Fault[] {
  if (!note.event) return []
  const others = told.filter((other) => other.note !== note && other.note.event === note.event)
  if (!others.length) return [faultAt(`${note.id}: no other note tells of the event ${note.event}`, ['event'])]
  return others[0]?.note.what === note.what
    ? []
    : [faultAt(`${note.id}: ${note.event} is called otherwise elsewhere`, ['what'])]
}

function checkTwins({ note, faultAt }: NotePlace, before: NotePlace[]): Fault[] {
  const twin = before.find(
    ({ note: other }) => isOfOnePlace(note, other) && !isOneEvent(note, other) && saysNearly(note, other),
  )
  return twin ? [faultAt(`${note.id}: is this the event of ${twin.note.id}? Give both the same event`, ['what'])] : []
}

const isOneEvent = (one: Note, other: Note) => one.event !== undefined && one.event === other.event

const isOfOnePlace = (one: Note, other: Note) =>
  one.when?.slice(0, 4) === other.when?.slice(0, 4) &&
  (one.cities.some((city) => other.cities.includes(city)) || !(one.cities.length && other.cities.length))

/** The share of the shorter one's words from which on two say nearly the same. */
const NEARLY = 0.6

/** Words of fewer letters tell nothing of what happened. */
const LEAST_LETTERS = 4

function saysNearly(one: Note, other: Note): boolean {
  const [fewer = new Set<string>(), more = new Set<string>()] = [wordsOf(one), wordsOf(other)].sort(
    (a, b) => a.size - b.size,
  )
  return fewer.size > 0 && fewer.intersection(more).size >= NEARLY * fewer.size
}

const wordsOf = ({ what = '' }: Note) =>
  new Set((what.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= LEAST_LETTERS))

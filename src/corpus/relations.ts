import type { NotePlace } from './corpus.ts'
import { nearTo } from './near.ts'
import type { Note } from './schemas/note.ts'
import type { Relation } from './schemas/relation.ts'
import type { Fault } from './yaml.ts'

/**
 * Checks how notes stand to one another: the other note exists and is related once, both are about something in common, what
 * contradicts or counts otherwise is of another voice, and what contradicts of the same time, unless that is told otherwise.
 */
export function checkRelations(places: NotePlace[], notes: readonly Note[]): Fault[] {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const seen = new Set<string>()
  return places.flatMap(({ note, faultAt }) =>
    note.relations.flatMap((relation, i) => {
      const other = byId.get(relation.with)
      const at = (message: string) => [faultAt(`${note.id}: ${message}`, ['relations', i])]
      if (!other || other === note)
        return at(`there is no other note ${relation.with}${nearTo(relation.with, byId.keys())}`)
      const pair = [note.id, other.id].sort().join(' ')
      const twice = seen.has(pair)
      seen.add(pair)
      if (twice) return at(`it and ${other.id} are related twice`)
      if (!shareSubject(note, other)) return at(`it ${relation.kind} ${other.id}, and they have no tag in common`)
      const strangers = strangersAmong(relation, note, other)
      if (strangers.length)
        return at(`it ${relation.kind} by or of ${strangers.join(', ')}, who is not among its people`)
      if (isOfItself(note, other, relation)) return at(`it ${relation.kind} ${other.id}, and the same people say both`)
      return isOfOtherTime(note, other, relation)
        ? at(`it contradicts ${other.id}, which is of other years; it may be changed-since or counts-otherwise`)
        : []
    }),
  )
}

/** A note, and the people whose view it is where that is not its author's. */
type Voice = { note: Note; people: readonly string[] }

/** Whether two notes are of one voice: of the same people, of one speaker, or of one source. */
export const isOneVoice = (one: Voice, other: Voice): boolean => voiceOf(one) === voiceOf(other)

const voiceOf = ({ note, people }: Voice) => [...people].sort().join(' ') || (note.pin.speaker ?? note.source)

const strangersAmong = ({ by, of }: Relation, note: Note, other: Note) => [
  ...by.filter((person) => !note.people.includes(person)),
  ...of.filter((person) => !other.people.includes(person)),
]

const isOfItself = (note: Note, other: Note, { kind, by, of }: Relation) =>
  (kind === 'contradicts' || kind === 'counts-otherwise') &&
  isOneVoice({ note, people: by }, { note: other, people: of })

function shareSubject(one: Note, other: Note): boolean {
  const tags = new Set([...one.cities, ...one.networks, ...one.terms, ...one.people])
  return [...other.cities, ...other.networks, ...other.terms, ...other.people].some((tag) => tags.has(tag))
}

function isOfOtherTime(one: Note, other: Note, { kind, asks }: Relation): boolean {
  if (kind !== 'contradicts' || asks === 'year' || asks === 'first' || asks === 'figure') return false
  return one.years.length > 0 && other.years.length > 0 && new Set(one.years).isDisjointFrom(new Set(other.years))
}

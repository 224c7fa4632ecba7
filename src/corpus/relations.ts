import type { NotePlace } from './corpus.ts'
import type { Note } from './schemas/note.ts'
import type { Relation } from './schemas/relation.ts'
import type { Fault } from './yaml.ts'

/**
 * Checks how notes stand to one another: the other note exists and is related once, both are about something in common, and
 * what contradicts is of the same time, unless it is the time that is told otherwise.
 */
export function checkRelations(places: NotePlace[], notes: readonly Note[]): Fault[] {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const seen = new Set<string>()
  return places.flatMap(({ note, faultAt }) =>
    note.relations.flatMap((relation, i) => {
      const other = byId.get(relation.with)
      const at = (message: string) => [faultAt(`${note.id}: ${message}`, ['relations', i])]
      if (!other || other === note) return at(`there is no other note ${relation.with}`)
      const pair = [note.id, other.id].sort().join(' ')
      const twice = seen.has(pair)
      seen.add(pair)
      if (twice) return at(`it and ${other.id} are related twice`)
      if (!shareSubject(note, other)) return at(`it ${relation.kind} ${other.id}, and they have no tag in common`)
      const strangers = relation.by.filter((person) => !note.people.includes(person))
      if (strangers.length) return at(`it ${relation.kind} by ${strangers.join(', ')}, who is not among its people`)
      return isOfOtherTime(note, other, relation)
        ? at(`it contradicts ${other.id}, which is of other years; it may be changed-since or counts-otherwise`)
        : []
    }),
  )
}

function shareSubject(one: Note, other: Note): boolean {
  const tags = new Set([...one.cities, ...one.networks, ...one.terms, ...one.people])
  return [...other.cities, ...other.networks, ...other.terms, ...other.people].some((tag) => tags.has(tag))
}

function isOfOtherTime(one: Note, other: Note, { kind, asks }: Relation): boolean {
  if (kind !== 'contradicts' || asks === 'year' || asks === 'first' || asks === 'figure') return false
  return one.years.length > 0 && other.years.length > 0 && new Set(one.years).isDisjointFrom(new Set(other.years))
}

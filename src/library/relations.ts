import { isOneVoice } from '../corpus/relations.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { Relation } from '../corpus/schemas/relation.ts'

/**
 * Another note that a note is related to, and on what. `by`: whose view the other is. `isOther`: it is the other that
 * contradicts, qualifies or objects, or that tells what came later; of what it was earlier, what is qualified or what is
 * objected to, it is not. `isOneVoice`: the same people say both.
 */
export type Related = Pick<Relation, 'kind' | 'on' | 'point' | 'asks' | 'by'> & {
  note: Note
  isOther: boolean
  isOneVoice: boolean
}

/** Every relation of notes both ways, by the id of a note. In: notes whose relations name notes among them. */
export function pairRelated(notes: readonly Note[]): Map<string, Related[]> {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const found = new Map<string, Related[]>()
  const add = (id: string, related: Related) => found.set(id, [...(found.get(id) ?? []), related])
  for (const note of notes)
    for (const { with: id, by, of, ...relation } of note.relations) {
      const other = byId.get(id)
      if (!other) continue
      const both = { ...relation, isOneVoice: isOneVoice({ note, people: by }, { note: other, people: of }) }
      add(note.id, { ...both, note: other, by: of, isOther: false })
      add(id, { ...both, note, by, isOther: true })
    }
  return found
}

/** Whether two notes cannot both be right as they stand: they contradict each other, or count otherwise. */
export const isContrary = ({ kind }: Pick<Related, 'kind'>): boolean =>
  kind === 'contradicts' || kind === 'counts-otherwise'

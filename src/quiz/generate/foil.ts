import type { Note } from '../../corpus/schemas/note.ts'
import { findSpelt } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { canBeSaid } from './draft.ts'
import { isUnasked, likenessOf } from './likeness.ts'

/** A wrong completion of a note's statement, and what else may be chosen. */
export type Foil = { text: string; rivals: readonly string[] }

/**
 * The note that tells what a wrong completion stands for: the one that the library names; for a name, the likest of those
 * about it in the same source, else in another, that name nothing else there is to choose. Null where no note tells.
 */
export function noteOnFoil({ text, rivals }: Foil, note: Note, library: Library): Note | null {
  const named = library.quizRules.foils[note.id]?.[text]
  if (named) return library.notes.get(named) ?? null
  const name = text.replace(ARTICLE, '')
  const entity = /\p{Lu}/u.test(name) ? findSpelt(name, library.entities) : null
  const about = entity ? (library.notesAbout.get(entity.id) ?? []) : []
  const tells = (one: Note) =>
    one !== note &&
    !isUnasked(one, library) &&
    canBeSaid(one) &&
    !!entity?.names.some((spelling) => one.says.includes(spelling)) &&
    !rivals.some((rival) => one.says.includes(rival.replace(ARTICLE, '')))
  const nearness = (one: Note) => Number(one.source === note.source) + likenessOf(note, one) / 2
  return about.filter(tells).toSorted((a, b) => nearness(b) - nearness(a))[0] ?? null
}

const ARTICLE = /^(?:an?|the) /

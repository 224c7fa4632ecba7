import { isSentence } from '../../corpus/quiz-rules.ts'
import type { Note } from '../../corpus/schemas/note.ts'
import { findSpelt } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { canBeSaid } from './draft.ts'
import { isUnasked, likenessOf } from './likeness.ts'

/** A wrong completion of a note's statement, and what else may be chosen. */
export type Foil = { text: string; rivals: readonly string[] }

/** What is said of a wrong completion, and the note that it rests on. */
type Told = { says: string; note: Note }

/**
 * What the library says of a wrong completion of a note's statement: its own sentence, or what the note tells that it names or
 * that {@link noteOnName} finds. Null where nothing tells.
 */
export function tellOfFoil(foil: Foil, note: Note, library: Library): Told | null {
  const named = library.quizRules.foils[note.id]?.[foil.text]
  if (named && isSentence(named)) return { says: named, note }
  const told = named ? library.notes.get(named) : noteOnName(foil, note, library)
  return told ? { says: told.says, note: told } : null
}

/**
 * For a completion that is a name, the likest of the notes about it in the same source, else in another, that name nothing else
 * there is to choose. Null where there is none.
 */
function noteOnName({ text, rivals }: Foil, note: Note, library: Library): Note | null {
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

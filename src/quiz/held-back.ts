import type { Library } from '../library/library.ts'
import type { Item } from './item.ts'
import { isOwn } from './own.ts'
import { readClozeId } from './reading/draft.ts'

/** Whether an item is held back. */
export type HoldsBack = (item: Pick<Item, 'id' | 'notes'>) => boolean

/** Holds nothing back. */
export const NOTHING_HELD: HoldsBack = () => false

/** What names what is asked: the ids of items, and the notes of a server's own, which their ids do not name. */
export const nameAsked = (items: readonly Pick<Item, 'id' | 'notes'>[]): string[] =>
  items.flatMap((item) => (isOwn(item) ? [item.id, ...item.notes] : [item.id]))

/**
 * What is held back for what is asked elsewhere: those very items, and all that rest on a note that one of them is about,
 * because they tell what is right. `asked`: as {@link nameAsked} gives it. Pure.
 */
export function holdingBack(asked: ReadonlySet<string>, library: Pick<Library, 'notes' | 'questions'>): HoldsBack {
  if (!asked.size) return NOTHING_HELD
  const told = new Set([...asked].flatMap((id) => notesNamed(id, library)))
  return ({ id, notes }) => asked.has(id) || notes.some((note) => told.has(note))
}

/** The notes or the passage that are named by the id of a hand-written item, of one made of a note or a reading, or of a note. */
function notesNamed(id: string, { notes, questions }: Pick<Library, 'notes' | 'questions'>): string[] {
  const written = questions.get(id)
  if (written) return written.rests
  const read = readClozeId(id)
  if (read) return [read.passage]
  const note = notes.has(id) ? id : id.slice(id.indexOf(':') + 1)
  return notes.has(note) ? [note] : []
}

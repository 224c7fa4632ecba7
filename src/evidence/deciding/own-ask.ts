import type { Note } from '../../corpus/schemas/note.ts'
import { foldName } from '../../library/entities.ts'
import { allAsks, type Library } from '../../library/library.ts'
import type { Hit } from '../hit.ts'

/** The hit whose note says of itself that it answers this, word for word; null where none does. */
export const findOwnAsk = (text: string, hits: readonly Hit[]): Hit | null => {
  const asked = foldName(text)
  return hits.find(({ note }) => note && asksOf(note).has(asked)) ?? null
}

/** Whether any note says of itself that it answers this, word for word. */
export function isOwnAsk(text: string, { notes }: Library): boolean {
  const asked = foldName(text)
  return [...notes.values()].some((note) => asksOf(note).has(asked))
}

const known = new WeakMap<Note, ReadonlySet<string>>()

function asksOf(note: Note): ReadonlySet<string> {
  const seen = known.get(note)
  if (seen) return seen
  const asks = new Set(allAsks(note).map(foldName))
  known.set(note, asks)
  return asks
}

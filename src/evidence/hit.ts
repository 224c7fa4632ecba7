import type { Note } from '../corpus/schemas/note.ts'
import type { PinnedPlace } from '../library/library.ts'
import type { Passage } from '../text/passages.ts'

/** A place that may answer: a note with the passage it is pinned to, or one of them alone. */
export type Hit = {
  note: Note | null
  passage: Passage | null
  place: PinnedPlace | null
  score: number
  /** The question's terms that stand in it (in the note, its tags, or the passage). */
  covered: Set<string>
  /** Whether it stands where it does for a side of the question. */
  side: boolean
}

/** The id of a hit's note, or of its passage where it has none. */
export const idOf = (hit: Hit): string => hit.note?.id ?? hit.passage?.id ?? ''

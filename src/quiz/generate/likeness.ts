import type { Note } from '../../corpus/schemas.ts'
import { type Library, tagsOf } from '../../library/library.ts'
import { analyze } from '../../search/analyze.ts'

/** The words of a note that tell what it is about, as searching sees them; worked out once. */
const words = new WeakMap<Note, ReadonlySet<string>>()

function wordsOf(note: Note): ReadonlySet<string> {
  const known = words.get(note)
  if (known) return known
  const found = new Set(analyze(note.says))
  words.set(note, found)
  return found
}

/** How much two notes say alike: the share of the shorter one's words that are in the other, from 0 to 1. */
export function likenessOf(a: Note, b: Note): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / Math.max(1, Math.min(one.size, other.size))
}

/** How many notes a tag may have for two notes with it to be taken as on the same thing. */
export const RARE = 12

/**
 * Whether two notes are about the same particular thing, besides the cities: a term, a network or a person that few are
 * about, at most `rare` notes.
 */
export function shareSubject(a: Note, b: Note, library: Library, rare = RARE): boolean {
  const tags = tagsOf(b)
  return [...tagsOf(a)].some(
    (tag) => tags.has(tag) && !a.cities.includes(tag) && (library.notesAbout.get(tag)?.length ?? 0) <= rare,
  )
}

/** Whether another source, or another place in the same one, has it otherwise: then it is no matter for a quiz. */
export const isDisputed = ({ id }: Note, { disagreements }: Library): boolean =>
  (disagreements.get(id)?.length ?? 0) > 0

/** The notes that are about any of the same things. */
export function neighboursOf(note: Note, library: Library): Note[] {
  return [...new Set([...tagsOf(note)].flatMap((tag) => library.notesAbout.get(tag) ?? []))].filter((n) => n !== note)
}

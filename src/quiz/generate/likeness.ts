import type { Note } from '../../corpus/schemas/note.ts'
import { type Library, tagsOf } from '../../library/library.ts'
import { isContrary } from '../../library/relations.ts'
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
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return shared / Math.max(1, Math.min(one.size, other.size))
}

/** How many notes a tag may have for two notes with it to be taken as on the same thing. */
const RARE = 12

/**
 * Whether two notes are about the same particular thing, besides the cities: a term, a network or a person that few are
 * about, at most `rare` notes.
 */
export function shareSubject(a: Note, b: Note, library: Library, rare = RARE): boolean {
  const tags = tagsOf(b)
  for (const tag of tagsOf(a))
    if (tags.has(tag) && !a.cities.includes(tag) && (library.notesAbout.get(tag)?.length ?? 0) <= rare) return true
  return false
}

/** Whether two notes tell of one event: of the same year, with a city or a particular thing in common. */
export const isSameEvent = (a: Note, b: Note, library: Library): boolean =>
  a.when?.slice(0, 4) === b.when?.slice(0, 4) &&
  (a.cities.some((id) => b.cities.includes(id)) || shareSubject(a, b, library))

/** Whether a note before this one has its event: then it is asked about there. */
export function isToldBefore(note: Note, library: Library): boolean {
  for (const other of library.notes.values()) {
    if (other === note) return false
    if (other.what && other.when && isSameEvent(other, note, library) && likenessOf(other, note) >= TOLD) return true
  }
  return false
}

/** The share of words from which on two notes tell of an event alike. */
const TOLD = 0.25

/** Whether another source, or another place in the same one, has it otherwise: then it is no matter for a quiz. */
export const isDisputed = ({ id }: Note, { related }: Library): boolean => (related.get(id) ?? []).some(isContrary)

/** Whether nothing is made of a note: it is on the texts themselves, or on what nobody need know. */
export const isUnasked = ({ id }: Note, { quizRules }: Library): boolean => quizRules['not-asked'].includes(id)

/** The notes that are about any of the same things. */
export function neighboursOf(note: Note, library: Library): Note[] {
  return [...new Set([...tagsOf(note)].flatMap((tag) => library.notesAbout.get(tag) ?? []))].filter((n) => n !== note)
}

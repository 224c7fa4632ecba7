import type { Fingerprint } from './fingerprint.ts'
import { NOTES } from './notes.ts'

const known = new WeakMap<Fingerprint, number>()

/** The number of the last note that a text has; 0 where it has none that are numbered. */
export function lastNoteOf(fingerprint: Fingerprint): number {
  const made =
    known.get(fingerprint) ??
    fingerprint.places.reduce(
      (last, { section, paragraph }) => (section === NOTES ? Math.max(last, paragraph) : last),
      0,
    )
  known.set(fingerprint, made)
  return made
}

import type { Named } from './entities.ts'
import type { Library } from './library.ts'

/** Those with most notes first; as they come where none has any. */
export function mostNoted<Some extends Named>(names: readonly Some[], { notesAbout }: Library): Some[] {
  const count = ({ id }: Named) => notesAbout.get(id)?.length ?? 0
  return names.toSorted((a, b) => count(b) - count(a))
}

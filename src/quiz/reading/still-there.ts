import type { Library } from '../../library/library.ts'
import { readClozeId } from './draft.ts'

/**
 * Whether what an item was made of is in a library: one that was made of a reading holds a sentence of it, which goes with the
 * reading, and with the server whose own it is. All other items are their own text.
 */
export function isStillThere(item: string, { sources }: Pick<Library, 'sources'>): boolean {
  const passage = readClozeId(item)?.passage
  return passage === undefined || sources.has(passage.slice(0, passage.lastIndexOf('@')))
}

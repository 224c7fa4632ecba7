import { readerError } from '../../base/errors.ts'

/** Whether a text may be the id of a document: it is a part of addresses and paths. */
export const isId = (id: string): boolean => id.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)

/** In characters, so that the ids of its passages fit where people type them. */
const LONGEST = 60

/** An id as it was given. Throws a reader error where it does not fit. */
export function readId(id: string): string {
  if (isId(id)) return id
  throw readerError(`The id "${id}" does not fit.`, 'Use lower-case words joined by hyphens, like smith-2020.')
}

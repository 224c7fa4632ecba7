import { readFrontMatter } from '../corpus/front-matter.ts'
import { readerError } from '../base/errors.ts'
import type { FileText } from './readers/reader.ts'

/** The longest name of a collection, in characters. */
const LONGEST = 60

/** What stands for the library itself where collections are named, and for all that there is. */
export const [LIBRARY, EVERYWHERE] = ['library', 'everywhere'] as const

/** Words that say where something is looked for, or that take such a setting back: no collection can be called so. */
const RESERVED: readonly string[] = [LIBRARY, EVERYWHERE, 'everything', 'default', 'reset']

/**
 * A text as the name of a collection: one line, without the commas that part several; null where it is none.
 */
export function toCollection(text: string): string | null {
  const name = text.replace(/[\s,]+/g, ' ').trim()
  return name && name.length <= LONGEST && !RESERVED.includes(name.toLowerCase()) ? name : null
}

/** The same as an operator says it. Throws a reader error where it is none. */
export function demandCollection(typed: string): string {
  const name = toCollection(typed)
  if (name) return name
  throw readerError(
    `"${typed}" cannot be the name of a collection.`,
    `Give one of at most ${LONGEST} characters, and none of these words: ${RESERVED.join(', ')}.`,
  )
}

/** The collection of a text: as the operator says, else `collection:` in its front matter, else as its folder is called. */
export function collectionIn(
  { text, format }: FileText,
  { given, found }: { given: string | null; found: string | null } = { given: null, found: null },
): string | null {
  if (given) return given
  const says = format === 'markdown' ? readFrontMatter(text) : null
  const said = says !== null && typeof says === 'object' ? says['collection'] : null
  return (typeof said === 'string' ? toCollection(said) : null) ?? found
}

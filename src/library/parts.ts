import type { Passage } from '../text/passages.ts'
import { kindOfLabel, numberInLabel, type PageLabel } from '../text/page-labels.ts'
import type { Library } from './library.ts'

/**
 * The ids of the passages in a part of a source, `chapter 9` or `slide 4`: those that the file says are in it, else those below
 * a heading that is called so, up to the next of that kind, else all where the source itself is called so. Empty where it has none.
 */
export function passagesInPart(source: string, part: PageLabel, library: Library): string[] {
  const passages = library.passagesOf.get(source) ?? []
  const marked = passages.filter(({ pin }) => pin.page === part || pin.lastPage === part)
  const found = marked.length ? marked : belowHeading(passages, part)
  if (found.length) return found.map(({ id }) => id)
  const title = library.sources.get(source)?.record.title ?? ''
  return calledPart(title)?.toLowerCase() === part ? passages.map(({ id }) => id) : []
}

const PART = /^(chapter|slide) (\d{1,4})\b/i

/** The part that a title or a heading begins with; null where it does not. */
const calledPart = (title: string) => PART.exec(title.trim())?.[0] ?? null

function belowHeading(passages: readonly Passage[], part: PageLabel): Passage[] {
  const kind = kindOfLabel(part)
  let isIn = false
  return passages.filter(({ pin }) => {
    const [, called = '', number] = PART.exec(pin.section) ?? []
    if (called.toLowerCase() === kind) isIn = number === numberInLabel(part)
    return isIn
  })
}

import type { Passage } from '../text/passages.ts'
import type { PageLabel } from '../text/page-labels.ts'
import type { Library } from './library.ts'
import { partAtHead } from './part-names.ts'

/**
 * The ids of the passages in a part of a source, `chapter 9` or `slide 4`: those that the file says are in it, else those below
 * a heading that is called so, up to the next of that kind, else all where the source itself is called so. Empty where it has none.
 */
export function passagesInPart(source: string, part: PageLabel, library: Library): readonly string[] {
  const found = partsOf(source, library).get(part)
  if (found) return found
  const title = library.sources.get(source)?.record.title ?? ''
  return partAtHead(title)?.label === part ? (library.passagesOf.get(source) ?? []).map(({ id }) => id) : []
}

type Parts = ReadonlyMap<string, readonly string[]>

const known = new WeakMap<Library, Map<string, Parts>>()

/** The ids of the passages in each part of a source, found once: a part may be asked for of all sources. */
function partsOf(source: string, library: Library): Parts {
  const made = known.get(library) ?? new Map<string, Parts>()
  known.set(library, made)
  const parts = made.get(source) ?? findParts(library.passagesOf.get(source) ?? [])
  made.set(source, parts)
  return parts
}

function findParts(passages: readonly Passage[]): Parts {
  const [marked, below] = [new Map<string, string[]>(), new Map<string, string[]>()]
  // The heading of each kind that was last met.
  const under = new Map<string, PageLabel>()
  for (const { id, pin } of passages) {
    for (const label of new Set([pin.page, pin.lastPage])) if (label !== null) push(marked, label, id)
    const begun = partAtHead(pin.section)
    if (begun) under.set(begun.kind, begun.label)
    for (const part of under.values()) push(below, part, id)
  }
  return new Map([...below, ...marked])
}

function push(to: Map<string, string[]>, part: string, id: string): void {
  const ids = to.get(part)
  if (ids) ids.push(id)
  else to.set(part, [id])
}

import { isDeepStrictEqual } from 'node:util'
import type { Passage } from '../text/passages.ts'
import { hashOf } from './hash.ts'

/** What became of the passages of a document when it was imported again, by their ids. */
export type IdChanges = {
  /** Same text at the same place. */
  unchanged: string[]
  /** Same text at another place; the id leads there. */
  moved: string[]
  /** Text that is no more: the id leads nowhere, and stands for nothing else. */
  orphaned: string[]
  added: string[]
}

/**
 * Gives the passages of a document that is imported again the ids that they had, so that an id stays for good. Only the
 * very same text keeps its id, never text that is alike.
 * In: the passages before, in reading order, ids that are no longer in use, and the passages now. Out: those with their ids,
 * the ids that must not be used again, and what changed.
 */
export function keepIds(before: Passage[], retired: string[], now: Passage[]) {
  const known = pairSame(before, now)
  const taken = new Set([...before.map(({ id }) => id), ...retired])
  const changes: IdChanges = { unchanged: [], moved: [], orphaned: [], added: [] }
  const passages = now.map((passage) => {
    const old = known.get(passage)
    const id = old?.id ?? nextFree(passage.id, taken)
    taken.add(id)
    changes[!old ? 'added' : isDeepStrictEqual(old.pin, passage.pin) ? 'unchanged' : 'moved'].push(id)
    return { ...passage, id }
  })
  const used = new Set(passages.map(({ id }) => id))
  changes.orphaned = before.map(({ id }) => id).filter((id) => !used.has(id))
  return { passages, retired: [...new Set([...retired, ...changes.orphaned])].filter((id) => !used.has(id)), changes }
}

/**
 * The passage before that each passage now is, by its text; where a text stands more than once, by what stands before and
 * behind it, then by one of these, then by its place among the same (as the selectors of W3C's Web Annotation anchor: a text,
 * its prefix and suffix, and its order).
 *
 *     before   town  RAIN  pilots  RAIN              now   town  RAIN  lamps  pilots  RAIN
 *                    └ 1            └ 2                          └ 1                  └ 2
 */
function pairSame(before: Passage[], now: Passage[]): Map<Passage, Passage> {
  const pairs = new Map<Passage, Passage>()
  const paired = new Set<Passage>()
  if (!before.length) return pairs
  for (const anchorOf of ANCHORS) {
    const olds = groupBy(before, anchorOf, (passage) => !paired.has(passage))
    const news = groupBy(now, anchorOf, (passage) => !pairs.has(passage))
    for (const [anchor, passages] of news)
      for (const [i, old] of (olds.get(anchor) ?? []).entries()) {
        const passage = passages[i]
        if (!passage) break
        pairs.set(passage, old)
        paired.add(old)
      }
  }
  return pairs
}

type Anchor = (text: string, prefix: string, suffix: string) => string

/** By what a passage is known again, the surest first. */
const ANCHORS: readonly Anchor[] = [
  (...all) => JSON.stringify(all),
  (text, prefix) => JSON.stringify([text, prefix]),
  (text, _, suffix) => JSON.stringify([text, suffix]),
  (text) => text,
]

/** The passages of a document that may be grouped, by an anchor of each. */
function groupBy(passages: Passage[], anchorOf: Anchor, isOpen: (passage: Passage) => boolean): Map<string, Passage[]> {
  const groups = new Map<string, Passage[]>()
  for (const [i, passage] of passages.entries()) {
    if (!isOpen(passage)) continue
    // Hashed, because the anchors of all passages are several times the text.
    const anchor = hashOf(anchorOf(passage.text, passages[i - 1]?.text ?? '', passages[i + 1]?.text ?? ''))
    const group = groups.get(anchor)
    if (group) group.push(passage)
    else groups.set(anchor, [passage])
  }
  return groups
}

/** The id, or the same with the next number that nothing has or had. */
function nextFree(id: string, taken: Set<string>): string {
  const [, place = id, number = '1'] = id.match(/^(.*)\.(\d+)$/) ?? []
  for (let n = Number(number); ; n++) if (!taken.has(`${place}.${n}`)) return `${place}.${n}`
}

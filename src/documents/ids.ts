import { isDeepStrictEqual } from 'node:util'
import type { Passage } from '../text/passages.ts'

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
 * very same text keeps its id, never text that is alike; where a text stands twice, neither does.
 * In: the passages before, ids that are no longer in use, and the passages now. Out: those with their ids, the ids that
 * must not be used again, and what changed.
 */
export function keepIds(before: Passage[], retired: string[], now: Passage[]) {
  const [known, fresh] = [byText(before), byText(now)]
  const taken = new Set([...before.map(({ id }) => id), ...retired])
  const changes: IdChanges = { unchanged: [], moved: [], orphaned: [], added: [] }
  const passages = now.map((passage) => {
    const same = fresh.get(passage.text)?.length === 1 ? known.get(passage.text) : undefined
    const [old] = same?.length === 1 ? same : []
    const id = old?.id ?? nextFree(passage.id, taken)
    taken.add(id)
    changes[!old ? 'added' : isDeepStrictEqual(old.pin, passage.pin) ? 'unchanged' : 'moved'].push(id)
    return { ...passage, id }
  })
  const used = new Set(passages.map(({ id }) => id))
  changes.orphaned = before.map(({ id }) => id).filter((id) => !used.has(id))
  return { passages, retired: [...new Set([...retired, ...changes.orphaned])].filter((id) => !used.has(id)), changes }
}

const byText = (passages: Passage[]) => Map.groupBy(passages, ({ text }) => text)

/** The id, or the same with the next number that nothing has or had. */
function nextFree(id: string, taken: Set<string>): string {
  const [, place = id, number = '1'] = id.match(/^(.*)\.(\d+)$/) ?? []
  for (let n = Number(number); ; n++) if (!taken.has(`${place}.${n}`)) return `${place}.${n}`
}

import type { Library } from '../library/library.ts'
import { topicsOfNotes } from './bank.ts'
import type { Item } from './item.ts'
import { keepsOrder } from './order.ts'
import { createRandom } from './random.ts'

/** A question that a server has written for itself; the id of its item is the one that its writer gave it. */
export type OwnQuestion = { number: number; item: Item; isRetired: boolean }

/** The topic that all of a server's own questions share. */
export const OWN = 'own'

/**
 * The items of a server's own that can be asked, under ids that no others have: `own:`, the server, and the writer's. They are about all that their notes are
 * about, besides what their writer says; a note that the library no longer has is left out.
 */
export const askOwn = (server: string, questions: readonly OwnQuestion[], library: Library): Item[] =>
  questions
    .filter(({ isRetired }) => !isRetired)
    .map(({ item }) => {
      const notes = item.notes.filter((id) => library.notes.has(id))
      const topics = [...new Set([OWN, ...item.topics, ...topicsOfNotes(notes, library)])]
      return { ...item, id: `${OWN}:${server}:${item.id}`, notes, topics }
    })

/**
 * An item with its options in an order that the seed decides, because whoever writes one tends to begin with the right one;
 * as it was written where an option speaks of the others by their places, and where it is true or false. Pure.
 */
export function mixOptions(item: Item, seed: string): Item {
  if (keepsOrder(item)) return item
  return { ...item, options: createRandom(`${seed} ${item.id}`).shuffle(item.options) }
}

/** An id that none of those taken is. */
export function nameNew(id: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? id : `${id}-${n}`
    if (!taken.has(name)) return name
  }
}

/** Whether an item is a server's own. */
export const isOwn = ({ id }: Pick<Item, 'id'>): boolean => id.startsWith(`${OWN}:`)

/** An item's id without the server that it may be of: what its teacher knows it by. */
export const idWithin = (id: string): string => id.replace(/^own:\d+:/, `${OWN}:`)

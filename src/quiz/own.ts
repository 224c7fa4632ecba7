import type { Library } from '../library/library.ts'
import type { QuestionRow } from '../store/tables.ts'
import { topicsOf } from './bank.ts'
import type { Item } from './item.ts'

/** A question that a server has written for itself; the id of its item is the one that its writer gave it. */
export type OwnQuestion = { number: number; item: Item; isRetired: boolean }

/** The topic that all of a server's own questions share. */
export const OWN = 'own'

/** Reads what the store holds. */
export const toOwnQuestions = (rows: readonly QuestionRow[]): OwnQuestion[] =>
  rows.map(({ number, item, retired_at }) => ({
    number,
    item: JSON.parse(item) as Item,
    isRetired: retired_at !== null,
  }))

/**
 * The items of a server's own that can be asked, under ids that no others have. They are about all that their notes are
 * about, besides what their writer says; a note that the library no longer has is left out.
 */
export const askOwn = (questions: readonly OwnQuestion[], library: Library): Item[] =>
  questions
    .filter(({ isRetired }) => !isRetired)
    .map(({ item }) => {
      const notes = item.notes.filter((id) => library.notes.has(id))
      const topics = [...new Set([OWN, ...item.topics, ...topicsOf(notes, library)])]
      return { ...item, id: `${OWN}:${item.id}`, notes, topics }
    })

/** Whether an item is a server's own. */
export const isOwn = ({ id }: Pick<Item, 'id'>): boolean => id.startsWith(`${OWN}:`)

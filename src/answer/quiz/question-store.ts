import type { Context } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import { MOST_QUESTIONS } from '../../quiz/check-own.ts'
import type { Item } from '../../quiz/item.ts'
import { nameNew, type OwnQuestion } from '../../quiz/own.ts'
import type { ServerVenue } from './venue.ts'

/** All questions that a server has written for itself. Throws what the store throws, as all here. */
export const readQuestions = ({ questions, server }: ServerVenue): Promise<OwnQuestion[]> => questions.listOf(server)

/** Stores a new question under an id that is still free, though somebody else may be writing at the same moment. */
export async function addQuestion(
  item: Item,
  questions: OwnQuestion[],
  { questions: store, server }: ServerVenue,
): Promise<Stored> {
  const taken = new Set(questions.map((question) => question.item.id))
  for (;;) {
    const named = { ...item, id: nameNew(item.id, taken) }
    const number = await store.add(server, named)
    if (number !== null) return { number, item: named }
    taken.add(named.id)
  }
}

/** Stores a question in the place of the one with its id. */
export async function replaceQuestion(item: Item, venue: ServerVenue): Promise<Stored> {
  await putQuestions([item], venue)
  return { number: findById(item.id, await readQuestions(venue)).number, item }
}

type Stored = Pick<OwnQuestion, 'number' | 'item'>

/** Stores questions, new ones and others in the place of those with their ids, all of them or none. */
export const putQuestions = (items: Item[], { questions, server }: ServerVenue) => questions.put(server, items)

function findById(id: string, questions: OwnQuestion[]): OwnQuestion {
  const found = questions.find(({ item }) => item.id === id)
  if (!found) throw new Error(`the question ${id} was stored and is not there`)
  return found
}

/** Throws a reader error where a server would have too many. */
export function checkRoom(questions: OwnQuestion[], more: number, { wording: { questions: say } }: Context): void {
  const asked = questions.filter(({ isRetired }) => !isRetired).length
  if (asked + more > MOST_QUESTIONS) throw readerError(say.tooMany(MOST_QUESTIONS), say.retireSome)
}

import type { Context } from '../../context.ts'
import type { Item } from '../../quiz/item.ts'
import { askOwn, toOwnQuestions } from '../../quiz/own.ts'
import type { Venue } from './venue.ts'

/** The items that a server has written for itself; none in a direct message. Throws what the store throws. */
export const readOwn = async ({ questions, server }: Venue, { library }: Context): Promise<Item[]> =>
  server === null ? [] : askOwn(toOwnQuestions(await questions.listOf(server)), library)

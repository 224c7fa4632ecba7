import type { Context } from '../../context/context.ts'
import type { Item } from '../../quiz/item.ts'
import { askOwn } from '../../quiz/own.ts'
import { alignTopics } from '../../quiz/topic.ts'
import type { Venue } from './venue.ts'

/** The items that a server has written for itself; none in a direct message. Throws what the store throws. */
export const readOwn = async (
  { questions, server }: Pick<Venue, 'questions' | 'server'>,
  { library }: Context,
): Promise<Item[]> =>
  server === null ? [] : alignTopics(askOwn(server, await questions.listOf(server), library), library)

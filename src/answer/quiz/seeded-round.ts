import type { Context } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import { inSlices } from '../../base/slices.ts'
import type { Scheduled } from '../../quiz/card.ts'
import { cardSchema } from '../../quiz/card.ts'
import { type HoldsBack, holdingBack } from '../../quiz/held-back.ts'
import type { Item } from '../../quiz/item.ts'
import { itemOf, type Stock } from '../../quiz/pick.ts'
import { practising } from '../../quiz/practice.ts'
import { schedule } from '../../quiz/schedule.ts'
import { isRight } from '../../quiz/score.ts'
import type { RoundStore } from '../../quiz/stores.ts'
import { readTopic } from '../../quiz/topic.ts'
import { nothingOn } from './name-topic.ts'

/** Where it is known what others are asked just now; null where there are no others. */
export type AskedElsewhere = Pick<RoundStore, 'asked'> | null

/** A round that nobody keeps: whoever plays brings along all that gives it again. `due`: the ids of what they are to see again. */
export type SeededRound = { topic: string; count: number; seed: string; due: readonly string[] }

/**
 * The items of a round, the same for the same round and library; none that an exam asks which still runs. Throws a reader error
 * where there is nothing on its topic.
 */
export async function pickSeeded(round: SeededRound, elsewhere: AskedElsewhere, context: Context): Promise<Item[]> {
  const stock = stockOf(context)
  const wish = readTopic(round.topic, stock)
  if (!wish) throw nothingOn(round.topic, stock, context)
  const due = round.due.map((item) => ({ item, dueAt: EVER }))
  const options = { isHeld: await findHeld(elsewhere, context) }
  const now = new Date(context.clock.now())
  const { items } = await inSlices(practising(stock, { ...wish, count: round.count }, due, round.seed, now, options))
  if (!items.length) throw nothingOn(round.topic, stock, context)
  return items
}

/** Before everything, so that it is due. */
const EVER = '1970-01-01T00:00:00.000Z'

/** An item of a round by its id. Throws a reader error where there is none any more, or an exam asks it by now. */
export async function findSeeded(id: string, seed: string, elsewhere: AskedElsewhere, context: Context): Promise<Item> {
  const { quiz: say } = context.wording
  const item = itemOf(id, stockOf(context), seed)
  if (!item) throw readerError(say.closed, say.howToPractise)
  if ((await findHeld(elsewhere, context))(item)) throw readerError(say.heldBack(1).replace(/\.$/, ''), say.askAfter)
  return item
}

/** When somebody is to see an item again after an answer. In: what they kept of it, as they bring it; anything else is none. */
export function rescheduleSeeded(item: Item, chosen: readonly string[], kept: unknown, now: Date): Scheduled {
  const card = cardSchema.safeParse(kept)
  return schedule(item.id, card.success ? { card: card.data } : null, isRight(item, chosen), now)
}

const stockOf = ({ library, subject }: Context): Stock => ({ library, kinds: subject.itemKinds, own: [] })

const findHeld = async (elsewhere: AskedElsewhere, { library }: Context): Promise<HoldsBack> =>
  holdingBack(elsewhere ? await elsewhere.asked('exams', null) : new Set(), library)

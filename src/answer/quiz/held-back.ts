import { readerError } from '../../base/errors.ts'
import { inSlices } from '../../base/slices.ts'
import type { Context } from '../../context/context.ts'
import { type HoldsBack, holdingBack } from '../../quiz/held-back.ts'
import { picking, type Stock, type Wish } from '../../quiz/pick.ts'
import { type Block, toText } from '../../reply/reply.ts'
import { sayAbout } from './name-topic.ts'
import type { Venue } from './venue.ts'

type Places = { rounds: Pick<Venue['rounds'], 'asked'> }

/**
 * The ids of what exams ask that still run, wherever: nobody is to be told what is right before their end, and who is a
 * member of which server is not known in a direct message. `but`: a server whose own exams are no matter. Throws what the
 * store throws, as all here.
 */
export const readExamined = ({ rounds }: Places, but: string | null = null): Promise<ReadonlySet<string>> =>
  rounds.asked('exams', but)

/** The ids of what is asked anywhere just now, in quizzes too: an exam is not to ask what is about to be told. */
export const readAsked = ({ rounds }: Places): Promise<ReadonlySet<string>> => rounds.asked('all', null)

/**
 * Why all that there is on a topic is held back: an exam asks it, or a quiz that runs; null where there is nothing on it.
 * What it gives is a reader error.
 */
export async function findHeld(
  wish: Omit<Wish, 'count'> & { name: string },
  stock: Stock,
  places: Places,
  context: Context,
) {
  const { quiz: say } = context.wording
  const about = sayAbout(wish.name, context)
  const find = (isOut?: HoldsBack) => inSlices(picking(stock, { ...wish, count: 1 }, '', isOut))
  if (!(await find()).length) return null
  const isFree = (await find(holdingBack(await readExamined(places), context.library))).length > 0
  return isFree ? readerError(say.inQuiz(about), say.waitOrStop) : readerError(say.inExam(about), say.askAfter)
}

/** That so many questions are held back; nothing where none is. */
export const sayHeldBack = (count: number, { wording: { quiz: say } }: Context): Block[] =>
  count ? [toText(`${say.heldBack(count)} ${say.askAfter}`)] : []

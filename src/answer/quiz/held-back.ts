import type { Context } from '../../context/context.ts'
import { type Block, toText } from '../../reply/reply.ts'
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

/** That so many questions are held back; nothing where none is. */
export const sayHeldBack = (count: number, { wording: { quiz: say } }: Context): Block[] =>
  count ? [toText(`${say.heldBack(count)} ${say.askAfter}`)] : []

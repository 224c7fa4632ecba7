import type { Context } from '../../context/context.ts'
import { nameAsked } from '../../quiz/held-back.ts'
import type { Round } from '../../quiz/rounds/round.ts'
import { type Block, toText } from '../../reply/reply.ts'
import type { Venue } from './venue.ts'

type Places = { rounds: Pick<Venue['rounds'], 'running'> }

/**
 * The ids of what exams ask that still run, wherever: nobody is to be told what is right before their end, and who is a
 * member of which server is not known in a direct message. `but`: a server whose own exams are no matter. Throws what the
 * store throws, as all here.
 */
export const readExamined = async ({ rounds }: Places, but: string | null = null): Promise<ReadonlySet<string>> =>
  idsIn((await rounds.running()).filter(({ mode, server }) => mode === 'exam' && (!but || server !== but)))

/** The ids of what is asked anywhere just now, in quizzes too: an exam is not to ask what is about to be told. */
export const readAsked = async ({ rounds }: Places): Promise<ReadonlySet<string>> => idsIn(await rounds.running())

const idsIn = (rounds: readonly Round[]) => new Set(rounds.flatMap(({ items }) => nameAsked(items)))

/** That so many questions are held back; nothing where none is. */
export const sayHeldBack = (count: number, { wording: { quiz: say } }: Context): Block[] =>
  count ? [toText(`${say.heldBack(count)} ${say.askAfter}`)] : []

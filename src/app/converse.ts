import { replyLost } from '../answer/scope/reply-lost.ts'
import type { Context } from '../context/context.ts'
import { everywhere, isLost } from '../context/scope.ts'
import type { Reply } from '../reply/reply.ts'
import type { Command } from './command.ts'
import { keepTurn, sayTurn, standAlone, takeTurn } from './conversation.ts'
import { admit } from './door.ts'
import { findCommand } from './find-command.ts'
import { checkInput } from './input.ts'
import type { MeaningFinder } from './find-meaning.ts'
import type { Request } from './request.ts'
import { typeCall } from './typed-call.ts'

/** The reply to a request; `by`: the command that gave it; `meant`: the same where it was asked for in other words. */
export type Answered = { reply: Reply; by: Command | null; meant: string | null }

/** Answers a request as the next turn of a conversation. In: whether it was pressed, and so follows on from nothing. */
export type Converse = (request: Request, isPressed: boolean) => Promise<Answered>

/** What a request says all of is not completed: a typed command comes first, then what follows on, then what that means. */
export function createConverse(meaningOf: MeaningFinder, commands: readonly Command[], context: Context): Converse {
  const answer = (request: Request) => answerMeant(request, meaningOf, commands, context)
  const takeNext = (request: Request, isPressed: boolean) => {
    const meaning = meaningOf(request)
    if (meaning?.isTyped) return standAlone(meaning.call)
    if (isPressed || meaning?.isWhole) return standAlone(request)
    return takeTurn(request, context, async (call) => (await answer(call)).reply)
  }
  return async (request, isPressed) => {
    const turn = await takeNext(request, isPressed)
    const { reply, by, meant } = await answer(turn.call === request ? request : { ...request, ...turn.call })
    keepTurn(turn, reply, context)
    return { reply: sayTurn(turn, reply, context), by, meant }
  }
}

/**
 * Answers a request, or what it means in other words: that is let in and checked as if it had been called by its name, and
 * means nothing else in its turn.
 */
async function answerMeant(
  request: Request,
  meaningOf: MeaningFinder,
  commands: readonly Command[],
  context: Context,
): Promise<Answered> {
  const command = findCommand(request.command, commands, context)
  admit(command, context)
  const meaning = meaningOf(request)
  if (!meaning) return { reply: await run(command, request, context), by: command, meant: null }
  const { call, isTyped, remark } = meaning
  const meant = findCommand(call.command, commands, context)
  admit(meant, context)
  const reply = await run(meant, call, context)
  const said = [remark, isTyped ? null : context.wording.ask.meant(typeCall(call, commands, context)), reply.opening]
  const opening = said.filter(Boolean).join(' ')
  return { reply: { ...reply, ...(opening ? { opening } : {}) }, by: meant, meant: call.command }
}

/** Runs a command that was let in: who may not use it is told so before anything of what they typed is read. */
async function run(command: Command, { input, files = {}, tell }: Request, context: Context): Promise<Reply> {
  const { wording } = context
  const read = Object.entries(files).map(async ([option, read]) => [option, await read(wording)] as const)
  const whole = { ...input, ...Object.fromEntries(await Promise.all(read)) }
  const ground = command.isEverywhere ? everywhere(context) : context
  if (command.isThere && isLost(ground)) return replyLost(ground)
  if (command.readsServer && context.place?.server) await context.platform?.readServer(context.place.server)
  return await command.run(checkInput(command, whole, context), tell ? { ...ground, tell } : ground)
}

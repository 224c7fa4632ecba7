import { FootnoteError } from '../base/errors.ts'
import type { Context } from '../context/context.ts'
import type { Call } from '../reply/reply.ts'
import { isPrivateInAnyCase } from './audience.ts'
import type { Command } from './command.ts'
import type { MeaningFinder } from './find-meaning.ts'
import type { Request } from './request.ts'

/** What can be said of a call before it is made. */
export type CallJudges = {
  /** Whether its reply is for who made it alone whatever it says. */
  isPrivate: (request: Request) => boolean
  /** Whether it asks for what everybody may, and changes nothing, so that others can make it as theirs. */
  isQuestion: (call: Call) => boolean
  /** The name of the command that answers it: its own, or that of what it asks for in other words. */
  commandOf: (call: Call) => string
}

/** Says of calls, before they are made, what the commands that they come to are like. */
export function judgeCalls(
  find: (name: string) => Command | null,
  meaningOf: MeaningFinder,
  context: Context,
): CallJudges {
  const resolve = (call: Call) => unlessReaderError(() => meaningOf(call))?.call ?? call
  return {
    commandOf: (call) => resolve(call).command,
    isPrivate(request) {
      const call = resolve(request)
      return isPrivateInAnyCase(find(call.command), call, request.privately ?? null, context)
    },
    isQuestion(call) {
      const command = find(resolve(call).command)
      return command !== null && !command.isPrivate && !command.by && !command.form && !command.speaksToAll
    },
  }
}

/** What was found; null where who asks is told that nothing can be. */
function unlessReaderError<Found>(find: () => Found): Found | null {
  try {
    return find()
  } catch (error) {
    if (error instanceof FootnoteError) return null
    throw error
  }
}

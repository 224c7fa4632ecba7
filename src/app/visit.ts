import { citeReply } from '../answer/citations.ts'
import type { Others, Suggestion } from '../answer/suggest/suggester.ts'
import { FootnoteError } from '../base/errors.ts'
import { TooMany } from '../base/turns.ts'
import type { Context } from '../context/context.ts'
import type { Form } from '../reply/form.ts'
import { type Call, type Reply, verdictOf } from '../reply/reply.ts'
import { amongThose, withAudience } from './audience.ts'
import { type Busy, giveBack, replyBusy } from './busy.ts'
import type { Command } from './command.ts'
import { type Answered, createConverse } from './converse.ts'
import { countUse, withRating } from './count-use.ts'
import { callByKind } from './call-by-kind.ts'
import { admit } from './door.ts'
import type { Event } from './event.ts'
import { replyToError } from './failures.ts'
import { createMeaningFinder } from './find-meaning.ts'
import { type CallJudges, judgeCalls } from './judge-calls.ts'
import type { Load } from './load.ts'
import { readWish } from './read-wish.ts'
import type { Request } from './request.ts'
import type { Trace } from './trace.ts'

/** What can be done for an event once it has been let in. */
export type Visit = CallJudges & {
  context: Context
  /** What can be said in it. */
  commands: readonly Command[]
  /** Answers a call. Throws nothing: what goes wrong becomes a reply that says what to try next. */
  answer: (request: Request) => Promise<Reply>
  /** A question that was typed, as a request; it may say who is to see the answer. */
  toRequest: (question: string) => Request
  /** What the reply to a call cites, to be copied; the reply itself where that does not answer. */
  cite: (request: Request) => Promise<Reply>
  /**
   * The form in which what a call lacks can be filled in; null where there is none: then its reply says what is wrong.
   * Throws what is a fault of ours.
   */
  findForm: (call: Call) => Promise<Form | null>
  /** Completes what has been typed of an option so far; empty where nothing completes it. `others`: what stands in the other options. */
  suggest: (command: string, option: string, typed: string, others?: Others) => Promise<Suggestion[]>
}

/** Opens what can be done for an event of a kind. `trace`: what the log is to say of it, which is filled in on the way. */
export function openVisit(
  commands: readonly Command[],
  kind: Event['kind'],
  context: Context,
  load: Load & { busy: Busy | null },
  trace: Trace,
): Visit {
  const who = context.reader ?? ''
  const find = (name: string) => commands.find((command) => command.name === name) ?? null
  const meaningOf = createMeaningFinder(commands, context)
  const converse = createConverse(meaningOf, commands, context)
  const judges = judgeCalls(find, meaningOf, context)
  const answer: Visit['answer'] = async (request) => {
    const start = performance.now()
    const command = find(request.command)
    const busy = load.busy ?? (command && (await load.allow(command, who)))
    const refused = (reply: Reply): Answered => unanswered(command ? giveBack(reply, command, request, context) : reply)
    const { reply, by, meant } = busy
      ? refused(replyBusy(busy, context))
      : await load
          .turns(who, () => converse(request, PRESSED.includes(kind)))
          .catch((error: unknown) => {
            const said = replyToError(error, context)
            return error instanceof TooMany ? refused(said) : unanswered(said)
          })
    const { command: name, input } = request
    const outcome = busy ? ('busy' as const) : reply.outcome
    const verdict = ANSWERS.some((each) => each === outcome) ? verdictOf(reply) : ''
    const line = { command: name, ...(meant === null ? {} : { meant }), input, outcome, verdict }
    Object.assign(trace, line, { milliseconds: performance.now() - start })
    const isPrivate = judges.isPrivate(request)
    // What is pressed turns pages and copies as well, and says nothing of who may see what it leads to.
    const wish = kind === 'command' && !by?.isPrivate ? (request.privately ?? null) : null
    if (!PRESSED.includes(kind)) countUse({ call: request, by, isPrivate }, reply, context)
    const said = amongThose(withRating(callByKind(reply, context), isPrivate, context), by, request)
    return withAudience(said, { isPrivate, wish }, context)
  }
  return {
    ...{ context, commands },
    ...judges,
    answer,
    toRequest: (question) => readWish(question, commands),
    async cite(request) {
      const reply = await answer(request)
      return reply.outcome === 'answered' ? load.turns(who, () => citeReply(reply, context)) : reply
    },
    async findForm({ command: name, input }) {
      const command = load.busy ? null : find(name)
      const form = command && (await formOf(command, input, context))
      if (form) trace.command = name
      return form
    },
    async suggest(name, option, typed, others = {}) {
      const command = find(name)
      if (!command || load.busy) return []
      admit(command, context)
      const found = command.options.find((each) => each.name === option)?.suggest
      return found ? load.completing(who, async () => found.suggest(typed, context, others)) : []
    },
  }
}

/** What comes of what was looked for in the sources. */
const ANSWERS = ['answered', 'not-found'] as const

const unanswered = (reply: Reply): Answered => ({ reply, by: null, meant: null })

/** The form of a command, for who may use it; null where there is none, or nothing to fill in. Throws what is a fault of ours. */
async function formOf(command: Command, input: Call['input'], context: Context): Promise<Form | null> {
  if (!command.form) return null
  const empty = Object.fromEntries(command.options.map((option) => [option.name, '']))
  try {
    admit(command, context)
    return await command.form({ ...empty, ...input }, context)
  } catch (error) {
    if (error instanceof FootnoteError) return null
    throw error
  }
}

/** What is pressed says all of what it asks for, and follows on from nothing. */
const PRESSED: readonly Event['kind'][] = ['press', 'menu']

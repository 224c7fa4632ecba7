import { citeReply } from '../answer/citations.ts'
import { FootnoteError } from '../base/errors.ts'
import { type Circumstances, type Context, createRequestContext } from '../context/context.ts'
import type { Form } from '../reply/form.ts'
import type { Call, Reply } from '../reply/reply.ts'
import { type Busy, giveBack, replyBusy } from './busy.ts'
import { TooMany } from '../base/turns.ts'
import { withAudience } from './audience.ts'
import { countUse, withRating } from './count-use.ts'
import { type CallJudges, judgeCalls } from './judge-calls.ts'
import type { Command } from './command.ts'
import { commandsFor } from './commands-for.ts'
import { admit } from './door.ts'
import { replyToError } from './failures.ts'
import { FREELY } from './freely.ts'
import type { Load } from './load.ts'
import { createMeaningFinder } from './find-meaning.ts'
import { type Answered, createConverse } from './converse.ts'
import { createOnce } from './once.ts'
import type { Request } from './request.ts'
import type { Others, Suggestion } from '../answer/suggest/suggester.ts'

/** Something that happened on a platform and is for the bot, with what the platform knows of it. */
export type Event = Partial<Circumstances> & {
  kind: 'command' | 'completion' | 'press' | 'form' | 'menu' | 'message' | 'line'
  /** The platform's own id of it; null where nothing is delivered twice. */
  id: string | null
}

/** What can be done for an event once it has been let in. */
export type Visit = CallJudges & {
  context: Context
  /** Answers a call. Throws nothing: what goes wrong becomes a reply that says what to try next. */
  answer: (request: Request) => Promise<Reply>
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

/** The one way through: whatever happens on a platform passes here, and nothing passes beside it. */
export type App = {
  /** What can be said to it. */
  commands: readonly Command[]
  /** What it answers from. */
  context: Context
  /**
   * Lets an event in, unless it has been let in before: `handle` does what it asks for. What that throws becomes a reply,
   * which `say` is to show. The log gets one line. Throws nothing.
   */
  receive: (
    event: Event,
    handle: (visit: Visit) => Promise<void>,
    say: (reply: Reply) => Promise<unknown>,
  ) => Promise<void>
  /** Answers a single call, for who wants nothing but its reply. */
  answer: (request: Request & Partial<Circumstances>) => Promise<Reply>
}

/**
 * Makes the app of some commands, those that have something to show. In: what they answer from, and what keeps the haste of
 * one from the others.
 */
export function createApp(all: readonly Command[], resources: Context, load: Load = FREELY): App {
  const commands = commandsFor(all, resources.library)
  const isNew = createOnce(resources.clock.now)
  const receive: App['receive'] = async (event, handle, say) => {
    if (event.id !== null && !isNew(event.id)) return
    const start = performance.now()
    const context = createRequestContext(resources, { language: resources.language, ...event })
    const trace: Trace = { outcome: 'done' }
    try {
      const busy = await load.letIn(event)
      if (busy && !ANSWERED_INSIDE.includes(event.kind)) await refuse(busy, say, trace, context)
      else await handle(openVisit(commands, event.kind, context, { ...load, busy }, trace))
    } catch (error) {
      trace.outcome = 'failed'
      await sayFailure(error, say, context)
    }
    const milliseconds = trace.milliseconds ?? performance.now() - start
    logLine(event, { ...trace, milliseconds: Math.round(milliseconds * 10) / 10 }, context)
  }
  return { commands, context: resources, receive, answer: (request) => answerOne(request, receive) }
}

/** Events that must be answered in a form of their own: what is past what may be asked for is said, or left out, there. */
const ANSWERED_INSIDE: readonly Event['kind'][] = ['command', 'completion']

/** Says that somebody asks for too much at once: each time to them alone, once to each where all would read it. */
async function refuse(
  busy: Busy,
  say: (reply: Reply) => Promise<unknown>,
  trace: Trace,
  context: Context,
): Promise<void> {
  trace.outcome = 'busy'
  if (!busy.isTold) await say(replyBusy(busy, context))
}

/** What the log says of an event: the last call that was answered for it, what came of it, and how long that took. */
type Trace = {
  command?: string
  /** The command that it was answered by, where that was asked for in other words. */
  meant?: string
  input?: Call['input']
  outcome: Reply['outcome'] | 'done' | 'busy'
  milliseconds?: number
}

function openVisit(
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
    const line = { command: name, ...(meant === null ? {} : { meant }), input, outcome }
    Object.assign(trace, line, { milliseconds: performance.now() - start })
    const isPrivate = judges.isPrivate(request)
    // What is pressed turns pages and copies as well, and says nothing of who may see what it leads to.
    const wish = kind === 'command' && !by?.isPrivate ? (request.privately ?? null) : null
    if (!PRESSED.includes(kind)) countUse({ call: request, by, isPrivate }, reply, context)
    return withAudience(withRating(reply, isPrivate, context), { isPrivate, wish }, context)
  }
  return {
    context,
    ...judges,
    answer,
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

async function sayFailure(error: unknown, say: (reply: Reply) => Promise<unknown>, context: Context): Promise<void> {
  try {
    await say(replyToError(error, context))
  } catch (err) {
    context.log.error({ err }, 'what went wrong could not be said')
  }
}

function logLine({ kind }: Event, { input, ...trace }: Trace, { log, logQuestions }: Context): void {
  const line = { event: kind, ...trace, ...(logQuestions && input ? { input } : {}) }
  // While somebody types, there is one for every few letters.
  if (kind === 'completion') log.debug(line, 'event')
  else log.info(line, 'event')
}

async function answerOne(request: Request & Partial<Circumstances>, receive: App['receive']): Promise<Reply> {
  const { command, input, files, privately = null, ...circumstances } = request
  const replied = Promise.withResolvers<Reply>()
  await receive(
    { ...circumstances, kind: 'line', id: null },
    async (visit) => replied.resolve(await visit.answer({ command, input, privately, ...(files ? { files } : {}) })),
    async (reply) => replied.resolve(reply),
  )
  return replied.promise
}

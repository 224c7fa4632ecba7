import { type Circumstances, type Context, openRequestContext } from '../context/context.ts'
import type { Reply } from '../reply/reply.ts'
import { type Busy, replyBusy } from './busy.ts'
import type { Command } from './command.ts'
import { commandsFor, commandsHere } from './commands-for.ts'
import type { Event } from './event.ts'
import { replyToError } from './failures.ts'
import { FREELY } from './freely.ts'
import type { Load } from './load.ts'
import { createOnce, type Once } from './once.ts'
import type { Request } from './request.ts'
import { logLine, type Trace } from './trace.ts'
import { openVisit, type Visit } from './visit.ts'

/** The one way through: whatever happens on a platform passes here, and nothing passes beside it. */
export type App = {
  /** What can be said to it just now. */
  readonly commands: readonly Command[]
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
 * Makes the app of some commands, those that have something to show. In: what they answer from, what keeps the haste of one from
 * the others, and what tells which events are new.
 */
export function createApp(
  all: readonly Command[],
  resources: Context,
  load: Load = FREELY,
  isNew: Once = createOnce(resources.clock.now),
): App {
  const there = resources.readings ? all : all.filter(({ isForReadings }) => !isForReadings)
  const receive: App['receive'] = async (event, handle, say) => {
    if (event.id !== null && !(await isNew(event.id))) return
    const start = performance.now()
    const context = await openRequestContext(resources, { language: resources.language, ...event })
    const trace: Trace = { outcome: 'done' }
    if (event.asker && event.kind !== 'completion') await context.memory.refresh(event.asker)
    keepLanguage(event, context)
    try {
      const busy = await load.letIn(event)
      if (busy && !ANSWERED_INSIDE.includes(event.kind)) await refuse(busy, say, trace, context)
      else await handle(openVisit(commandsHere(there, context), event.kind, context, { ...load, busy }, trace))
    } catch (error) {
      trace.outcome = 'failed'
      await sayFailure(error, say, context)
    }
    const milliseconds = trace.milliseconds ?? performance.now() - start
    logLine(event, { ...trace, milliseconds: Math.round(milliseconds * 10) / 10 }, context)
  }
  return {
    get commands() {
      return commandsFor(there, resources.library)
    },
    context: resources,
    receive,
    answer: (request) => answerOne(request, receive),
  }
}

/** Events that must be answered in a form of their own: what is past what may be asked for is said, or left out, there. */
const ANSWERED_INSIDE: readonly Event['kind'][] = ['command', 'completion']

/** What an event between the two of us tells of the language of somebody’s client, which their messages do not. */
function keepLanguage({ kind, asker, language, place }: Event, { memory }: Context): void {
  if (asker && language && place?.kind === 'direct' && kind !== 'message') memory.keepLanguage(asker, language)
}

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

async function sayFailure(error: unknown, say: (reply: Reply) => Promise<unknown>, context: Context): Promise<void> {
  try {
    await say(replyToError(error, context))
  } catch (err) {
    context.log.error({ err }, 'what went wrong could not be said')
  }
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

import { type Circumstances, type Context, openRequestContext } from '../context/context.ts'
import { measure, secondsSince } from '../base/measure.ts'
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
import { createRequestIds } from './request-ids.ts'
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
  const nextId = createRequestIds()
  const receive: App['receive'] = async (event, handle, say) => {
    if (event.id !== null && !(await isNew(event.id))) return
    const start = performance.now()
    const context = await openRequestContext(resources, { language: resources.language, ...event })
    context.log = resources.log.child({ request: nextId(), ...shardOf(event) })
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
    const whole = secondsSince(start)
    const milliseconds = trace.milliseconds ?? whole * 1000
    measure('event', () => describeEvent(event, trace, whole))
    logLine(event, { ...trace, milliseconds: Math.round(milliseconds * 10) / 10 }, context)
  }
  const names = new Set(all.map(({ name }) => name))
  const describeEvent = (
    { kind, platform, place }: Event,
    { command, outcome, verdict = '' }: Trace,
    seconds: number,
  ) => ({
    ...{ way: platform?.way ?? (place?.kind === 'web' ? 'page' : 'terminal'), kind, outcome, verdict, seconds },
    // What is in an address is anybody's to write.
    command: command === undefined || names.has(command) ? (command ?? '') : 'unknown',
  })
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

/** The connection that an event came by, where that is one of the gateway's. */
function shardOf({ platform, place }: Event): { shard?: number } {
  const connection = platform?.connectionTo(place?.server ?? '')
  return connection ? { shard: connection.number } : {}
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

import type { Context } from '../context/context.ts'
import type { Call, Reply } from '../reply/reply.ts'
import type { Event } from './event.ts'

/** What the log says of an event: the last call that was answered for it, what came of it, and how long that took. */
export type Trace = {
  command?: string
  /** The command that it was answered by, where that was asked for in other words. */
  meant?: string
  input?: Call['input']
  outcome: Reply['outcome'] | 'done' | 'busy' | 'failed'
  /** What its reply was to what was asked. */
  verdict?: string
  milliseconds?: number
}

/** Writes the line of an event; what people ask is in it where the log may hold that. */
export function logLine({ kind }: Event, { input, verdict: _, ...trace }: Trace, { log, logQuestions }: Context): void {
  const line = { event: kind, ...trace, ...(logQuestions && input ? { input } : {}) }
  // While somebody types, there is one for every few letters.
  if (kind === 'completion') log.debug(line, 'event')
  else log.info(line, 'event')
}

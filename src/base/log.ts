import { type DestinationStream, type LevelWithSilent, type Logger, pino } from 'pino'

export type Log = Logger

/** Makes the log: one JSON line an event, on standard error, so that answers alone are on standard output. */
export function createLog(level: LevelWithSilent, destination: DestinationStream = pino.destination(2)): Log {
  return pino({ level, serializers: { err: describeError } }, destination)
}

/**
 * What the log says of an error. Errors of a request carry its body and address, and with them what people ask and the
 * tokens of their interactions; none of that is kept.
 */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack, code, status } = error as Error & { code?: unknown; status?: unknown }
  return { name, message, stack, ...(code === undefined ? {} : { code }), ...(status === undefined ? {} : { status }) }
}

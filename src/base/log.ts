import { type DestinationStream, type LevelWithSilent, type Logger, pino } from 'pino'
import { hideSecrets } from './secrets.ts'

export type Log = Logger

/** What is left out wherever it stands in a line: nothing logs it, and where something did, it would not be kept. */
const REDACTED = ['token', '*.token', 'authorization', '*.authorization', '*.password', '*.connectionString']

/**
 * Makes the log: one JSON line an event, on standard error, so that answers alone are on standard output. Whatever is secret is
 * hidden in each line, wherever it came from.
 */
export function createLog(level: LevelWithSilent, destination: DestinationStream = pino.destination(2)): Log {
  return pino(
    {
      level,
      serializers: { err: describeError },
      redact: { paths: REDACTED, censor: '[hidden]' },
      hooks: { streamWrite: hideSecrets },
    },
    destination,
  )
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

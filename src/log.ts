import { type DestinationStream, type LevelWithSilent, type Logger, pino } from 'pino'

export type Log = Logger

/** Makes the log: one JSON line an event, on standard error, so that answers alone are on standard output. */
export function createLog(level: LevelWithSilent, destination: DestinationStream = pino.destination(2)): Log {
  return pino(
    { level, redact: { paths: ['token', '*.token', 'authorization', '*.authorization'], censor: '…' } },
    destination,
  )
}

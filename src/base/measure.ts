import { channel } from 'node:diagnostics_channel'

/**
 * What is measured, by its name, where all of its kind passes. None of it names a person, a server, a question or a token. Times
 * are in seconds.
 */
export type Measured = {
  /** An event that was let in: the way it came, of which kind it is, which command answered it, and what came of it. */
  event: { way: string; kind: string; command: string; outcome: string; verdict: string; seconds: number }
  /** Something sent to Discord: whether it acknowledges, edits or is a message of its own, and what became of it. */
  delivery: { what: string; delivery: string; seconds: number }
  /** A request to Discord, by what it is about; the status is 0 where there was no answer. */
  request: { about: string; status: number; seconds: number }
  /** Something tried with the database; `outcome` is `done`, or the reason why it failed. */
  query: { tried: string; outcome: string; seconds: number }
  /** A request that was refused before anything of it was read, with its status. */
  refusal: { status: number }
  /** How many more answers than before wait for their turn, and are being made; fewer where it is below 0. */
  queue: { waiting: number; underWay: number }
}

const PREFIX = 'footnote:'

const channels = {
  event: channel(`${PREFIX}event`),
  delivery: channel(`${PREFIX}delivery`),
  request: channel(`${PREFIX}request`),
  query: channel(`${PREFIX}query`),
  refusal: channel(`${PREFIX}refusal`),
  queue: channel(`${PREFIX}queue`),
} satisfies Record<keyof Measured, unknown>

/** Tells whoever measures; costs nothing where nobody does. */
export function measure<What extends keyof Measured>(what: What, make: () => Measured[What]): void {
  if (channels[what].hasSubscribers) channels[what].publish(make())
}

/** Is told of all that is measured of a kind from now on; what is given back ends that. */
export function onMeasured<What extends keyof Measured>(
  what: What,
  take: (measured: Measured[What]) => void,
): () => void {
  const listen = (message: unknown) => take(message as Measured[What])
  channels[what].subscribe(listen)
  return () => void channels[what].unsubscribe(listen)
}

/** The seconds since a time of `performance.now()`. */
export const secondsSince = (start: number): number => (performance.now() - start) / 1000

import { INTERACTION } from './limits.ts'
import type { Answer, Choice, Message, Modal } from './types.ts'

/** What a reader gets to see, and the completions of an option. */
export type Outcome = Answer & { choices: Choice[] }

/** Someone who waits for the bot's answer. */
export type Wait = {
  outcome: Promise<Outcome>
  followUps: Message[]
  /** The first callback was taken; a deferral leaves the reader waiting. */
  acknowledge: (deferred: boolean, at: number) => void
  complete: (seen: { kind: Answer['kind']; message?: Message | null; modal?: Modal | null; choices?: Choice[] }) => void
  /** An answer was refused; the bot may try again in time. */
  note: (refusal: string) => void
  /** Nobody waits any longer. */
  cancel: () => void
}

/** How long a reader looks at “thinking…”. */
const DEFERRED = 15_000
/** A callback at the last moment is taken; it needs a moment to arrive. */
const GRACE = 50

/** Waits for the answer to `what`, as long as Discord does. */
export function createWait(what: string): Wait {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>()
  const started = performance.now()
  const refusals: string[] = []
  const followUps: Message[] = []
  let acknowledgedIn = 0
  let deferred = false
  const fail = (said: string) =>
    reject(new Error([`the bot ${said} to ${what}`, ...refusals.map((r) => `refused: ${r}`)].join('; ')))
  const start = (ms: number, said: string) => setTimeout(() => fail(said), ms).unref()
  let timer = start(INTERACTION.answerWithin + GRACE, `gave no answer within ${INTERACTION.answerWithin} ms`)
  return {
    outcome: promise,
    followUps,
    acknowledge(isDeferral, at) {
      clearTimeout(timer)
      acknowledgedIn = at - started
      deferred = isDeferral
      if (deferred) timer = start(DEFERRED, `deferred, then gave no answer within ${DEFERRED} ms`)
    },
    complete({ kind, message = null, modal = null, choices = [] }) {
      clearTimeout(timer)
      resolve({ kind, message, modal, deferred, acknowledgedIn, followUps, choices })
    },
    note: (refusal) => void refusals.push(refusal),
    cancel: () => clearTimeout(timer),
  }
}

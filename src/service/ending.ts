import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'

/**
 * How long ending takes at most, in milliseconds: "docker stop" and others kill after ten seconds. And how long a single thing may
 * take to be undone, so that the others have their turn.
 */
export type EndingLimits = { atMost: number; each: number }

const LIMITS: EndingLimits = { atMost: 8000, each: 4000 }

/** What is to be undone before the program ends. */
export type Ending = {
  /** Has something undone at the end; what was added last is undone first. */
  undo: (what: string, work: () => Promise<unknown>) => void
  /** Undoes everything and ends the program, in time whatever hangs. A second time does nothing. */
  end: (code: number) => Promise<void>
}

/**
 * Makes the end of a program. In: what ends the process, and the clock; how long it may take, eight seconds unless given. What cannot
 * be undone is logged, once each.
 */
export function createEnding(
  log: Log,
  clock: Pick<Clock, 'after'>,
  exit: (code: number) => void,
  limits: EndingLimits = LIMITS,
): Ending {
  const undone: { what: string; work: () => Promise<unknown> }[] = []
  let isEnding = false
  return {
    undo: (what, work) => void undone.unshift({ what, work }),
    async end(code) {
      if (isEnding) return
      isEnding = true
      const cancel = clock.after(limits.atMost, () => exit(code))
      for (const { what, work } of undone) await undo(what, work, limits.each, { log, clock })
      cancel()
      log.info({ code }, 'ended')
      exit(code)
    },
  }
}

async function undo(
  what: string,
  work: () => Promise<unknown>,
  within: number,
  { log, clock }: { log: Log; clock: Pick<Clock, 'after'> },
): Promise<void> {
  const late = Promise.withResolvers<void>()
  const cancel = clock.after(within, () => {
    log.warn({ what }, 'ending does not wait any longer')
    late.resolve()
  })
  const working = work().catch((err: unknown) => log.warn({ err, what }, 'something could not be ended properly'))
  await Promise.race([working, late.promise])
  cancel()
}

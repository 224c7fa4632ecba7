import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import { type ShardRange, writeShardRange } from '../base/shards.ts'

/** A process that was started. */
export type Started = {
  pid: number | undefined
  /** Resolves once it answers in Discord. */
  ready: Promise<unknown>
  /** Resolves once it has ended: with its exit code, null where a signal ended it. */
  ended: Promise<number | null>
  tell: (signal: 'SIGTERM' | 'SIGKILL') => void
}

/** Processes that are started again whenever they end. */
export type Kept = {
  /** Resolves with the exit code of one that has ended before any of them was ready: then the settings do not fit. */
  failed: Promise<number>
  /** Tells all to end; kills those that have not in nine seconds. Returns once all have ended. */
  stop: () => Promise<void>
}

/** How long is waited before one that has ended is started again, in milliseconds: twice as long each time. */
const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 60_000

/** One that has run for so long begins at the shortest wait again, in milliseconds. */
const SETTLED_MS = 5 * 60_000

/** How long one may take to end, in milliseconds: it does itself in eight seconds. */
const ENDS_WITHIN_MS = 9000

/** Starts a process for each range of shards, and again whenever it ends. */
export function keepProcesses(
  ranges: readonly ShardRange[],
  start: (range: ShardRange, number: number) => Started,
  { log, clock }: { log: Log; clock: Clock },
): Kept {
  const failed = Promise.withResolvers<number>()
  const running = new Set<Started>()
  const waiting = new Set<() => void>()
  let [isStopping, wasReady] = [false, false]
  const begin = (range: ShardRange, number: number, wait: number) => {
    const since = clock.now()
    const started = start(range, number)
    const about = { shards: writeShardRange(range), process: started.pid }
    log.info(about, 'a process is started')
    running.add(started)
    void started.ready.then(() => {
      wasReady = true
    })
    void started.ended.then((code) => {
      running.delete(started)
      if (isStopping) return
      if (!wasReady && code !== null && code !== 0) return failed.resolve(code)
      const pause = clock.now() - since >= SETTLED_MS ? FIRST_WAIT_MS : wait
      log.error({ ...about, code, seconds: pause / 1000 }, 'a process has ended: it is started again')
      const cancel = clock.after(pause, () => {
        waiting.delete(cancel)
        begin(range, number, Math.min(LONGEST_WAIT_MS, pause * 2))
      })
      waiting.add(cancel)
    })
  }
  for (const [number, range] of ranges.entries()) begin(range, number, FIRST_WAIT_MS)
  return {
    failed: failed.promise,
    async stop() {
      isStopping = true
      for (const cancel of waiting) cancel()
      const cancel = clock.after(ENDS_WITHIN_MS, () => {
        for (const each of running) each.tell('SIGKILL')
      })
      for (const each of running) each.tell('SIGTERM')
      await Promise.all([...running].map(({ ended }) => ended))
      cancel()
    },
  }
}

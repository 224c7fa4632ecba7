import { setImmediate } from 'node:timers/promises'
import { measure } from './measure.ts'

/** How many works may wait: of one person, and of all together. How many may be under way at a time. */
export type TurnLimits = { own: number; all: number; atATime: number }

/** For how long works are begun one after another before whatever else there is to do has its turn, in milliseconds. */
const TOGETHER_MS = 8

/** Past what may wait: nothing was done. */
export class TooMany extends Error {}

/** Does a work in the turn of whoever it is for. Throws what it throws, and {@link TooMany} at once where too much waits. */
export type Turns = <Result>(who: string, work: () => Promise<Result>) => Promise<Result>

type Waiting = () => Promise<void>

/**
 * Has people take turns: of each one work at a time, and every few milliseconds whatever else there is to do, so that who
 * asks for much waits for themselves alone.
 */
export function createFairTurns({ own, all, atATime }: TurnLimits): Turns {
  // In the order of their turns: who had one goes to the end.
  const waiting = new Map<string, Waiting[]>()
  const busy = new Set<string>()
  let [count, isGoing] = [0, false]
  const takeNext = (): [string, Waiting] | null => {
    if (busy.size >= atATime) return null
    for (const [who, works] of waiting) {
      const [next, ...rest] = works
      if (busy.has(who) || !next) continue
      waiting.delete(who)
      if (rest.length) waiting.set(who, rest)
      count -= 1
      return [who, next]
    }
    return null
  }
  const tell = (waiting: number, underWay: number) => measure('queue', () => ({ waiting, underWay }))
  const go = async () => {
    if (isGoing) return
    isGoing = true
    let since = performance.now()
    for (let next = takeNext(); next; next = takeNext()) {
      const [who, work] = next
      busy.add(who)
      tell(-1, 1)
      void work().finally(() => {
        busy.delete(who)
        tell(0, -1)
        void go()
      })
      if (performance.now() - since < TOGETHER_MS) continue
      await setImmediate()
      since = performance.now()
    }
    isGoing = false
  }
  return <Result>(who: string, work: () => Promise<Result>) => {
    const works = waiting.get(who) ?? []
    if (works.length >= own || count >= all) return Promise.reject(new TooMany())
    const { promise, resolve, reject } = Promise.withResolvers<Result>()
    waiting.set(who, [...works, () => work().then(resolve, reject)])
    count += 1
    tell(1, 0)
    void go()
    return promise
  }
}

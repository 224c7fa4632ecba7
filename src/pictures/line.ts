import type { Order } from './draw-job.ts'

/** A figure cannot be drawn, however often it is tried. */
export class Undrawable extends Error {}

/** Who waits for what. */
export type Waiting = { order: Order; drawn: PromiseWithResolvers<Buffer> }

/** Those who wait, in their order. */
export type Line = {
  length: () => number
  join: (order: Order) => Promise<Buffer>
  /** The next of them, once there is one; null where there is none for so many milliseconds. */
  next: (milliseconds: number) => Promise<Waiting | null>
  /** Has one leave, or all, who are told why. */
  leave: (why: string, key?: string) => void
}

/** Makes an empty line. */
export function createLine(): Line {
  const waiting: Waiting[] = []
  let wake: (() => void) | null = null
  return {
    length: () => waiting.length,
    join(order) {
      const drawn = Promise.withResolvers<Buffer>()
      waiting.push({ order, drawn })
      wake?.()
      return drawn.promise
    },
    async next(milliseconds) {
      if (!waiting.length) await someone(milliseconds)
      return waiting.shift() ?? null
    },
    leave(why, key) {
      const leaving = waiting.filter(({ order }) => key === undefined || order.key === key)
      for (const one of leaving) {
        waiting.splice(waiting.indexOf(one), 1)
        one.drawn.reject(new Error(why))
      }
    },
  }

  function someone(milliseconds: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, milliseconds)
    wake = resolve
    return promise.finally(() => {
      clearTimeout(timer)
      wake = null
    })
  }
}

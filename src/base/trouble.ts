import type { Log } from './log.ts'

/** Something that may fail again and again, of which the log is told twice: when that begins, and when it is over. */
export type Trouble = {
  /** Does it. Null where it failed. */
  attempt: <T>(work: () => Promise<T>) => Promise<{ value: T } | null>
}

/** In: what the log says when it begins to fail, and when it works again, with how often it was tried. */
export function createTrouble(log: Pick<Log, 'warn' | 'info'>, begins: string, ends: string): Trouble {
  let tries = 0
  return {
    async attempt(work) {
      try {
        const value = await work()
        if (tries) log.info({ tries: tries + 1 }, ends)
        tries = 0
        return { value }
      } catch (err) {
        if (!tries) log.warn({ err }, begins)
        tries += 1
        return null
      }
    },
  }
}

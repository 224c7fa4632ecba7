import type { InsightKind, InsightStore, Tally } from './insights.ts'

/** Counts that are written together, a little later, so that nobody waits for them and no answer pays for one. */
export type Insights = Omit<InsightStore, 'add'> & {
  /** Counts each of these once more, or so many `times`: -1 takes one back. What a store then fails to keep is lost, and it has logged that. */
  note: (server: string, kind: InsightKind, what: readonly string[], times?: number) => void
  /** Writes what waits. */
  flush: () => Promise<void>
}

/** How long counts wait, in milliseconds, and how many of them: past these, new things are let be until they are written. */
const WAITS_MS = 5000
const MOST_WAITING = 10_000

/** Gathers counts for a store; what is read of it has all that was noted before. */
export function gatherCounts(store: InsightStore): Insights {
  const waiting = new Map<string, Tally>()
  let timer: NodeJS.Timeout | undefined
  let writing = Promise.resolve()
  const write = async () => {
    clearTimeout(timer)
    timer = undefined
    const tallies = [...waiting.values()].filter(({ times }) => times !== 0)
    waiting.clear()
    if (tallies.length) await store.add(tallies).catch(() => null)
  }
  // One after another, so that what is deleted is not written behind that.
  const flush = () => (writing = writing.then(write))
  return {
    flush,
    note(server, kind, texts, times = 1) {
      for (const what of new Set(texts)) {
        const key = JSON.stringify([server, kind, what])
        const known = waiting.get(key)
        if (known) known.times += times
        else if (waiting.size < MOST_WAITING) waiting.set(key, { server, kind, what, times })
      }
      timer ??= setTimeout(flush, WAITS_MS).unref()
    },
    async list(server, kind, most) {
      await flush()
      return store.list(server, kind, most)
    },
    async total(server, kind) {
      await flush()
      return store.total(server, kind)
    },
    async forgetServer(server) {
      await flush()
      await store.forgetServer(server)
    },
  }
}

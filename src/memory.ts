/** The last question of each asker in a channel, for a while. Nothing else is remembered, and nothing is written down. */
export type Memory = {
  /** The asker's last question, as it was read; null where there is none or it is too long ago. */
  recall: (asker: string) => string | null
  keep: (asker: string, question: string) => void
  forget: (asker: string) => void
}

/** Ten minutes, in milliseconds. */
const REMEMBERED = 10 * 60 * 1000

/** How many askers are remembered at once; the one who asked longest ago is forgotten first. */
const MOST_ASKERS = 5000

/** An empty memory. `now` gives the time in milliseconds. */
export function createMemory(now: () => number = Date.now): Memory {
  const questions = new Map<string, { question: string; at: number }>()
  return {
    recall(asker) {
      const kept = questions.get(asker)
      if (kept && now() - kept.at <= REMEMBERED) return kept.question
      questions.delete(asker)
      return null
    },
    keep(asker, question) {
      questions.delete(asker)
      questions.set(asker, { question, at: now() })
      const oldest = questions.keys().next().value
      if (questions.size > MOST_ASKERS && oldest !== undefined) questions.delete(oldest)
    },
    forget: (asker) => void questions.delete(asker),
  }
}

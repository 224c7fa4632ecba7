/** What each asker in a channel said last, for a while. Nothing else is remembered, and nothing is written down. */
export type Memory = {
  /** The asker's last question, as it was read; null where there is none or it is too long ago. */
  recall: (asker: string) => string | null
  keep: (asker: string, question: string) => void
  /** What the asker filled into a form that could not be taken, so that it can be corrected; null likewise. */
  recallForm: (asker: string) => Filled | null
  keepForm: (asker: string, filled: Filled) => void
  /** The file that the asker handed in, if it had a fault; null likewise. */
  recallFile: (asker: string) => string | null
  keepFile: (asker: string, text: string) => void
  forget: (asker: string) => void
}

/** What was filled into a form, by the option that each field stands for. */
export type Filled = Readonly<Record<string, string>>

/** Ten minutes, in milliseconds. */
const REMEMBERED = 10 * 60 * 1000

/** How many askers are remembered at once; the one who asked longest ago is forgotten first. */
const MOST_ASKERS = 5000

/** Files are larger. */
const MOST_FILES = 50

/** An empty memory. `now` gives the time in milliseconds. */
export function createMemory(now: () => number = Date.now): Memory {
  const questions = createShelf<string>(now)
  const forms = createShelf<Filled>(now)
  const files = createShelf<string>(now, MOST_FILES)
  return {
    recall: questions.recall,
    keep: questions.keep,
    recallForm: forms.recall,
    keepForm: forms.keep,
    recallFile: files.recall,
    keepFile: files.keep,
    forget(asker) {
      questions.forget(asker)
      forms.forget(asker)
      files.forget(asker)
    },
  }
}

/** One thing of each asker. */
function createShelf<Thing>(now: () => number, most = MOST_ASKERS) {
  const kept = new Map<string, { thing: Thing; at: number }>()
  return {
    recall(asker: string): Thing | null {
      const found = kept.get(asker)
      if (found && now() - found.at <= REMEMBERED) return found.thing
      kept.delete(asker)
      return null
    },
    keep(asker: string, thing: Thing): void {
      kept.delete(asker)
      kept.set(asker, { thing, at: now() })
      const oldest = kept.keys().next().value
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    },
    forget: (asker: string): void => void kept.delete(asker),
  }
}

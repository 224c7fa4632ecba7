import { createHash } from 'node:crypto'
import type { Clock } from '../base/clock.ts'
import { createShelf } from '../base/shelf.ts'
import type { Last } from '../evidence/following/last.ts'
import type { Language } from '../wording/languages.ts'

/** What each asker in a channel heard last, for a while. Nothing else is remembered, and nothing is written down. */
export type Memory = {
  /** What the asker's last reply stood on; null where there is none or it is too long ago. */
  recall: (asker: string) => Last | null
  keep: (asker: string, last: Last) => void
  /** What the asker filled into a form that could not be taken, so that it can be corrected; null likewise. */
  recallForm: (asker: string) => Filled | null
  keepForm: (asker: string, filled: Filled) => void
  /** The file that the asker handed in, if it had a fault; null likewise. */
  recallFile: (asker: string) => string | null
  keepFile: (asker: string, text: string) => void
  /** The language in which the asker’s client last spoke, for a day; null likewise. */
  recallLanguage: (asker: string) => Language | null
  keepLanguage: (asker: string, language: Language) => void
  /** What a reader says of the answer to a question; gives back what they said of it before, null where that was nothing in a while. */
  rate: (reader: string, question: string, says: AnswerRating) => AnswerRating | null
  forget: (asker: string) => void
  /** The askers that a reader is, one for each channel in which they are remembered. */
  askersOf: (reader: string) => string[]
}

/** What somebody says of an answer. */
export type AnswerRating = 'right' | 'wrong'

/** What was filled into a form, by the option that each field stands for. */
export type Filled = Readonly<Record<string, string>>

/** Ten minutes, in milliseconds. */
const REMEMBERED = 10 * 60 * 1000

/** How long the language of a client is remembered: a day, in milliseconds. */
const LANGUAGE_REMEMBERED = 24 * 60 * 60 * 1000

/** How many askers are remembered at once; the one who was heard of longest ago is forgotten first. */
const MOST_ASKERS = 5000

/** Files are larger. */
const MOST_FILES = 50

/** An empty memory. */
export function createMemory({ now }: Pick<Clock, 'now'>): Memory {
  const kept = { lasts: REMEMBERED, now }
  const lasts = createShelf<string, Last>(MOST_ASKERS, kept)
  const forms = createShelf<string, Filled>(MOST_ASKERS, kept)
  const files = createShelf<string, string>(MOST_FILES, kept)
  const languages = createShelf<string, Language>(MOST_ASKERS, { lasts: LANGUAGE_REMEMBERED, now })
  const rated = createShelf<string, AnswerRating>(MOST_ASKERS, kept)
  return {
    recall: (asker) => lasts.get(asker) ?? null,
    keep: (asker, last) => void lasts.set(asker, last),
    recallForm: (asker) => forms.get(asker) ?? null,
    keepForm: (asker, filled) => void forms.set(asker, filled),
    recallFile: (asker) => files.get(asker) ?? null,
    keepFile: (asker, text) => void files.set(asker, text),
    recallLanguage: (asker) => languages.get(asker) ?? null,
    keepLanguage: (asker, language) => void languages.set(asker, language),
    rate(reader, question, says) {
      // A mark, of which neither can be read.
      const mark = createHash('sha256')
        .update(JSON.stringify([reader, question]))
        .digest('base64')
      const before = rated.get(mark) ?? null
      rated.set(mark, says)
      return before
    },
    askersOf: (reader) => [
      ...new Set(
        [lasts, forms, files, languages].flatMap((shelf) =>
          [...shelf.keys()].filter((key) => key.endsWith(` ${reader}`)),
        ),
      ),
    ],
    forget(asker) {
      for (const shelf of [lasts, forms, files, languages]) shelf.delete(asker)
    },
  }
}

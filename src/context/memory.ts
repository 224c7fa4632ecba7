import { createHash } from 'node:crypto'
import type { Clock } from '../base/clock.ts'
import { createShelf, type Shelf } from '../base/shelf.ts'
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
  /** Throws what the store throws, where it is shared; what this process remembers is forgotten in any case. */
  forget: (asker: string) => Promise<void>
  /** The askers that a reader is, one for each channel in which they are remembered. */
  askersOf: (reader: string) => string[]
  /** Takes over what other processes have heard of an asker since; nothing where there are none, or they cannot be asked. */
  refresh: (asker: string) => Promise<void>
  /** The same, of a reader in all channels. Throws what the store throws. */
  gather: (reader: string) => Promise<void>
}

/** What is remembered of an asker, by its kind. */
export type Remembered = { last: Last; form: Filled; file: string; language: Language }

/** A memory that can be filled from elsewhere. */
export type OwnMemory = Memory & {
  /** Remembers something for so many milliseconds. */
  put: <Kind extends keyof Remembered>(asker: string, kind: Kind, value: Remembered[Kind], lasts: number) => void
  /** Forgets what this process remembers. */
  drop: (asker: string) => void
}

/** What somebody says of an answer. */
export type AnswerRating = 'right' | 'wrong'

/** What was filled into a form, by the option that each field stands for. */
export type Filled = Readonly<Record<string, string>>

/** Ten minutes, in milliseconds. */
const REMEMBERED = 10 * 60 * 1000

/** How long each kind is remembered, in milliseconds; the language of a client for a day. */
export const LASTS: Record<keyof Remembered, number> = {
  last: REMEMBERED,
  form: REMEMBERED,
  file: REMEMBERED,
  language: 24 * 60 * 60 * 1000,
}

/** How many askers are remembered at once; the one who was heard of longest ago is forgotten first. */
const MOST_ASKERS = 5000

/** Files are larger. */
const MOST_FILES = 50

/** An empty memory. */
export function createMemory({ now }: Pick<Clock, 'now'>): OwnMemory {
  const shelfOf = <Value extends object | string>(most: number, lasts: number) =>
    createShelf<string, Value>(most, { lasts, now })
  const shelves: { [Kind in keyof Remembered]: Shelf<string, Remembered[Kind]> } = {
    last: shelfOf<Last>(MOST_ASKERS, LASTS.last),
    form: shelfOf<Filled>(MOST_ASKERS, LASTS.form),
    file: shelfOf<string>(MOST_FILES, LASTS.file),
    language: shelfOf<Language>(MOST_ASKERS, LASTS.language),
  }
  const all = Object.values(shelves)
  const rated = createShelf<string, AnswerRating>(MOST_ASKERS, { lasts: REMEMBERED, now })
  const drop = (asker: string) => {
    for (const shelf of all) shelf.delete(asker)
  }
  return {
    recall: (asker) => shelves.last.get(asker) ?? null,
    keep: (asker, last) => void shelves.last.set(asker, last),
    recallForm: (asker) => shelves.form.get(asker) ?? null,
    keepForm: (asker, filled) => void shelves.form.set(asker, filled),
    recallFile: (asker) => shelves.file.get(asker) ?? null,
    keepFile: (asker, text) => void shelves.file.set(asker, text),
    recallLanguage: (asker) => shelves.language.get(asker) ?? null,
    keepLanguage: (asker, language) => void shelves.language.set(asker, language),
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
      ...new Set(all.flatMap((shelf) => [...shelf.keys()].filter((key) => readerOf(key) === reader))),
    ],
    forget: async (asker) => drop(asker),
    drop,
    put<Kind extends keyof Remembered>(asker: string, kind: Kind, value: Remembered[Kind], lasts: number) {
      const shelf: Shelf<string, Remembered[Kind]> = shelves[kind]
      shelf.set(asker, value, { ttl: lasts })
    },
    refresh: async () => {},
    gather: async () => {},
  }
}

/** Who an asker is, in whichever channel. */
export const readerOf = (asker: string): string => asker.slice(asker.lastIndexOf(' ') + 1)

import type { Tables } from './tables.ts'

/** What whoever copies a database has to know of a table. */
export type KeptTable = {
  /** The columns by which a row is known. */
  key: readonly string[]
  /** The one of them that the database numbers by itself, never giving a number twice. */
  numbered?: string
  /** How many rows are copied at once, where they may be large; else {@link AT_ONCE}. */
  atOnce?: number
}

/** Rows that are copied at once: more make the search for those that are there already too long a statement. */
export const AT_ONCE = 200

/**
 * Every table, in an order in which they can be filled: what is referred to first. Null where nothing of it outlives the
 * processes that run, so that it is not copied.
 */
export const KEPT_TABLES: Readonly<Record<keyof Tables, KeptTable | null>> = {
  settings: { key: ['scope', 'id', 'name'] },
  challenges: { key: ['number'], numbered: 'number' },
  rounds: { key: ['id'], atOnce: 20 },
  answers: { key: ['round', 'position', 'reader'] },
  spent: { key: ['round', 'position', 'mark'] },
  cards: { key: ['reader', 'item'] },
  unlisted: { key: ['server', 'reader'] },
  questions: { key: ['server', 'number'] },
  calls: { key: ['id'] },
  insights: { key: ['server', 'kind', 'what', 'day'] },
  leases: null,
  turns: null,
  changes: null,
  events: null,
  heard: null,
  paces: null,
  // Every process has them in its folder, and gives them to a database that has none.
  readings: null,
  reading_parts: null,
}

/** The tables that are copied, by name. */
export const listKept = (): [keyof Tables, KeptTable][] =>
  (Object.entries(KEPT_TABLES) as [keyof Tables, KeptTable | null][]).flatMap(([name, kept]) =>
    kept ? [[name, kept]] : [],
  )

import { createShelf } from '../base/shelf.ts'

/** A page as it was sent: its bytes, and what a browser is told of it. */
export type Sent = { body: string; status: 200 | 400 | 404 | 429 | 500 }

/** Pages that were made before, by their addresses and all else that they depend on. */
export type KeptPages = { get: (key: string) => Sent | null; keep: (key: string, page: Sent) => void }

/** How much is kept, in characters: some thousand pages. */
const ROOM = 32 * 1024 * 1024

/** The longest address whose page is kept, in characters: what somebody wrote is not. */
const LONGEST_KEY = 400

/** Keeps pages in memory; the same question on the same library gives the same page. */
export function createKeptPages(): KeptPages {
  const shelf = createShelf<string, Sent>({ size: ROOM, sizeOf: ({ body }) => body.length })
  return {
    get: (key) => shelf.get(key) ?? null,
    keep(key, page) {
      if (key.length <= LONGEST_KEY) shelf.set(key, page)
    },
  }
}

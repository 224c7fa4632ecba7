import { createShelf } from '../base/shelf.ts'

/** A page as it was sent: its bytes, and what a browser is told of it. */
export type Sent = { body: string; status: 200 | 400 | 404 | 429 | 500 }

/** Pages that were made before, by their addresses and all else that they depend on. */
export type KeptPages = { get: (key: string) => Sent | null; keep: (key: string, origin: string, page: Sent) => void }

/** How much is kept, in characters: some thousand pages. */
const ROOM = 32 * 1024 * 1024

/** The longest address whose page is kept, in characters: what somebody wrote is not. */
const LONGEST_KEY = 400

/** By how many names a site is called: whoever asks can make up others, whose pages are made each time. */
const MOST_ORIGINS = 4

/** Keeps pages in memory; the same question on the same library gives the same page. */
export function createKeptPages(): KeptPages {
  const origins = new Set<string>()
  const shelf = createShelf<string, Sent>({ size: ROOM, sizeOf: ({ body }) => body.length })
  return {
    get: (key) => shelf.get(key) ?? null,
    keep(key, origin, page) {
      if (origins.size < MOST_ORIGINS) origins.add(origin)
      if (key.length <= LONGEST_KEY && origins.has(origin)) shelf.set(key, page)
    },
  }
}

import { createHmac, randomBytes } from 'node:crypto'
import type { Event } from '../app/event.ts'
import type { Place } from '../context/settings.ts'
import type { Language } from '../wording/languages.ts'

/** Who asks a page for something: a mark that tells them from others while the program runs, and nothing of theirs. */
export type Visitor = { mark: string; language: Language }

/** The page is no server, so nothing of any server is in what it shows. */
const THIS_PLACE: Place = {
  kind: 'web',
  server: null,
  channel: null,
  manages: false,
  moderates: false,
  managesEvents: false,
  roles: [],
  lacks: [],
}

/** What a request tells of who makes it and where. Nothing is remembered of them: what a question follows on from comes with it. */
export const toEvent = (
  { mark, language }: Visitor,
  kind: Event['kind'],
  previous: Event['previous'] = null,
): Event => ({
  kind,
  id: null,
  asker: null,
  reader: mark,
  place: THIS_PLACE,
  language,
  previous,
})

/** Makes marks of addresses, from which nobody can tell the address: the key is gone with the program. */
export function createMarker(key = randomBytes(32)): (address: string) => string {
  return (address) => `web:${createHmac('sha256', key).update(address).digest('base64url').slice(0, 16)}`
}

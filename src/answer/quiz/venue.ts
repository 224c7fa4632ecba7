import type { Context, Quiz } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import type { Place } from '../../context/settings.ts'

/** Where one can practise: any channel or thread, with a database behind it, and who does. The server is null in direct messages. */
export type Venue = Quiz & { server: string | null; channel: string; reader: string; place: Place }

/** Where one can play with others: a channel of a server. */
export type ServerVenue = Venue & { server: string }

/** Throws a reader error where there is nobody to play with or no database. */
export function findVenue({ quiz, place, reader, wording: { quiz: say } }: Context): Venue {
  if (!place?.channel || !quiz || !reader) throw readerError(say.notHere, say.inTerminal)
  const server = place.kind === 'server' ? place.server : null
  return { ...quiz, place, server, channel: place.thread ?? place.channel, reader }
}

/** Throws a reader error outside of servers, besides. */
export function findServerVenue(context: Context): ServerVenue {
  const venue = findVenue(context)
  const { quiz: say, door } = context.wording
  if (venue.server === null) throw readerError(say.onlyInServers, door.useThere)
  return { ...venue, server: venue.server }
}

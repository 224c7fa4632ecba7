import type { Context, Quiz } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import { everywhere } from '../../context/scope.ts'
import type { Place } from '../../context/settings.ts'
import { isStillThere } from '../../quiz/reading/still-there.ts'

/** Where one can practise: any channel or thread, with a database behind it, and who does. The server is null in direct messages. */
export type Venue = Quiz & { server: string | null; channel: string; reader: string; place: Place }

/** Where one can play with others: a channel of a server. */
export type ServerVenue = Venue & { server: string }

/** Throws a reader error where there is nobody to play with or no database. */
export function findVenue(context: Context): Venue {
  const { quiz, place, reader } = context
  const { quiz: say } = context.wording
  if (!place?.channel || !quiz || !reader) throw readerError(say.notHere, say.inTerminal)
  const server = place.kind === 'server' ? place.server : null
  return { ...quiz, ...asFarAsThere(quiz, context), place, server, channel: place.thread ?? place.channel, reader }
}

/** What somebody has answered and has to see again, without what was made of readings that are not there, or not here. */
function asFarAsThere({ cards, history }: Quiz, context: Context): Pick<Quiz, 'cards' | 'history'> {
  const { library } = everywhere(context)
  const isThere = (item: string) => isStillThere(item, library)
  return {
    cards: {
      ...cards,
      cardsOf: async (reader) => (await cards.cardsOf(reader)).filter(({ item }) => isThere(item)),
    },
    history: {
      ...history,
      async latestBy(reader) {
        const { answers, rounds } = await history.latestBy(reader)
        return { answers: answers.filter(({ item }) => isThere(item)), rounds }
      },
    },
  }
}

/** Throws a reader error outside of servers, besides. */
export function findServerVenue(context: Context): ServerVenue {
  const venue = findVenue(context)
  const { quiz: say, door } = context.wording
  if (venue.server === null) throw readerError(say.onlyInServers, door.useThere)
  return { ...venue, server: venue.server }
}

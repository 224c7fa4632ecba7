import type { Context, Quiz } from '../../context.ts'
import { readerError } from '../../errors.ts'
import type { Place } from '../../settings.ts'

/** Where quizzes are played: a channel of a server, with a database behind it, and who plays. */
export type Venue = Quiz & { server: string; channel: string; reader: string; place: Place }

/** Throws a reader error where there is no such place. */
export function findVenue({ quiz, place, reader, wording }: Context): Venue {
  const { quiz: say, settings } = wording
  if (place?.kind !== 'server' || !place.server || !place.channel || !quiz || !reader)
    throw readerError(say.onlyInServers, settings.useThere)
  return { ...quiz, place, server: place.server, channel: place.channel, reader }
}

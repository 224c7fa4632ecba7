import type { Clock } from '../base/clock.ts'
import { foldTypography } from '../text/fold.ts'

/** What a reader says is wrong with an excerpt. Times are in ISO 8601. */
export type Challenge = {
  number: number
  /** The id of the note or passage. */
  place: string
  /** What the excerpt said then. */
  shown: string
  reason: string
  suggestion: string | null
  /** The version of the library then. */
  library: string
  /** The id of the server that it was said in; null elsewhere. */
  server: string | null
  /** The id of who said it; null in a terminal, and once they are to be forgotten. */
  reader: string | null
  madeAt: string
  /** When a moderator settled it; null while it is open. */
  resolvedAt: string | null
}

/** A challenge as it is made. */
export type NewChallenge = Omit<Challenge, 'number' | 'madeAt' | 'resolvedAt'>

/** What holds the challenges. Whatever it is throws a `StoreError` where it cannot. */
export type ChallengeStore = {
  /** Keeps one and gives back its number. Once this resolves it is safe. */
  add: (challenge: NewChallenge) => Promise<number>
  /** The number of the open one that {@link isSameChallenge} says is the same; null where there is none. */
  findSame: (challenge: NewChallenge) => Promise<number | null>
  /** Those of one server, or of all with null; oldest first. */
  list: (which: { server: string | null; isOpen?: boolean }) => Promise<Challenge[]>
  /** Settles one of a server, or opens it again; whether there was one to change. */
  settle: (number: number, server: string, isOpen: boolean) => Promise<boolean>
  /** Keeps what was said in a server, but not where nor by whom. */
  forgetServer: (server: string) => Promise<void>
  /** How many a reader has made. */
  countOf: (reader: string) => Promise<number>
  /** Deletes all that a reader has made, and says how many there were. */
  forgetReader: (reader: string) => Promise<number>
}

/** What two challenges that are the same have in common to the letter. */
export const SAME_IN = ['place', 'server', 'reader'] as const

/** Whether two challenges say the same of the same: but for white space, case and typography they read alike. */
export const isSameChallenge = (one: Said, other: Said): boolean =>
  SAME_IN.every((field) => one[field] === other[field]) &&
  foldSaid(one.reason) === foldSaid(other.reason) &&
  foldSaid(one.suggestion ?? '') === foldSaid(other.suggestion ?? '')

/** What of a challenge makes it the same as another. */
type Said = Pick<Challenge, (typeof SAME_IN)[number] | 'reason' | 'suggestion'>

const foldSaid = (text: string) => foldTypography(text.normalize('NFKC')).toLowerCase()

/** Challenges that are kept as long as the program runs. */
export function createChallenges(clock: Pick<Clock, 'now'>): ChallengeStore {
  const now = () => new Date(clock.now()).toISOString()
  let all: Challenge[] = []
  let last = 0
  return {
    async add(challenge) {
      const number = ++last
      all.push({ ...challenge, number, madeAt: now(), resolvedAt: null })
      return number
    },
    async findSame(challenge) {
      return all.find((one) => one.resolvedAt === null && isSameChallenge(one, challenge))?.number ?? null
    },
    list: async ({ server, isOpen }) =>
      all.filter(
        (one) =>
          (server === null || one.server === server) && (isOpen === undefined || (one.resolvedAt === null) === isOpen),
      ),
    async settle(number, server, isOpen) {
      const one = all.find((each) => each.number === number && each.server === server)
      if (one) one.resolvedAt = isOpen ? null : now()
      return one !== undefined
    },
    countOf: async (reader) => all.filter((one) => one.reader === reader).length,
    async forgetReader(reader) {
      const kept = all.filter((one) => one.reader !== reader)
      const deleted = all.length - kept.length
      all = kept
      return deleted
    },
    async forgetServer(server) {
      for (const one of all) if (one.server === server) Object.assign(one, { server: null, reader: null })
    },
  }
}

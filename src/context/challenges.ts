import type { Clock } from '../base/clock.ts'

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
  /** The number of the open one that is the same in all of it but the library; null where there is none. */
  findSame: (challenge: NewChallenge) => Promise<number | null>
  /** Those of one server, or of all with null; oldest first. */
  list: (which: { server: string | null; isOpen?: boolean }) => Promise<Challenge[]>
  /** Settles one of a server, or opens it again; whether there was one to change. */
  settle: (number: number, server: string, isOpen: boolean) => Promise<boolean>
  /** Keeps what was said in a server, but not where nor by whom. */
  forgetServer: (server: string) => Promise<void>
  /** Deletes all that a reader has made, and says how many there were. */
  forgetReader: (reader: string) => Promise<number>
}

/** What makes two challenges the same. */
export const SAME_IN = ['place', 'reason', 'suggestion', 'server', 'reader'] as const

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
      const isSame = (one: Challenge) => SAME_IN.every((field) => one[field] === challenge[field])
      return all.find((one) => one.resolvedAt === null && isSame(one))?.number ?? null
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

import type { StoredChallenges } from '../store/challenges.ts'
import type { ChallengeRow } from '../store/tables.ts'

/** What a reader says is wrong with an excerpt. */
export type Challenge = ChallengeRow

/** What holds the challenges: the store, or {@link createChallenges}. */
export type Challenges = StoredChallenges

/** Challenges that are kept as long as the program runs. */
export function createChallenges(now: () => Date = () => new Date()): Challenges {
  let all: Challenge[] = []
  let last = 0
  return {
    async add(challenge) {
      const number = ++last
      all.push({ ...challenge, number, made_at: now().toISOString(), resolved_at: null })
      return number
    },
    list: async ({ server, isOpen }) =>
      all.filter(
        (one) =>
          (server === null || one.server === server) && (isOpen === undefined || (one.resolved_at === null) === isOpen),
      ),
    async settle(number, server, isOpen) {
      const one = all.find((each) => each.number === number && each.server === server)
      if (one) one.resolved_at = isOpen ? null : now().toISOString()
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

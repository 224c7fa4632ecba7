import { existsSync } from 'node:fs'
import type { Log } from '../base/log.ts'
import type { DatabaseAddress } from './errors.ts'
import type { Store } from './store.ts'

/** What is used of a store beside a prompt; `rounds` tells what others are asked who use the same store, and nothing where none is. */
type WhenUsed = Pick<Store, 'challenges' | 'close'> & { rounds: Pick<Store['rounds'], 'asked'> }

/**
 * A store that is loaded and opened when it is first used: most of what a person runs in a terminal never needs one.
 * In: as opening takes it. What that throws is thrown where it is used.
 */
export function createStoreWhenUsed(where: DatabaseAddress, log: Log): WhenUsed {
  let opened: Promise<Store> | null = null
  const open = async () => (await import('./store.ts')).openStore(where, log)
  const use = () => (opened ??= open())
  return {
    challenges: {
      add: async (challenge) => (await use()).challenges.add(challenge),
      findSame: async (challenge) => (await use()).challenges.findSame(challenge),
      list: async (which) => (await use()).challenges.list(which),
      settle: async (number, server, isOpen) => (await use()).challenges.settle(number, server, isOpen),
      forgetServer: async (server) => (await use()).challenges.forgetServer(server),
      countOf: async (reader) => (await use()).challenges.countOf(reader),
      forgetReader: async (reader) => (await use()).challenges.forgetReader(reader),
    },
    rounds: {
      // Where nobody has kept anything yet, nobody is asked anything: looking it up makes no file.
      asked: async (...which) =>
        'file' in where && !existsSync(where.file) ? new Set() : (await use()).rounds.asked(...which),
    },
    close: async () => void (await (await opened)?.close()),
  }
}

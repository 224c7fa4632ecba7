import { keepPresence } from '../../src/base/presence.ts'
import { createLog } from '../../src/base/log.ts'
import type { RoundOrder } from '../../src/quiz/rounds/round.ts'
import { createRounds } from '../../src/quiz/rounds/rounds.ts'
import type { Stage } from '../../src/quiz/rounds/stage.ts'
import type { DatabaseAddress } from '../../src/store/errors.ts'
import { openStore } from '../../src/store/store.ts'
import { createFastClock } from './fast-clock.ts'

// One of several processes that keep the rounds of one database. Shows them to whoever started it, which stands in for Discord:
// says what is to be shown, and goes on once that was answered. Starts what it is told to. Is killed at any moment.

/** What is to be shown: an open question, a result with how many answered, the end. */
export type Shown = { ask: number; round: string; what: 'open' | 'close' | 'end'; position: number; answers: number }

const { where, name, began } = JSON.parse(process.argv[2] ?? '') as {
  where: DatabaseAddress
  name: string
  began: number
}
const clock = createFastClock(began)
const log = createLog('silent')
const waiting = new Map<number, () => void>()
let asked = 0

const show = (shown: Omit<Shown, 'ask'>) =>
  new Promise<void>((resolve) => {
    asked += 1
    waiting.set(asked, resolve)
    process.send?.({ ...shown, ask: asked })
  })
const stage: Stage = {
  async open({ id: round, position }) {
    await show({ round, what: 'open', position, answers: 0 })
    return `${round} ${position}`
  },
  close: ({ id: round }, position, answers) => show({ round, what: 'close', position, answers: answers.length }),
  end: ({ id: round }, answers) => show({ round, what: 'end', position: -1, answers: answers.length }),
  fail: async () => {},
}

const store = await openStore(where, log, clock)
const presence = await keepPresence(name, store.leases, log, clock)
const rounds = createRounds(store.rounds, log, clock, presence)
await rounds.resume(stage)
process.on('message', (message: { answered: number } | { start: RoundOrder }) => {
  if ('start' in message) void rounds.start(message.start)
  else waiting.get(message.answered)?.()
})
process.send?.({ ready: true })

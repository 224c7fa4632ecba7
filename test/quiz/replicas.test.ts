import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/base/clock.ts'
import type { RoundOrder } from '../../src/quiz/rounds/round.ts'
import { createRounds } from '../../src/quiz/rounds/rounds.ts'
import type { DatabaseAddress } from '../../src/store/errors.ts'
import { openForTest, quiet } from '../store/opened.ts'
import { PLACES } from '../store/places.ts'
import { itemOf } from '../store/play.ts'
import { createFastClock } from './fast-clock.ts'
import type { Shown } from './keep-and-die.ts'

const KILLS = 5

/** Processes that run at once. */
const REPLICAS = 2

const QUESTIONS = 6

const order = (channel: string): RoundOrder => ({
  server: '1',
  channel,
  starter: '3',
  mode: 'together',
  seconds: 10,
  bySpeed: false,
  language: 'en',
  topic: null,
  tells: 'names',
  items: Array.from({ length: QUESTIONS }, (_, i) => itemOf(`i${i}`)),
})

const program = join(import.meta.dirname, 'keep-and-die.ts')

type Replica = { name: string; child: ChildProcess; ready: Promise<void> }

/** Processes on one database, and what they had shown: by whom a thing was asked for is no matter, as Discord takes a nonce once. */
function createReplicas(where: DatabaseAddress, began: number, seen: (shown: Shown) => Promise<void>) {
  const running = new Map<string, Replica>()
  let started = 0
  const begin = () => {
    started += 1
    const name = `replica ${started}`
    const child = fork(program, [JSON.stringify({ where, name, began })], { execArgv: ['--no-warnings'] })
    const ready = Promise.withResolvers<void>()
    child.on('message', (message: Shown | { ready: true }) => {
      if ('ready' in message) return ready.resolve()
      void seen(message).then(() => child.connected && child.send({ answered: message.ask }, () => {}))
    })
    const replica = { name, child, ready: ready.promise }
    running.set(name, replica)
    return replica
  }
  const kill = async ({ name, child }: Replica) => {
    running.delete(name)
    const ended = new Promise((resolve) => child.on('close', resolve))
    child.kill('SIGKILL')
    await ended
  }
  return { running, begin, kill }
}

for (const place of PLACES)
  describe.skipIf(place.isMissing)(`quizzes that several processes keep in ${place.name}`, () => {
    it('go on when one is killed: nothing is asked twice, no answer is lost, all end', {
      timeout: 180_000,
    }, async () => {
      const where = await place.create()
      const began = Date.now()
      const clock: Clock = createFastClock(began)
      const store = await openForTest(where)
      // Another process, which keeps none: presses count wherever they come in.
      const rounds = createRounds(store.rounds, quiet, clock)
      const posted: string[] = []
      const results = new Map<string, number>()
      const taken: { round: string; position: number; reader: string }[] = []
      const answer = async (round: string, position: number) => {
        for (const reader of ['8', '9', '10']) {
          const press = { round, position, reader, name: `Reader ${reader}`, chosen: ['a'], shownAt: null }
          if ((await rounds.choose(press)).taken === 'taken') taken.push({ round, position, reader })
        }
      }
      const seen = async ({ round, what, position, answers }: Shown) => {
        const nonce = `${round} ${what} ${position}`
        if (what === 'close') results.set(`${round} ${position}`, answers)
        else if (!posted.includes(nonce)) {
          posted.push(nonce)
          if (what === 'open') void answer(round, position)
        }
      }
      const { running, begin, kill } = createReplicas(where, began, seen)
      await Promise.all(Array.from({ length: REPLICAS }, () => begin().ready))
      const isOver = async () => (await store.rounds.keepers()).length === 0
      let kills = 0
      for (let channel = 0; kills < KILLS || !(await isOver()); ) {
        const keepers = await store.rounds.keepers()
        if (kills < KILLS && keepers.length < 2) {
          channel += 1
          await [...running.values()].at(channel % running.size)?.ready
          ;[...running.values()].at(channel % running.size)?.child.send({ start: order(`${channel}`) })
        }
        await wait(Math.random() * 700)
        const keeper = running.get(keepers[0]?.keeper ?? '')
        if (kills >= KILLS || !keeper) continue
        await kill(keeper)
        kills += 1
        await begin().ready
      }
      await Promise.all([...running.values()].map(kill))
      const played = new Set(posted.map((nonce) => nonce.split(' ')[0] ?? ''))
      expect(played.size).toBeGreaterThan(1)
      for (const round of played) {
        const asked = posted.filter((nonce) => nonce.startsWith(`${round} `))
        expect(asked).toEqual([...order('').items.map((_, i) => `${round} open ${i}`), `${round} end -1`])
        const answers = await store.rounds.answersOf(round)
        for (const { position, reader } of taken.filter((each) => each.round === round))
          expect(answers.find((each) => each.position === position && each.reader === reader)).toBeDefined()
        for (const [position] of order('').items.entries())
          expect(results.get(`${round} ${position}`)).toBe(answers.filter((each) => each.position === position).length)
      }
      expect(taken.length).toBeGreaterThan(played.size)
    })
  })

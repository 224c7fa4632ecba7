import { expect, it } from 'vitest'
import { systemClock } from '../../src/base/clock.ts'
import { createRounds } from '../../src/quiz/rounds/rounds.ts'
import { openForTest, quiet } from '../store/opened.ts'
import { sqlite } from '../store/places.ts'
import { run } from './running.ts'

/** A leaderboard that never comes. */
const never = () => new Promise<never>(() => {})

async function runWithoutLeaderboard() {
  const { rounds, cards, history, questions } = await openForTest(await sqlite.create())
  const quiz = {
    rounds: createRounds(rounds, quiet, systemClock),
    cards,
    history: { ...history, leaderboard: never },
    questions,
  }
  return run({ quiz })
}

it('tells who waits for a deferred reply that it does not come, in their language, before it leaves', async () => {
  const { discord, stop } = await runWithoutLeaderboard()
  const reader = discord.reader({ locale: 'de' })
  const asked = reader.command('quiz leaderboard')
  await expect.poll(() => discord.seen.some(({ path }) => path.endsWith('/callback')), { timeout: 5000 }).toBe(true)
  const begun = performance.now()
  await stop()
  expect(performance.now() - begun).toBeLessThan(4000)
  const { deferred, message } = await asked
  expect(deferred).toBe(true)
  expect(message?.text).toBe('Ich starte gerade neu: Frag gleich noch einmal.')
  expect(discord.violations).toEqual([])
})

it('tells those too whose reply has not been announced yet', async () => {
  const { discord, stop } = await runWithoutLeaderboard()
  const asked = discord.reader().command('quiz leaderboard')
  await expect.poll(() => discord.gateway.identifies()).toBe(1)
  await stop()
  const { message } = await asked
  expect(message?.text).toBe('I am restarting: ask again in a moment.')
  expect(discord.violations).toEqual([])
})

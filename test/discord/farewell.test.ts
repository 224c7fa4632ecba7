import { expect, it } from 'vitest'
import { systemClock } from '../../src/base/clock.ts'
import { createRounds } from '../../src/quiz/rounds/rounds.ts'
import type { RoundStore } from '../../src/quiz/stores.ts'
import { openForTest, quiet } from '../store/opened.ts'
import { sqlite } from '../store/places.ts'
import { run } from './running.ts'

/**
 * Runs with a leaderboard that never comes. `asked`: whether it has been asked for; `running`: what gives the rounds that the
 * bot goes on with at its start, in place of the store.
 */
async function runWithoutLeaderboard(keepers?: RoundStore['keepers']) {
  let isAsked = false
  const never = () => {
    isAsked = true
    return new Promise<never>(() => {})
  }
  const { rounds, cards, history, questions } = await openForTest(await sqlite.create())
  const quiz = {
    rounds: createRounds(keepers ? { ...rounds, keepers } : rounds, quiet, systemClock),
    cards,
    history: { ...history, leaderboard: never },
    questions,
  }
  return { ...(await run({ quiz })), asked: () => isAsked }
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

it('waits for no reply where it has just begun and still reads the ids of its commands', async () => {
  const { discord, context, restart } = await run()
  discord.faults.onNext({ method: 'GET', path: /\/commands$/ }, { delay: 60_000 }, 9)
  await restart()
  const before = context.logged().length
  await expect.poll(() => discord.seen.filter(({ path }) => path.endsWith('/commands')).length).toBeGreaterThan(1)
  await restart()
  expect(
    context
      .logged()
      .slice(before)
      .map(({ msg }) => msg),
  ).not.toContain('ending with replies on their way')
})

it('tells those too whose reply has not been announced yet', async () => {
  const { promise, resolve: goOn } = Promise.withResolvers<[]>()
  const { discord, stop, asked } = await runWithoutLeaderboard(() => promise)
  // What is asked while the bot ends is not waited for.
  const stopping = stop()
  const answer = discord.reader().command('quiz leaderboard')
  await expect.poll(asked).toBe(true)
  goOn([])
  await stopping
  const { message, deferred } = await answer
  expect(deferred).toBe(false)
  expect(message?.text).toBe('I am restarting: ask again in a moment.')
  expect(discord.violations).toEqual([])
})

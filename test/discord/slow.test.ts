import { expect, it } from 'vitest'
import { systemClock } from '../../src/base/clock.ts'
import { createRounds } from '../../src/quiz/rounds/rounds.ts'
import { StoreError } from '../../src/base/store-error.ts'
import { openForTest, quiet } from '../store/opened.ts'
import { sqlite } from '../store/places.ts'
import { run } from './running.ts'

/** A leaderboard that takes longer than Discord should wait, and then cannot be read. */
async function leaderboard(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, 1800))
  throw new StoreError('read', 'unreachable', new Error('no route'))
}

it('announces a slow reply to everybody, and keeps what turns out to be for the asker behind a button', async () => {
  const { rounds, cards, history, questions } = await openForTest(await sqlite.create())
  const quiz = {
    rounds: createRounds(rounds, quiet, systemClock),
    cards,
    history: { ...history, leaderboard },
    questions,
  }
  const { discord } = await run({ quiz })
  const reader = discord.reader()
  const answer = await reader.command('quiz leaderboard')
  expect(answer.deferred).toBe(true)
  expect(answer.message?.private).toBe(false)
  expect(answer.message?.text).toContain('The answer is for the person who asked')
  const shown = await reader.click(answer.message, 'Show it to me')
  expect(shown.message?.private).toBe(true)
  expect(shown.message?.text).toContain('could not be read')
  expect(discord.violations).toEqual([])
})

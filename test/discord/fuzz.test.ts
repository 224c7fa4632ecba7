import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type Bot, startBot } from '../../src/discord/bot.ts'
import { appOf, createTestContext } from '../context.ts'
import { anyRequest, anyText, cut, findBreaches } from './any-request.ts'
import { createDiscord, TEST_TOKEN } from '../peers/discord/index.ts'

const discord = await createDiscord()
const context = createTestContext()
const bot: Bot = await startBot(TEST_TOKEN, discord.api, appOf(context))
afterAll(async () => {
  await bot.stop()
  await discord.close()
})

describe('any command with any text', () => {
  it('gets one reply within all limits, that pings nobody and shows the text as it stands', {
    timeout: 120_000,
  }, async () => {
    const reader = discord.reader()
    await fc.assert(
      fc.asyncProperty(anyRequest, fc.boolean(), async ({ name, input }, isPrivate) => {
        const answer = await reader.command(name, { ...input, private: isPrivate })
        const { message } = answer.modal ? await reader.submit(answer, { 'What is wrong': 'All of it' }) : answer
        expect(findBreaches(message)).toEqual([])
        expect(discord.violations).toEqual([])
      }),
      { numRuns: 150 },
    )
    expect(context.logged().filter((line) => Number(line['level']) >= 50)).toEqual([])
  })

  it('has its completion answered within the limits too', { timeout: 60_000 }, async () => {
    const reader = discord.reader()
    await fc.assert(
      fc.asyncProperty(
        anyText.map((t) => cut(t, 100)),
        async (typed) => {
          const choices = await reader.autocomplete('city', { name: typed }, 'name')
          expect(choices.length).toBeLessThanOrEqual(25)
          expect(discord.violations).toEqual([])
        },
      ),
      { numRuns: 50 },
    )
  })
})

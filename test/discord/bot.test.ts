import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBot, type Bot } from '../../src/discord/bot.ts'
import { createTestContext, type TestContext } from '../context.ts'
import { type Callback, createDiscord, type Discord, flatten, TEST_TOKEN } from '../peers/discord.ts'

const EPHEMERAL = 1 << 6
const textOf = (callback: Callback) =>
  flatten(callback.data['components'])
    .map((c) => c['content'] ?? '')
    .join('\n')

describe('the Discord bot', () => {
  let discord: Discord
  let bot: Bot
  let context: TestContext

  beforeAll(async () => {
    discord = await createDiscord()
    context = createTestContext()
    bot = await startBot(TEST_TOKEN, discord.api, context)
  })
  afterAll(async () => {
    await bot.stop()
    await discord.close()
  })

  it('identifies itself with no intent but that for servers, and registers nothing', async () => {
    expect((await discord.identified).intents).toBe(1)
    expect(discord.seen.filter((s) => s.method === 'PUT')).toEqual([])
  })

  it('answers /city with all four dimensions and footnotes', async () => {
    const reply = await discord.command('city', { name: 'Barcelona' })
    const text = textOf(reply)
    for (const dimension of ['Legality', 'Discourse', 'Identity', 'Scale'])
      expect(text).toContain(`**${dimension}** · 🟢 supported`)
    expect(text).toMatch(/-#\u00A0¹ \[Bauder, 2022, p\. 100\]\(<https:\/\//)
    expect(text).toContain(`library ${context.library.version}`)
    expect(Number(reply.data['flags']) & EPHEMERAL).toBe(0)
  })

  it('answers /ask and /compare', async () => {
    expect(textOf(await discord.command('ask', { question: 'who is the mayor of Makassar?' }))).toContain('Pomanto')
    expect(textOf(await discord.command('compare', { first: 'toronto', second: 'sheffield' }))).toContain(
      '**Toronto** ·',
    )
  })

  it('pings nobody', async () => {
    const replies = [
      await discord.command('ask', { question: '@everyone <@123> who is the mayor of Makassar?' }),
      await discord.command('city', { name: '@here' }),
    ]
    for (const reply of replies) {
      expect(reply.data['allowed_mentions']).toEqual({ parse: [] })
      expect(textOf(reply)).not.toMatch(/@everyone|@here|(?<!\\)<@/)
    }
  })

  it('shows what it could not find to the asker alone', async () => {
    const reply = await discord.command('city', { name: 'Marseille' })
    expect(textOf(reply)).toContain('“Marseille” is not a city in these sources.')
    expect(Number(reply.data['flags']) & EPHEMERAL).toBe(EPHEMERAL)
  })

  it('answers a command that it no longer has', async () => {
    expect(textOf(await discord.command('dance', {}))).toContain('There is no command')
  })

  it('fits the longest question', async () => {
    const reply = await discord.command('ask', { question: `Barcelona ${'*_~`|@<>#'.repeat(60)}`.slice(0, 500) })
    expect(reply.type).toBe(4)
  })

  it.each(['', 'bar', 'BARCAL', 'ciudad de', 'x'.repeat(100)])('completes “%s”', async (typed) => {
    const { type, data } = await discord.autocomplete('city', 'name', typed)
    const choices = data['choices'] as { name: string; value: string }[]
    expect(type).toBe(8)
    if (typed.toLowerCase().startsWith('bar'))
      expect(choices[0]).toEqual({ name: 'Barcelona, Spain', value: 'barcelona' })
    if (typed.startsWith('ciudad')) expect(choices.map((c) => c.value)).toContain('mexico-city')
    if (typed.startsWith('xxx')) expect(choices).toEqual([])
  })

  it('takes the value of a completion as input', async () => {
    expect(textOf(await discord.command('city', { name: 'mexico-city' }))).toContain('## Mexico City, Mexico')
  })

  it('logs one line for each command, without the question', async () => {
    const before = context.logged().filter((line) => line['msg'] === 'command').length
    await discord.command('ask', { question: 'what did Vancouver decide in 2016?' })
    const lines = context
      .logged()
      .filter((line) => line['msg'] === 'command')
      .slice(before)
    expect(lines).toEqual([
      expect.objectContaining({ command: 'ask', outcome: 'answered', milliseconds: expect.any(Number) }),
    ])
    expect(JSON.stringify(context.logged())).not.toContain('Vancouver decide')
  })

  it('stays silent about nothing: every refused message would be in the log', () => {
    expect(context.logged().filter((line) => Number(line['level']) >= 50)).toEqual([])
  })
})

describe('starting the bot', () => {
  it('says what to check when Discord refuses the token', async () => {
    const discord = await createDiscord()
    await expect(startBot('wrong', discord.api, createTestContext())).rejects.toThrow(/did not let the bot in/)
    await discord.close()
  })
})

describe('a Discord that refuses a reply', () => {
  it('gets a second one that says so, and the log holds neither the question nor the token', async () => {
    const discord = await createDiscord({ refuseFirstReply: true })
    const context = createTestContext()
    const bot = await startBot(TEST_TOKEN, discord.api, context)
    const reply = await discord.command('ask', { question: 'what did Vancouver decide in 2016?' })
    expect(textOf(reply)).toContain('Something went wrong here')
    const log = JSON.stringify(context.logged())
    expect(log).toContain('a reply could not be sent')
    expect(log).not.toMatch(/Vancouver decide|interaction-1|token-for-tests/)
    await bot.stop()
    await discord.close()
  })
})

import { describe, expect, it } from 'vitest'
import type { Discord } from '../peers/discord/index.ts'
import { run } from './running.ts'

/** Comes whenever it has looked for them. */
const NOT_REGISTERED = 'no commands are registered: run "npx footnote register"'

/** A bot that is connected, and what its log has said since then. */
async function open() {
  const { discord, context, stop } = await run()
  const before = context.logged().length
  const lines = () =>
    context
      .logged()
      .slice(before)
      .filter(({ msg }) => msg !== NOT_REGISTERED)
  const said = () => lines().map(({ msg }) => msg)
  return { discord, lines, said, stop }
}

const answersIn = (discord: Discord) => discord.messages().flatMap(({ author, text }) => (author.bot ? [text] : []))

const DISCONNECTED = 'disconnected from Discord: connecting again'
const RESUMED = 'resumed the session with Discord'
const ANEW = 'connected to Discord anew'

describe('the log', () => {
  it('says in one line that a connection broke, and in one that its session goes on', async () => {
    const { discord, lines, said } = await open()
    discord.faults.dropSocket()
    await expect.poll(said).toEqual([DISCONNECTED, RESUMED])
    expect(lines()[0]).toMatchObject({ level: 40, shard: 0, code: 1006 })
    expect(lines()[1]).toMatchObject({ level: 30, shard: 0, seconds: expect.any(Number), tries: 1 })
  })

  it('says so of a session that begins anew', { timeout: 20_000 }, async () => {
    const { discord, said } = await open()
    discord.faults.invalidateSession(false)
    await expect.poll(said, { timeout: 15_000 }).toEqual([DISCONNECTED, ANEW])
  })

  it('says once that Discord cannot be reached, however often it is tried, and how long that was', async () => {
    const { discord, lines, said } = await open()
    await discord.faults.refuse()
    await new Promise((resolve) => setTimeout(resolve, 1600))
    expect(said()).toEqual([DISCONNECTED])
    await discord.faults.recover()
    await expect
      .poll(said, { timeout: 10_000 })
      .toEqual([DISCONNECTED, expect.stringMatching(`^(?:${RESUMED}|${ANEW})$`)])
    expect(Number(lines()[1]?.['tries'])).toBeGreaterThan(1)
    const { message } = await discord.reader().command('city', { name: 'Nairobi' })
    expect(message?.text).toContain('Nairobi, Kenya')
  })

  it('says that Discord has a reply wait, which arrives when it may', async () => {
    const { discord, lines } = await open()
    discord.faults.onNext({ method: 'POST', path: /^\/channels\// }, { status: 429, retryAfter: 0.3 })
    await discord.reader().say('what is SAIER?', { mention: true })
    await expect.poll(() => answersIn(discord)).toEqual([expect.stringContaining('SAIER')])
    expect(lines()[0]).toMatchObject({ msg: 'Discord has a request wait', route: '/channels/:id/messages' })
  })

  it('says that a reply is lost which Discord would have wait for an hour', async () => {
    const { discord, said } = await open()
    discord.faults.onNext({ method: 'POST', path: /^\/interactions\// }, { status: 429, retryAfter: 3600 })
    void discord
      .reader()
      .command('city', { name: 'Nairobi' })
      .catch(() => null)
    await expect.poll(said).toContain('Discord has a reply wait for too long: it is lost')
    expect((await discord.reader().command('city', { name: 'Nairobi' })).message?.text).toContain('Nairobi, Kenya')
  })

  it('says which replies are lost when the bot ends in an outage', async () => {
    const { discord, said, stop } = await open()
    discord.faults.onNext({ method: 'POST', path: /^\/channels\// }, { status: 503, applied: false }, 1000)
    void discord
      .reader()
      .say('what is SAIER?', { mention: true })
      .catch(() => null)
    await expect.poll(said).toContain('a reply could not be sent and is tried again')
    await stop()
    expect(said()).toContain('ending with replies on their way')
    await expect.poll(said, { timeout: 3000 }).toContain('the bot has stopped: a reply is lost')
  })
})

it('a mention is answered once Discord takes messages again', async () => {
  const { discord, said } = await open()
  discord.faults.onNext({ method: 'POST', path: /^\/channels\// }, { status: 500, applied: false }, 6)
  await discord.reader().say('what is SAIER?', { mention: true })
  await expect.poll(said, { timeout: 10_000 }).toContain('event')
  expect(said()).toEqual(['a reply could not be sent and is tried again', 'a reply was sent late', 'event'])
  expect(answersIn(discord)).toEqual([expect.stringContaining('SAIER')])
})

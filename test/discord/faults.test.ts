import { setTimeout as wait } from 'node:timers/promises'
import { PermissionFlagsBits } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { noStore } from '../../src/context/setting-store.ts'
import { DEFER_AFTER_MS } from '../../src/discord/limits.ts'
import type { Discord, RestFault } from '../peers/discord/index.ts'
import { createTestSettings, openFirst, run } from './running.ts'

const CALLBACK = { method: 'POST', path: /^\/interactions\// }
const callbacksOf = ({ seen }: Discord) => seen.filter(({ path }) => path.startsWith('/interactions/'))

describe('Discord failing to take a reply', () => {
  const faults: [title: string, fault: RestFault, tries: number][] = [
    ['500 before it took effect', { status: 500, applied: false }, 2],
    ['500 after it took effect', { status: 500, applied: true }, 2],
    ['502 before it took effect', { status: 502, applied: false }, 2],
    ['502 after it took effect', { status: 502, applied: true }, 2],
    ['a connection that broke before it', { hangUp: true, applied: false }, 2],
    ['a connection that broke after it', { hangUp: true, applied: true }, 2],
    ['429 with a time to wait', { status: 429, retryAfter: 0.2 }, 2],
    ['a slow answer', { delay: 700 }, 1],
  ]
  it.each(faults)('%s: the reader sees one reply', async (_, fault, tries) => {
    const { discord, context, stop } = await run()
    const before = context.logged().length
    discord.faults.onNext(CALLBACK, fault)
    const { message } = await discord.reader().command('city', { name: 'Nairobi' })
    expect(message?.text).toContain('Nairobi, Kenya')
    expect(discord.messages()).toHaveLength(1)
    await expect.poll(() => callbacksOf(discord).length).toBe(tries)
    await stop()
    expect(discord.messages()).toHaveLength(1)
    expect(
      context
        .logged()
        .slice(before)
        .filter((line) => Number(line['level']) >= 50),
    ).toEqual([])
  })

  it('a mention is answered once, however often it is tried', async () => {
    const { discord } = await run()
    discord.faults.onNext({ method: 'POST', path: /^\/channels\// }, { status: 502, applied: true })
    await discord.reader().say('who is the mayor of Makassar?', { mention: true })
    const answers = () => discord.messages().filter(({ author }) => author.bot)
    await expect.poll(answers, { timeout: 10_000 }).toHaveLength(1)
    await wait(500)
    expect(answers()).toHaveLength(1)
  })

  it('a reply that is refused gives way to one that says so, and the log holds neither question nor token', async () => {
    const { discord, context } = await run()
    const before = context.logged().length
    discord.faults.onNext(CALLBACK, { status: 400, code: 50035, message: 'Invalid Form Body' })
    const { message } = await discord.reader().command('ask', { question: 'what did Vancouver decide in 2016?' })
    expect(message?.text).toContain('Discord did not take this reply')
    expect(message?.private).toBe(true)
    const log = JSON.stringify(context.logged().slice(before))
    expect(log).toContain('a reply could not be sent')
    expect(log).not.toMatch(/Vancouver decide|token-for-tests|aW50ZXJhY3Rpb24/)
  })

  const refusal: RestFault = { status: 400, code: 50035, message: 'Invalid Form Body' }
  const SAYS = 'Discord did not take this reply'

  const refused: [what: string, label: string | RegExp][] = [
    ['an answer in place', /more$/],
    ['a form', 'Something wrong?'],
    ['what is shared', 'Share'],
    ['that a button is not for them', 'Delete'],
  ]
  it.each(refused)('%s that is refused gives way to one that says so, for who pressed alone', async (_, label) => {
    const { discord, context } = await run()
    const asked = await discord.reader().command('city', { name: 'Barcelona' })
    const reader = label === 'Delete' ? discord.reader({ name: 'Somebody else' }) : discord.reader()
    const shown = label === 'Something wrong?' || label === 'Share' ? await openFirst(reader, asked.message) : asked
    const before = shown.message?.text
    const logged = context.logged().length
    discord.faults.onNext(CALLBACK, refusal)
    const { message } = await reader.click(shown.message, label)
    expect(message).toMatchObject({ private: true })
    expect(message?.text).toContain(SAYS)
    expect(shown.message?.text).toBe(before)
    const lines = () => context.logged().slice(logged)
    await expect.poll(() => lines().at(-1)).toMatchObject({ msg: 'event', event: 'press', outcome: 'failed' })
    expect(lines().filter(({ level }) => Number(level) >= 50)).toHaveLength(1)
    expect(discord.violations).toEqual([])
  })

  it('a page that is refused after it was announced is told so once, beside the message', async () => {
    const write = () => wait(DEFER_AFTER_MS + 300)
    const settings = createTestSettings([], { ...noStore, write })
    const { discord, context } = await run({ settings })
    const reader = discord.reader({ permissions: PermissionFlagsBits.ManageGuild })
    const { message } = await reader.command('settings', {})
    const before = message?.text
    discord.faults.onNext({ method: 'PATCH', path: /^\/webhooks\// }, refusal)
    discord.faults.onNext({ method: 'POST', path: /^\/webhooks\// }, { status: 502, applied: true })
    await reader.select(message, 'Language', ['Language: Deutsch'])
    await expect.poll(() => context.logged().at(-1)).toMatchObject({ msg: 'event', outcome: 'failed' })
    expect(reader.messages().filter(({ text }) => text.includes(SAYS))).toHaveLength(1)
    expect(message?.text).toBe(before)
  })

  it('a mention whose answer is refused is told so', async () => {
    const { discord } = await run()
    discord.faults.onNext({ method: 'POST', path: /^\/channels\/\d+\/messages/ }, refusal)
    const message = await discord.reader().say('what is SAIER?', { mention: true })
    expect(message?.text).toContain(SAYS)
  })

  it('a completion that is refused offers nothing', async () => {
    const { discord } = await run()
    discord.faults.onNext(CALLBACK, refusal)
    expect(await discord.reader().autocomplete('city', {}, 'name')).toEqual([])
  })

  it.each([
    ['late', { status: 404, code: 10062, message: 'Unknown interaction' }, 'acknowledged too late'],
    [
      'twice',
      { status: 400, code: 40060, message: 'Interaction has already been acknowledged.' },
      'already acknowledged',
    ],
  ] as const)('acknowledging too %s is logged with the time it took, and hurts nobody', async (_, fault, says) => {
    const { discord, context } = await run()
    const before = context.logged().length
    discord.faults.onNext(CALLBACK, fault)
    const reader = discord.reader()
    void reader.command('city', { name: 'Nairobi' }).catch(() => null)
    await expect
      .poll(() =>
        context
          .logged()
          .slice(before)
          .map((line) => String(line['msg'])),
      )
      .toContainEqual(expect.stringContaining(says))
    const line = context.logged().find((each) => String(each['msg']).includes(says))
    expect(line?.['elapsed']).toEqual(expect.any(Number))
    expect((await reader.command('city', { name: 'Nairobi' })).message?.text).toContain('Nairobi, Kenya')
  })
})

describe('a connection that drops', () => {
  it('is resumed, and what was asked meanwhile is answered', async () => {
    const { discord } = await run()
    discord.faults.dropSocket()
    const { message } = await discord.reader().command('city', { name: 'Nairobi' })
    expect(message?.text).toContain('Nairobi, Kenya')
    expect(discord.gateway.resumes()).toBe(1)
  })

  it.each([
    ['may be resumed', true],
    ['is over', false],
  ])('a session that Discord says %s goes on', { timeout: 20_000 }, async (_, resumable) => {
    const { discord } = await run()
    discord.faults.invalidateSession(resumable)
    await discord.gateway.connected()
    const { message } = await discord.reader().command('city', { name: 'Nairobi' })
    expect(message?.text).toContain('Nairobi, Kenya')
    expect(discord.violations).toEqual([])
  })
})

describe('a restart', () => {
  it('between a reply and its button is not felt', async () => {
    const { discord, restart } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('compare', { first: 'Toronto', second: 'Sheffield' })
    await restart()
    await reader.click(message, '1 more')
    expect(message?.text).toContain('**Scale**')
    expect(discord.violations).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { createInsights } from '../../src/context/insights.ts'
import { createClock } from '../clock.ts'
import { createLoad } from '../../src/app/load.ts'
import type { Message, Reader } from '../peers/discord/index.ts'
import { openForTest } from '../store/opened.ts'
import { sqlite } from '../store/places.ts'
import { createTestSettings, run } from './running.ts'

const MANAGER = { permissions: 1n << 5n }
const SERVER = '2000000000000000007'
const CHANNEL = '2100000000000000001'
const server = { id: SERVER, channels: [{ id: CHANNEL }, { id: '2100000000000000002', name: 'moderators' }] }
const set = (name: string, value: string) => ({ scope: 'server' as const, id: SERVER, server: SERVER, name, value })
const counting = createTestSettings([set('insights', 'on')])

const placesOf = (message: Message | null) =>
  message?.components
    .flatMap((row) => row.components ?? [])
    .find(({ placeholder }) => placeholder === 'Open a place in its context')?.options ?? []

describe('/insights', () => {
  it('says how to have use counted where it is not, counts nothing until then, and asks for no rating', async () => {
    const { discord } = await run({ servers: [server] })
    const reader = discord.reader()
    await reader.command('ask', { question: 'how many bicycles are there in Marseille?' })
    const { message: answer } = await reader.command('ask', { question: 'which mayor helps refugees in Makassar?' })
    expect(placesOf(answer).map(({ label }) => label)).not.toContain('Was this right? 👎 No')
    const manager = discord.reader(MANAGER)
    const { message } = await manager.command('insights')
    expect(message?.private).toBe(true)
    expect(message?.text).toContain('Nothing is counted here.')
    const { message: settings } = await manager.click(message, 'Count from now on')
    expect(settings?.text).toContain('Saved. Counting of use: counted, without names.')
    expect((await manager.command('insights')).message?.text).toContain('Nothing has been counted yet.')
    expect(discord.violations).toEqual([])
  })

  it('shows what found nothing, what was said to be wrong, what is read and open challenges, and no names', async () => {
    const { discord } = await run({ servers: [server], settings: createTestSettings([set('insights', 'on')]) })
    const reader = discord.reader({ name: 'Zenobia' })
    await reader.command('ask', { question: 'How many bicycles are there in Marseille?' })
    await reader.command('ask', { question: 'how many  bicycles are there in marseille' })
    await reader.command('ask', { question: 'how many trams are there in Marseille?', private: true })
    await reader.command('city', { name: 'Marseille' })
    const { message: answer } = await reader.command('ask', { question: 'which mayor helps refugees in Makassar?' })
    const rated = placesOf(answer).at(-1)
    expect(rated?.label).toBe('Was this right? 👎 No')
    const { message: noted } = await reader.select(answer, 'Open a place in its context', [rated?.value ?? ''])
    expect(noted?.text).toContain('Counted, without your name.')
    const right = placesOf(answer).at(-2)?.value ?? ''
    const other = discord.reader()
    const say = async (value: string) =>
      (await other.select(answer, 'Open a place in its context', [value])).message?.text
    expect(await say(rated?.value ?? '')).toContain('Counted')
    expect(await say(right)).toContain('Changed: it is counted as right.')
    expect(await say(right)).toContain('You have said so already')
    await reader.select(answer, 'Open a place in its context', [rated?.value ?? ''])
    const form = await reader.click(noted, 'Something wrong?')
    await reader.submit(form, { 'What is wrong': 'The name of the mayor.' })
    const { message } = await discord.reader(MANAGER).command('insights')
    expect(message?.text).toMatch(/\*\*Found nothing\*\*\n[^\n]*how many bicycles are there in marseille · 2×/)
    expect(message?.text).toContain('/city marseille')
    expect(message?.text).not.toContain('trams')
    expect(message?.text).toMatch(/\*\*Said to be wrong\*\*\n[^\n]*which mayor helps refugees in makassar\n/)
    expect(message?.text).toContain('1 answer was said to be right.')
    expect(message?.text).toContain('**Read most**')
    expect(message?.text).not.toContain('Zenobia')
    const labels = message?.components.flatMap((row) => (row.components ?? []).map(({ label }) => label))
    expect(labels).toContain('1 open challenge')
    expect(labels).not.toContain('Share')
    expect(discord.violations).toEqual([])
  })

  it('holds nothing of what was private by a setting, nor of texts that were handed in', async () => {
    const settings = createTestSettings([set('insights', 'on'), set('visibility', 'private')])
    const { discord, context } = await run({ servers: [server], settings })
    const reader = discord.reader()
    await reader.command('ask', { question: 'how many bicycles are there in Marseille?' })
    const { message } = await reader.command('ask', { question: 'which mayor helps refugees in Makassar?' })
    expect(placesOf(message).map(({ label }) => label)).not.toContain('Was this right? 👎 No')
    for (const kind of ['nothing', 'place', 'wrong'] as const)
      expect(await context.insights.list(SERVER, kind, 9)).toEqual([])
    const open = await run({ servers: [server], settings: counting })
    await open.discord.reader().command('ask', { question: '/annotate My secret thesis says nothing of any city.' })
    await open.discord.reader().command('ask', { question: '/verify My secret thesis is not in any of the books.' })
    expect(await open.context.insights.list(SERVER, 'nothing', 9)).toEqual([])
  })

  it('counts once what a reader says of an answer: what they said last', async () => {
    const store = await openForTest(await sqlite.create())
    const { discord, context } = await run({ servers: [server], settings: counting, insights: store.insights })
    const reader = discord.reader()
    const { message: answer } = await reader.command('ask', { question: 'which mayor helps refugees in Makassar?' })
    const [right, wrong] = placesOf(answer).slice(-2)
    for (const said of [right, right, wrong, right]) {
      await reader.select(answer, 'Open a place in its context', [said?.value ?? ''])
      await context.insights.flush()
    }
    const { message } = await reader.select(answer, 'Open a place in its context', [wrong?.value ?? ''])
    expect(message?.text).toContain('Changed: it is counted as wrong.')
    expect(await context.insights.list(SERVER, 'right', 9)).toEqual([])
    expect(await context.insights.list(SERVER, 'wrong', 9)).toMatchObject([{ times: 1 }])
  })

  it('deletes all of it once it is turned off, or the bot has left', async () => {
    const store = await openForTest(await sqlite.create())
    const { discord, context } = await run({ servers: [server], settings: counting, insights: store.insights })
    await discord.reader().command('city', { name: 'Marseille' })
    expect(await context.insights.list(SERVER, 'nothing', 9)).toHaveLength(1)
    await discord.reader(MANAGER).command('settings', { setting: 'insights', value: 'OFF' })
    expect(await store.insights.list(SERVER, 'nothing', 9)).toEqual([])
    context.insights.note(SERVER, 'nothing', ['something'])
    discord.removeBot(SERVER)
    await expect.poll(() => store.insights.list(SERVER, 'nothing', 9)).toEqual([])
  })
})

describe('what people write of themselves', () => {
  it('is counted, and nothing of it is kept', async () => {
    const store = await openForTest(await sqlite.create())
    const { discord, context } = await run({
      servers: [server],
      settings: createTestSettings([set('insights', 'on')]),
      insights: store.insights,
    })
    const reader = discord.reader()
    for (const question of [
      'ana@example.org wants a bicycle',
      'bicycles at 12 Xyzzy Street?',
      'call me on +44 20 7946 0018',
    ])
      await reader.command('ask', { question })
    await reader.command('city', { name: '12 Xyzzy Street' })
    const { message } = await discord.reader(MANAGER).command('insights')
    expect(message?.text).toContain('(questions with personal details; not kept) · 4×')
    await context.insights.flush()
    expect(await store.insights.list(SERVER, 'nothing', 99)).toEqual([{ what: '', times: 4 }])
    expect(discord.violations).toEqual([])
  })
})

describe('what is counted', () => {
  it('is said of all of it, however many answers were said to be right', async () => {
    const store = await openForTest(await sqlite.create())
    const tallies = Array.from({ length: 700 }, (_, i) => ({
      server: SERVER,
      kind: 'right' as const,
      what: `${i}`,
      times: 2,
    }))
    await store.insights.add(tallies)
    const { discord } = await run({
      servers: [server],
      settings: createTestSettings([set('insights', 'on')]),
      insights: store.insights,
    })
    expect((await discord.reader(MANAGER).command('insights')).message?.text).toContain('1400')
  })

  const clock = createClock()
  const DAY = 24 * 60 * 60 * 1000

  it('is kept for 90 days and no longer', async () => {
    const insights = createInsights(clock)
    await insights.add([{ server: '1', kind: 'nothing', what: 'a', times: 1 }])
    await clock.advance(89 * DAY)
    expect(await insights.list('1', 'nothing', 9)).toEqual([{ what: 'a', times: 1 }])
    await clock.advance(DAY)
    expect(await insights.list('1', 'nothing', 9)).toEqual([])
  })
})

describe('a new challenge', () => {
  it('is told in the moderators’ channel, without pings and without who said it, and a second time in none', async () => {
    const settings = createTestSettings([set('moderators-channel', '2100000000000000002')])
    const { discord } = await run({ servers: [server], settings })
    const reader = discord.reader({ name: 'Zenobia' })
    const written = { id: 'bauder-2022/toronto-council-resolution-2013', reason: '@everyone the page <@1>' }
    await reader.command('challenge', written)
    await reader.command('challenge', written)
    await expect.poll(() => discord.messages('2100000000000000002')).toHaveLength(1)
    const [notice] = discord.messages('2100000000000000002')
    expect(notice?.text).toMatch(/New challenge: 1[\s\S]*the page/)
    expect(notice?.text).not.toContain('Zenobia')
    expect(notice?.mentions).toEqual([])
    expect(discord.violations).toEqual([])
  })

  const CHALLENGE = { id: 'bauder-2022/toronto-council-resolution-2013', reason: 'The page.' }
  const MODERATORS = '2100000000000000002'
  const told = () => createTestSettings([set('moderators-channel', MODERATORS)])

  it.each([
    ['is refused', { status: 400, code: 50035, message: 'Invalid Form Body' }],
    ['comes too late', { status: 404, code: 10062, message: 'Unknown interaction' }],
  ])('is told there where the reply to who made it %s', async (_, fault) => {
    const { discord } = await run({ servers: [server], settings: told() })
    discord.faults.onNext({ method: 'POST', path: /^\/interactions\// }, fault)
    void discord
      .reader()
      .command('challenge', CHALLENGE)
      .catch(() => null)
    await expect.poll(() => discord.messages(MODERATORS)).toHaveLength(1)
  })

  it.each([
    ['one after another', false, 0],
    ['at once', true, 0],
    ['at once, while Discord has them wait', true, 4],
  ])('is told there for each of fifteen people who say the same %s', async (_, atOnce, held) => {
    const store = await openForTest(await sqlite.create())
    const { discord } = await run({
      servers: [server],
      settings: told(),
      challenges: store.challenges,
      load: createLoad(),
    })
    const path = new RegExp(`^/channels/${MODERATORS}/messages`)
    discord.faults.onNext({ method: 'POST', path }, { status: 429, retryAfter: 0.2 }, held)
    const people = Array.from({ length: 15 }, () => discord.reader())
    const say = (reader: Reader) => reader.command('challenge', CHALLENGE)
    if (atOnce) await Promise.all(people.map(say))
    else for (const reader of people) await say(reader)
    await expect.poll(() => discord.messages(MODERATORS).length, { timeout: 5000 }).toBe(15)
    expect(new Set(discord.messages(MODERATORS).map(({ text }) => text.match(/New challenge: (\d+)/)?.[1])).size).toBe(
      15,
    )
    expect(discord.violations).toEqual([])
  })

  it('is told there where the answer to a mention is refused', async () => {
    const { discord } = await run({ servers: [server], settings: told() })
    const refused = { status: 400, code: 50035, message: 'Invalid Form Body' }
    discord.faults.onNext({ method: 'POST', path: new RegExp(`^/channels/${CHANNEL}/messages`) }, refused)
    await discord.reader().say(`/challenge ${CHALLENGE.id} ${CHALLENGE.reason}`, { mention: true })
    await expect.poll(() => discord.messages(MODERATORS)).toHaveLength(1)
  })

  it('is told once where Discord takes it and its answer is lost', async () => {
    const { discord } = await run({ servers: [server], settings: told() })
    const path = new RegExp(`^/channels/${MODERATORS}/messages`)
    discord.faults.onNext({ method: 'POST', path }, { status: 502, applied: false })
    discord.faults.onNext({ method: 'POST', path }, { status: 502, applied: true })
    await discord.reader().command('challenge', CHALLENGE)
    await expect.poll(() => discord.seen.filter((each) => each.path.search(path) >= 0)).toHaveLength(3)
    expect(discord.messages(MODERATORS)).toHaveLength(1)
    expect(discord.violations).toEqual([])
  })

  it.each([
    ['the server has', [], 'Neuer Einwand: 1'],
    ['is set in it', [set('language', 'pt')], 'Nova objeção: 1'],
  ])('is told there in the language that %s, whatever that of who made it', async (_, stored, heading) => {
    const settings = createTestSettings([set('moderators-channel', MODERATORS), ...stored])
    const { discord } = await run({ servers: [{ ...server, locale: 'de' }], settings })
    await discord.reader({ locale: 'fr' }).command('challenge', CHALLENGE)
    await expect.poll(() => discord.messages(MODERATORS)[0]?.text).toContain(heading)
  })

  it('is in the log, by that channel, where it cannot be told', async () => {
    const { discord, context } = await run({ servers: [server], settings: told() })
    const before = context.logged().length
    const path = new RegExp(`^/channels/${MODERATORS}/messages`)
    discord.faults.onNext({ method: 'POST', path }, { status: 403, code: 50013, message: 'Missing Permissions' })
    await discord.reader().command('challenge', CHALLENGE)
    const warning = { channel: MODERATORS, msg: 'something could not be told in its channel' }
    await expect.poll(() => context.logged().slice(before)).toContainEqual(expect.objectContaining(warning))
  })

  it('is noted all the same where that channel is gone', async () => {
    const settings = createTestSettings([set('moderators-channel', '2100000000000000999')])
    const { discord, context } = await run({ servers: [server], settings })
    const input = { id: 'bauder-2022/toronto-council-resolution-2013', reason: 'The page.' }
    expect((await discord.reader().command('challenge', input)).message?.text).toContain('Noted as challenge 1')
    expect(await context.challenges.list({ server: SERVER })).toHaveLength(1)
    // That it is gone is learnt by asking for it, once.
    await expect.poll(() => discord.violations).toEqual(['GET /channels/2100000000000000999: Unknown Channel'])
  })
})

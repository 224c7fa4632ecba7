import { describe, expect, it } from 'vitest'
import { createClock } from '../clock.ts'
import { BOT, EVERYDAY, type Message, THREAD_PERMISSION } from '../peers/discord/index.ts'
import { MANAGE_SERVER } from './playing.ts'
import { createTestSettings, run } from './running.ts'

const ALL = EVERYDAY | THREAD_PERMISSION.create | THREAD_PERMISSION.send
const QUESTION = 'which mayor helps refugees in Makassar?'
const HOUR = 60 * 60 * 1000
const OPEN = 'Continue in a thread'

const labelsOf = (message: Message | null) =>
  message?.components.flatMap((row) => (row.components ?? []).flatMap(({ label }) => label ?? [])) ?? []

const runWithThreads = () => run({ servers: [{ permissions: ALL, appPermissions: ALL }] })

describe('“Continue in a thread”', () => {
  it('opens one under a public answer, and says to who pressed where it is', async () => {
    const { discord } = await runWithThreads()
    const reader = discord.reader()
    const { message } = await reader.command('ask', { question: QUESTION })
    expect(labelsOf(message)).toContain(OPEN)
    const opened = await reader.click(message, OPEN)
    expect(opened.message?.private).toBe(true)
    expect(opened.message?.text).toContain(`<#${message?.id}>`)
    expect(discord.messages(message?.id).map(({ text }) => text)).toEqual([
      '-# Ask on here with /ask, or mention me: what you ask goes on from the answer above.',
    ])
    const again = await reader.click(message, OPEN)
    expect(again.message?.text).toContain(`<#${message?.id}>`)
    expect(discord.messages(message?.id)).toHaveLength(1)
    expect(discord.violations).toEqual([])
  })

  it('begins it in the language of the answer, whoever presses', async () => {
    const { discord } = await runWithThreads()
    const { message } = await discord.reader().command('ask', { question: QUESTION })
    const opened = await discord.reader({ locale: 'de' }).click(message, OPEN)
    expect(opened.message?.text).not.toContain('Ask on here')
    expect(
      discord
        .messages(message?.id)
        .map(({ text }) => text)
        .join(),
    ).toContain('Ask on here with /ask')
  })

  it('has what others ask in it go on from that answer, after a restart too, and then from their own', async () => {
    const { discord, restart } = await runWithThreads()
    const first = discord.reader()
    const { message } = await first.command('ask', { question: 'when did Toronto become a sanctuary city?' })
    await first.click(message, OPEN)
    await restart()
    const other = discord.reader({ channel: message?.id ?? '' })
    const { message: followed } = await other.command('ask', { question: 'and Sheffield?' })
    expect(followed?.text).toContain('Following on from your last question')
    expect(followed?.text).toContain('Sheffield')
    expect(labelsOf(followed)).not.toContain(OPEN)
    const said = await other.say('and Barcelona?', { mention: true, within: 3000 })
    expect(said?.text).toContain('Barcelona')
    expect(discord.violations).toEqual([])
  })

  it('looks for the answer above once an hour where it has been deleted, whoever asks', async () => {
    const clock = createClock()
    const { discord, restart } = await run({ servers: [{ permissions: ALL, appPermissions: ALL }], clock })
    const first = discord.reader()
    const { message } = await first.command('ask', { question: QUESTION })
    await first.click(message, OPEN)
    await first.click(message, 'Delete')
    await restart()
    const looked = () => discord.seen.filter(({ method, path }) => method === 'GET' && path.includes('/messages/'))
    const ask = () => discord.reader({ channel: message?.id ?? '' }).command('ask', { question: 'and Sheffield?' })
    await ask()
    await ask()
    expect(looked()).toHaveLength(1)
    await clock.advance(HOUR + 1)
    await ask()
    expect(looked()).toHaveLength(2)
  })

  it('stands below an answer to a mention, and opens a thread there', async () => {
    const { discord } = await runWithThreads()
    const reader = discord.reader()
    const message = await reader.say(QUESTION, { mention: true, within: 3000 })
    const opened = await reader.click(message, OPEN)
    expect(opened.message?.text).toContain(`<#${message?.id}>`)
  })

  it.each([
    ['the bot may open none', ALL, EVERYDAY],
    ['the answer is private', ALL, ALL],
  ])('is not there where %s', async (why, permissions, appPermissions) => {
    const { discord } = await run({ servers: [{ permissions, appPermissions }] })
    const input = { question: QUESTION, ...(why.includes('private') ? { private: true } : {}) }
    expect(labelsOf((await discord.reader().command('ask', input)).message)).not.toContain(OPEN)
  })

  it('is refused politely to who may open none', async () => {
    const { discord } = await runWithThreads()
    const { message } = await discord.reader().command('ask', { question: QUESTION })
    const refused = await discord.reader({ permissions: EVERYDAY }).click(message, OPEN)
    expect(refused.message?.private).toBe(true)
    expect(refused.message?.text).toContain('No thread can be opened here')
    expect(discord.messages(message?.id)).toEqual([])
  })
})

describe('what is set for a channel', () => {
  const MANAGER = { permissions: ALL | MANAGE_SERVER }
  const [HALL, FORUM] = ['2100000000000000011', '2100000000000000012']
  const channels = [
    { id: HALL, name: 'hall' },
    { id: FORUM, name: 'questions', type: 15 as const },
  ]
  /** A thread of the hall, and a post of the forum. */
  async function openBoth() {
    const running = await run({ servers: [{ permissions: ALL, appPermissions: ALL, channels }] })
    const { discord } = running
    const reader = discord.reader({ channel: HALL })
    const { message } = await reader.command('about', {})
    await reader.click(message, OPEN)
    const { thread } = discord.post(FORUM, 'A question of mine', 'Hello all.')
    const isPrivate = async (channel: string) =>
      (await discord.reader({ channel }).command('about', {})).message?.private
    const mention = (channel: string) =>
      discord.reader({ channel }).say('when did Toronto become a sanctuary city?', { mention: true, within: 4000 })
    return { ...running, inHall: message?.id ?? '', inForum: thread, isPrivate, mention }
  }

  it('holds in its threads and posts: who sees answers, and in which language', async () => {
    const { discord, inHall, inForum, isPrivate, mention } = await openBoth()
    const set = (channel: string, setting: string, value: string) =>
      discord.reader({ ...MANAGER, channel }).command('settings', { where: 'channel', setting, value })
    await set(HALL, 'visibility', 'private')
    await set(HALL, 'language', 'es')
    expect(await isPrivate(inHall)).toBe(true)
    expect((await mention(inHall))?.text).toContain('La respuesta es para quien preguntó')
    const { message } = await set(inForum, 'visibility', 'private')
    expect(message?.text).toContain(`A thread goes by the channel that it is in: <#${FORUM}>`)
    expect(await isPrivate(discord.post(FORUM, 'Another question', 'Hello.').thread)).toBe(true)
    expect(discord.violations).toEqual([])
  })

  it('goes for threads and posts of the only channels for public answers', async () => {
    const { discord, inHall, inForum, isPrivate, mention } = await openBoth()
    const set = (value: string) =>
      discord.reader({ ...MANAGER, channel: HALL }).command('settings', { setting: 'public-channels', value })
    await set(`<#${HALL}>`)
    expect([await isPrivate(inHall), await isPrivate(inForum)]).toEqual([false, true])
    await set(`<#${FORUM}>`)
    expect([await isPrivate(inHall), await isPrivate(inForum)]).toEqual([true, false])
    expect((await mention(inForum))?.text).toContain('Toronto')
    expect(labelsOf(await mention(inForum))).not.toContain('Show it to me')
  })
})

describe('a post in a forum', () => {
  const FORUM = '2100000000000000009'
  const server = { id: '2000000000000000007', permissions: ALL, appPermissions: ALL }
  const channels = [{ name: 'general' }, { id: FORUM, name: 'questions', type: 15 as const }]
  const enabled = { scope: 'server' as const, id: server.id, server: server.id, name: 'forum-channels', value: FORUM }
  const runForum = (stored = [enabled]) =>
    run({ servers: [{ ...server, channels }], settings: createTestSettings(stored) })

  it('is answered once, shortly, where the forum was enabled', async () => {
    const { discord } = await runForum()
    discord.faults.deliverTwice()
    const { thread } = discord.post(FORUM, QUESTION)
    await expect.poll(() => discord.messages(thread).length, { timeout: 5000 }).toBe(2)
    await discord.reader().command('city', { name: 'Barcelona' })
    const answers = discord.messages(thread).filter(({ author }) => author.bot)
    expect(answers).toHaveLength(1)
    expect(answers[0]?.text).toContain('Makassar')
    expect(answers[0]?.mentions).toEqual([])
    expect(discord.violations).toEqual([])
  })

  it.each([
    ['by its title where it says no more', QUESTION, '', 'Makassar'],
    ['by what it says', 'A question of mine', 'what is SAIER?', 'SAIER'],
    ['by its title where what it says is no question', QUESTION, 'any ideas, anyone?', 'Makassar'],
    ['by its title where what it says is too long to be asked', QUESTION, 'I have read a lot. '.repeat(40), 'Makassar'],
  ])('that mentions the bot is answered %s', async (_, title, text, told) => {
    const { discord } = await runForum([])
    const { thread, message } = discord.post(FORUM, title, `<@${BOT.id}> ${text}`.trim())
    const answers = () => discord.messages(thread).filter(({ author }) => author.bot)
    await expect.poll(answers, { timeout: 5000 }).toHaveLength(1)
    expect(answers()[0]).toMatchObject({ reference: message.id, text: expect.stringContaining(told) })
    expect(discord.violations).toEqual([])
  })

  it('in which the bot is mentioned without a question is read by its title, and by what stands first', async () => {
    const { discord } = await runForum([])
    const titled = discord.post(FORUM, QUESTION, 'I wonder.')
    const told = discord.post(FORUM, 'A question of mine', `<@${BOT.id}> what is SAIER?`)
    const mention = (channel: string) => discord.reader({ channel }).say('', { mention: true, within: 5000 })
    expect((await mention(titled.thread))?.text).toContain('Makassar')
    expect((await mention(told.thread))?.text).toContain('SAIER')
    expect(discord.violations).toEqual([])
  })

  it.each([
    ['at first', 1],
    ['for longer', 20],
  ])('that mentions the bot is answered as a mention where Discord fails %s to show it', async (_, times) => {
    const { discord } = await runForum()
    discord.faults.onNext({ method: 'GET', path: /\/messages\/\d+$/ }, { status: 502, applied: false }, times)
    const { thread, message } = discord.post(FORUM, QUESTION, `<@${BOT.id}> what is SAIER?`)
    const answers = () => discord.messages(thread).filter(({ author }) => author.bot)
    await expect.poll(answers, { timeout: 5000 }).toHaveLength(1)
    // Later events are answered after earlier ones.
    await discord.reader().command('ask', { question: QUESTION })
    expect(discord.seen.filter(({ method, path }) => method === 'POST' && path.includes(thread))).toHaveLength(1)
    expect(answers()[0]).toMatchObject({ reference: message.id, text: expect.stringContaining('SAIER') })
    expect(discord.violations).toEqual([])
  })

  it.each([
    ['a city', 'Toronto', 'Toronto, Canada'],
    ['a term', 'Was ist eine sanctuary city?', 'Sanctuary city'],
  ])(
    'is answered in a few lines where its title is %s, and the rest stands behind “more”',
    async (_, title, heading) => {
      const { discord } = await runForum()
      const { thread } = discord.post(FORUM, title)
      await expect.poll(() => discord.messages(thread).length, { timeout: 5000 }).toBe(2)
      const answer = discord.messages(thread).findLast(({ author }) => author.bot) ?? null
      expect(answer?.text).toContain(heading)
      expect(linesOnPhone(answer?.text.replace(/\(<[^>]*>\)/g, '') ?? '')).toBeLessThan(30)
      const more = await discord.reader({ channel: thread }).click(answer, /^Noch|more$/)
      expect(linesOnPhone(more.message?.text ?? '')).toBeGreaterThan(30)
      expect(discord.violations).toEqual([])
    },
  )

  it.each([
    ['the sources have no answer', [enabled], 'My cat is called Felix, what should I feed her?'],
    ['the forum was not enabled', [], QUESTION],
  ])('is let be where %s', async (_, stored, title) => {
    const { discord } = await runForum(stored)
    const { thread } = discord.post(FORUM, title)
    // Later events are answered after earlier ones.
    await discord.reader().command('city', { name: 'Barcelona' })
    await discord.reader().command('ask', { question: QUESTION })
    expect(discord.messages(thread).filter(({ author }) => author.bot)).toEqual([])
  })
})

/** How many lines of 44 characters a text takes. */
const linesOnPhone = (text: string) =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 44)), 0)

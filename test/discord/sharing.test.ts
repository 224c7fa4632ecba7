import { describe, expect, it } from 'vitest'
import { createKeptCalls } from '../../src/context/kept-calls.ts'
import { StoreError } from '../../src/base/store-error.ts'
import { flatten, type Message } from '../peers/discord/index.ts'
import { createTestSettings, run, shareBy } from './running.ts'

/** Sentences that the sources say something on, more than one page shows. */
const TEXT = [
  'Toronto became a sanctuary city in 2013.',
  'Sheffield was the first City of Sanctuary in the UK.',
  'Barcelona declared itself a refuge city.',
  'Zurich plans a city card for all residents.',
  'New York issues a municipal ID card.',
  'Palermo published a charter on mobility.',
  'San Francisco passed a sanctuary ordinance.',
  'Berlin joined the network of solidarity cities.',
].join(' ')

const labels = (message: Message | null) => flatten(message?.components).flatMap(({ label }) => label ?? [])
const linkOf = (message: Message | null) => flatten(message?.components).find(({ url }) => url)?.url
const id = '2100000000000000001'
const keepsPrivate = { scope: 'server' as const, id, server: id, name: 'visibility', value: 'private' }
const down = async () => {
  throw new StoreError('save', 'unreachable', new Error('no route'))
}

describe('a reply that is shared', () => {
  it('is shared once, and says where', async () => {
    const { discord, restart } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('city', { name: 'Barcelona', private: true })
    const before = structuredClone(message)
    const shared = await shareBy(reader, message)
    await expect.poll(() => linkOf(message)).toMatch(new RegExp(`/${reader.channel}/${shared?.id}$`))
    expect(labels(message)).toContain('Shared: go there')
    expect(labels(message)).not.toContain('Share')
    // Who was quicker than the button presses it on the message as it was.
    if (message && before) message.components = before.components
    expect(labels(message)).toContain('Share')
    expect((await reader.click(message, 'Share')).message?.text).toContain('This has been shared already')
    expect(reader.messages().filter(({ text }) => text.includes('Shared by'))).toHaveLength(1)
    await restart()
    expect(discord.violations).toEqual([])
  })

  const FOLLOW_UP = { method: 'POST', path: /^\/webhooks\// }
  const sharedBy = (messages: Message[]) => messages.filter(({ text }) => text.includes('Shared by'))

  it.each([
    ['an error', { status: 502 as const, applied: true }],
    ['a connection that breaks', { hangUp: true as const, applied: true }],
  ])('is shared once where Discord takes it and answers with %s, after a restart too', async (_, fault) => {
    const { discord, restart } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('city', { name: 'Barcelona', private: true })
    discord.faults.onNext(FOLLOW_UP, fault)
    await reader.click(message, 'Share')
    const texts = () => reader.messages().map(({ text }) => text)
    await expect.poll(texts).toContainEqual(expect.stringContaining('Discord did not take this reply'))
    await restart()
    await reader.click(message, /^\d+ more$/)
    await expect(reader.click(message, 'Share')).rejects.toThrow('is disabled')
    expect(sharedBy(reader.messages())).toHaveLength(1)
  })

  it('can be shared again where Discord refused it', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('city', { name: 'Barcelona', private: true })
    discord.faults.onNext(FOLLOW_UP, { status: 400, code: 50035, message: 'Invalid Form Body' })
    const { followUps } = await reader.click(message, 'Share')
    await expect.poll(() => followUps.map(({ text }) => text).join()).toContain('Discord did not take this reply')
    await reader.click(message, 'Share')
    await expect.poll(() => linkOf(message)).toBeTruthy()
    expect(sharedBy(reader.messages())).toHaveLength(1)
  })

  it('keeps who shared it, and where it was shared, on every page', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('annotate', { text: TEXT, private: true })
    const shared = await shareBy(reader, message)
    await expect.poll(() => linkOf(message)).toBeTruthy()
    await reader.click(shared, /^\d+ more$/)
    expect(shared?.text).toMatch(new RegExp(`-# Shared by <@${reader.user.id}>$`))
    await reader.click(shared, 'Back')
    expect(shared?.text).toMatch(new RegExp(`-# Shared by <@${reader.user.id}>$`))
    await reader.click(message, /^\d+ more$/)
    expect(labels(message)).toContain('Shared: go there')
    expect(labels(message)).not.toContain('Share')
    expect(discord.violations).toEqual([])
  })

  const GONE = 'The copy that you shared has been deleted. You can share this again.'

  /** A private reply whose shared copy its owner has deleted, with the bot before or after a restart. */
  async function shareAndDelete(restarts: boolean) {
    const { discord, restart } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('annotate', { text: TEXT, private: true })
    const shared = await shareBy(reader, message)
    await expect.poll(() => linkOf(message)).toBeTruthy()
    await reader.click(shared, 'Delete')
    if (restarts) await restart()
    return { discord, reader, message }
  }

  it.each([
    ['turned to another page', false],
    ['turned to another page after a restart', true],
  ])('whose copy was deleted says so once it is %s, and can be shared again', async (_, restarts) => {
    const { discord, reader, message } = await shareAndDelete(restarts)
    await reader.click(message, /^\d+ more$/)
    expect(message?.text).toContain(GONE)
    expect(labels(message)).not.toContain('Shared: go there')
    await reader.click(message, 'Share')
    await expect.poll(() => labels(message)).toContain('Shared: go there')
    expect(sharedBy(reader.messages())).toHaveLength(1)
    await reader.click(message, 'Back')
    expect(message?.text).not.toContain(GONE)
    expect(labels(message)).toContain('Shared: go there')
    // That it is gone is learnt by asking for it.
    expect(discord.violations.filter((each) => !each.endsWith('Unknown Message'))).toEqual([])
  })

  it.each(['Copy citations', 'As a file'])(
    'whose copy was deleted says so where “%s” is pressed, too',
    async (label) => {
      const { discord, reader, message } = await shareAndDelete(false)
      await reader.click(message, label)
      const own = () => reader.messages().filter((each) => each.private)
      await expect.poll(own, { timeout: 4000 }).toHaveLength(2)
      expect(message?.text).toContain(GONE)
      expect(labels(message)).toContain('Share')
      await reader.click(message, 'Share')
      await expect.poll(() => labels(message)).toContain('Shared: go there')
      expect(discord.violations.filter((each) => !each.endsWith('Unknown Message'))).toEqual([])
    },
  )

  it('says that its file was not shared, and what its buttons would do where the store is down', async () => {
    const { discord } = await run({ calls: { ...createKeptCalls({ now: Date.now }), keep: down } })
    const reader = discord.reader()
    const { message } = await reader.command('annotate', { text: TEXT, private: true })
    expect(message?.text).toMatch(/\d+ more in the file\./)
    expect(message?.text).toMatch(/“Copy citations” and “As a file” cannot be pressed here; the file has it all/)
    expect(message?.attachments[0]?.text()).toContain('Berlin joined the network')
    const short = await reader.command('annotate', { text: `${'Toronto became a sanctuary city in 2013. '.repeat(6)}` })
    expect(short.message?.text).toContain('cannot be pressed here')
    expect(short.message?.attachments).toHaveLength(1)
    const shared = await shareBy(reader, message)
    expect(shared?.text).toContain('The file stays with the person who shared this.')
    expect(shared?.attachments).toHaveLength(0)
    await expect.poll(() => linkOf(message)).toBeTruthy()
    expect(message?.attachments).toHaveLength(1)
    expect(discord.violations).toEqual([])
  })
})

describe('an answer that waits for who asked', () => {
  const servers = [{ id }]
  const open = () => run({ servers, settings: createTestSettings([keepsPrivate]) })

  it('is theirs; others get a search of their own, that says so', async () => {
    const { discord } = await open()
    const [asker, other] = [discord.reader(), discord.reader()]
    const pointer = await asker.say('who is the mayor of Makassar?', { mention: true, within: 10_000 })
    expect(pointer?.text).toContain('for the person who asked')
    const own = (await asker.click(pointer, 'Show it to me')).message
    expect(own?.text).not.toContain('a search of your own')
    const theirs = (await other.click(pointer, 'Show it to me')).message
    expect([theirs?.private, theirs?.text]).toEqual([true, expect.stringContaining('This is a search of your own')])
    expect(theirs?.text).toContain('Pomanto')
    expect(discord.violations).toEqual([])
  })

  it.each(['/forget-me yes', `/challenge bauder-2022/toronto-council-resolution-2013 No.`])(
    'does nothing in the name of others: %s',
    async (typed) => {
      const { discord, context } = await open()
      const [asker, other] = [discord.reader(), discord.reader()]
      await other.command('challenge', { id: 'bauder-2022/toronto-council-resolution-2013', reason: 'Mine.' })
      const pointer = await asker.say(typed, { mention: true, within: 10_000 })
      const refused = (await other.click(pointer, 'Show it to me')).message
      expect(refused?.text).toContain('for the person who asked alone')
      const all = await context.challenges.list({ server: null })
      expect(all.filter(({ reader }) => reader === other.user.id).map(({ reason }) => reason)).toEqual(['Mine.'])
    },
  )

  it('has a short heading, and the whole question behind its button, after a restart too', async () => {
    const { discord, restart } = await open()
    const asker = discord.reader()
    const question = `who is the mayor of Makassar${' and of its many islands'.repeat(15)}?`
    const pointer = await asker.say(question, { mention: true, within: 10_000 })
    expect(pointer?.text.split('\n')[0]?.length).toBeLessThan(110)
    await restart()
    const { message } = await asker.click(pointer, 'Show it to me')
    expect(message?.text.split('\n')[0]?.length).toBeLessThan(160)
    const { message: file } = await asker.click(message, 'As a file')
    expect(file?.attachments[0]?.text()).toContain(question)
    // It is a text of theirs.
    const refused = (await discord.reader().click(pointer, 'Show it to me')).message
    expect(refused?.text).toContain('for the person who asked alone')
    expect(discord.violations).toEqual([])
  })

  it('opens by its title where it is too long and the store is down', async () => {
    const calls = { ...createKeptCalls({ now: Date.now }), keep: down }
    const { discord } = await run({ servers, settings: createTestSettings([keepsPrivate]), calls })
    const asker = discord.reader()
    const pointer = await asker.say(`who is the mayor of Makassar${' and of its islands'.repeat(9)}?`, {
      mention: true,
    })
    expect((await asker.click(pointer, 'Show it to me')).message?.text).toContain('of its islands')
    expect(discord.violations).toEqual([])
  })
})

describe('a text that was checked', () => {
  it('stays its writer’s, whoever presses, and is gone with them', async () => {
    const { discord } = await run()
    const [one, other] = [discord.reader(), discord.reader()]
    const { message } = await one.command('annotate', { text: TEXT })
    const { message: page } = await other.click(message, /^\d+ more$/)
    expect((await other.command('forget-me')).message?.text).not.toContain('text')
    await one.command('forget-me', { sure: 'yes' })
    expect((await other.click(page, 'As a file')).message?.text).toContain('has been deleted')
    expect((await other.click(message, 'As a file')).message?.text).toContain('has been deleted')
  })

  it.each(['the writer', 'the asker'])('by “Find citations” is gone with %s', async (who) => {
    const { discord } = await run()
    const [writer, asker] = [discord.reader(), discord.reader()]
    const { message } = await asker.messageCommand('Find citations', writer.post(TEXT))
    await asker.click(message, /^\d+ more$/)
    const leaving = who === 'the writer' ? writer : asker
    const { message: asked } = await leaving.command('forget-me')
    expect(asked?.text).toContain('1 text that buttons lead back to')
    await leaving.click(asked, 'Delete all of it')
    expect((await asker.click(message, 'As a file')).message?.text).toContain('has been deleted')
    expect(discord.violations).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { readerError } from '../../src/base/errors.ts'
import { systemClock } from '../../src/base/clock.ts'
import { noStore, type Setting } from '../../src/context/setting-store.ts'
import { loadSettings } from '../../src/context/settings.ts'
import { createFolder } from '../context.ts'
import { openForTest, quiet } from '../store/opened.ts'
import { flatten, type Message, PERMISSION, type Reader } from '../peers/discord/index.ts'
import { createTestSettings, run } from './running.ts'

const MANAGE_GUILD = 1n << 5n

const pick = (message: Message | null, menu: string, label: RegExp) => [
  flatten(message?.components)
    .find((c) => c.placeholder === menu)
    ?.options?.find((o) => label.test(o.label))?.value ?? '',
]

describe('/settings', () => {
  it.each([
    [{ setting: 'visibility', value: 'PRIVATE' }, '**Who sees answers:** only the person who asked'],
    [{ setting: 'language', value: 'deutsch' }, 'Deutsch'],
    [{ setting: 'style', value: 'MLA (9TH edition)' }, 'Saved. Citation style: MLA (9th edition).'],
    [{ setting: 'visibility', value: 'Default' }, 'Saved. Who sees answers: default.'],
  ])('takes %o, in any case', async (input, says) => {
    const { discord } = await run()
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    expect((await manager.command('settings', input)).message?.text).toContain(says)
  })

  it('takes words of any language, and says what fits in the one that is set', async () => {
    const { discord } = await run()
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    const set = async (input: Record<string, string>) => (await manager.command('settings', input)).message?.text
    await set({ setting: 'language', value: 'Deutsch' })
    const typed = { where: 'The whole server', setting: 'Who sees answers' }
    expect(await set({ ...typed, value: 'Everyone' })).toContain('Gespeichert. Wer Antworten sieht: alle')
    expect(await set({ ...typed, value: 'Default' })).toContain('Gespeichert. Wer Antworten sieht: Standard.')
    expect(await set({ setting: 'moderators-channel', value: 'mods' })).toContain('Möglich: „#kanal“ oder „Standard“.')
    expect(await set({ where: 'moon' })).toContain('Möglich: „der ganze Server“ oder „dieser Kanal“.')
    expect(await set({ setting: 'colour', value: 'red' })).not.toMatch(/visibility|public-channels/)
  })

  it('takes settings as they are called, typed as a question', async () => {
    const { discord } = await run()
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    const { message } = await manager.command('ask', { question: '/settings Visibility PRIVATE' })
    expect(message?.text).toContain('Saved. Who sees answers: only the person')
  })

  it('completes values of the setting that was chosen, by what they are called', async () => {
    const { discord } = await run()
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    const complete = (setting: string, value: string) => manager.autocomplete('settings', { setting, value }, 'value')
    expect(await complete('visibility', '')).toEqual([
      { name: 'everyone', value: 'public' },
      { name: 'only the person who asked, by default; they can share it', value: 'private' },
      { name: 'default', value: 'reset' },
    ])
    expect(await complete('language', 'FRAN')).toEqual([{ name: 'Français', value: 'fr' }])
    expect(await complete('', 'x')).toEqual([])
    expect(await discord.reader().autocomplete('settings', { setting: 'visibility', value: '' }, 'value')).toEqual([])
    expect(discord.violations).toEqual([])
  })

  it('is for those who may manage the server, in servers', async () => {
    const { discord } = await run()
    expect((await discord.reader().command('settings', {})).message?.text).toContain(
      'Only people who may manage the server',
    )
    for (const place of ['dm', 'user-install'] as const) {
      const { message } = await discord.reader({ place, permissions: MANAGE_GUILD }).command('settings', {})
      expect(message?.text).toContain('/settings is for servers that have added Footnote.')
    }
  })

  it('shows what holds and whence, privately, and changes it by menu at once', async () => {
    const { discord } = await run()
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    const { message } = await manager.command('settings', {})
    expect(message?.private).toBe(true)
    expect(message?.text).toContain('**Who sees answers:** everyone (by default)')
    await manager.select(message, 'Who sees answers', pick(message, 'Who sees answers', /only the person who asked/))
    expect(message?.text).toContain('**Who sees answers:** only the person who asked')
    expect((await discord.reader().command('city', { name: 'Barcelona' })).message?.private).toBe(true)
    await manager.click(message, 'This channel')
    expect(message?.text).toContain(
      '**Who sees answers:** only the person who asked, by default; they can share it (as in the server)',
    )
    expect(discord.violations).toEqual([])
  })

  it.each([
    ['typed', (manager: Reader) => manager.command('settings', { setting: 'visibility', value: 'private' })],
    [
      'picked',
      async (manager: Reader) => {
        const { message } = await manager.command('settings', {})
        return manager.select(message, 'Who sees answers', pick(message, 'Who sees answers', /only the person/))
      },
    ],
  ])('shows a change that is %s and what goes with it, and all behind a button', async (_, change) => {
    const { discord } = await run()
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    const { message } = await change(manager)
    expect(message?.text.split('\n').filter(Boolean)).toEqual([
      '## How Footnote answers in this server',
      'Saved. Who sees answers: only the person who asked, by default; they can share it.',
      '- **Who sees answers:** only the person who asked, by default; they can share it',
      '- **Channels for public answers:** all channels (by default)',
    ])
    await manager.click(message, 'All settings')
    expect(message?.text).toContain('**Citation style:**')
    expect(message?.text).not.toContain('Saved.')
    expect(discord.violations).toEqual([])
  })

  it('says with a change of the server what holds in the channel all the same', async () => {
    const { discord } = await run()
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    await manager.command('settings', { where: 'channel', setting: 'language', value: 'fr' })
    const { message } = await manager.command('settings', { setting: 'language', value: 'de' })
    expect(message?.text).toMatch(/Deutsch[\s\S]*\*\*Ce salon\s:\*\* Français/)
    const { message: off } = await manager.command('settings', { setting: 'insights', value: 'off' })
    expect(off?.text).toContain('effacé')
  })

  it('says with channels what is missing in them', async () => {
    const { discord } = await run({ servers: [{ appPermissions: PERMISSION.viewChannel | PERMISSION.useCommands }] })
    const channel = discord.servers[0]?.channels[0]?.id ?? ''
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    const { message } = await manager.command('settings', { setting: 'moderators-channel', value: `<#${channel}>` })
    expect(message?.text).toMatch(/Missing permissions[\s\S]*Send Messages/)
    expect(discord.violations).toEqual([])
  })

  it.each([
    [
      'moderators-channel',
      '<#2999999999999999999>',
      /“2999999999999999999” does not fit[\s\S]*takes a text channel of/,
    ],
    ['moderators-channel', '<#2100000000000000042>', /“#questions” does not fit[\s\S]*a text channel of this server/],
    ['forum-channels', '<#2100000000000000041>', /“#hall” does not fit[\s\S]*It takes forums of this server/],
    ['public-channels', '<#2100000000000000041> <#2999999999999999999>', /“2999999999999999999” does not fit/],
  ])('takes channels that are there and of the kind that is wanted: %s %s', async (setting, value, says) => {
    const channels = [
      { id: '2100000000000000041', name: 'hall' },
      { id: '2100000000000000042', name: 'questions', type: 15 as const },
    ]
    const { discord } = await run({ servers: [{ channels }] })
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    expect((await manager.command('settings', { setting, value })).message?.text).toMatch(says)
    expect((await manager.command('about', {})).message?.private).toBe(false)
    expect((await manager.command('settings', {})).message?.text).not.toContain('29999')
  })

  it('says in a channel that it is none of those for public answers, whatever is set for it', async () => {
    const { discord } = await run()
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    const other = discord.servers[0]?.channels[1]?.id ?? ''
    await manager.command('settings', { setting: 'public-channels', value: `<#${other}>` })
    const input = { where: 'channel', setting: 'visibility', value: 'everyone' }
    for (const shown of [
      await manager.command('settings', input),
      await manager.command('settings', { where: 'channel' }),
    ])
      expect(shown.message?.text).toMatch(
        new RegExp(`Answers stay private in this channel\\.[\\s\\S]*public answers:\\*\\* <#${other}>`),
      )
  })

  it('picks the channels for public answers', async () => {
    const { discord } = await run()
    const [general, sources] = discord.servers[0]?.channels ?? []
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    const { message } = await manager.command('settings', {})
    await manager.select(message, 'Channels for public answers', [sources?.id ?? ''])
    expect(message?.text).toContain(`**Channels for public answers:** <#${sources?.id}>`)
    expect(message?.text).toContain(`Saved. Channels for public answers: <#${sources?.id}>.`)
    const there = await discord.reader({ channel: sources?.id ?? '' }).command('about', {})
    const here = await discord.reader({ channel: general?.id ?? '' }).command('about', {})
    expect([there.message?.private, here.message?.private]).toEqual([false, true])
    await manager.select(message, 'Channels for public answers', [])
    expect((await discord.reader({ channel: general?.id ?? '' }).command('about', {})).message?.private).toBe(false)
    expect(discord.violations).toEqual([])
  })

  it.each([
    [{ where: 'server', setting: 'framework', value: 'Fakhry' }, { name: 'Barcelona' }, '**Civic sphere**'],
    [{ where: 'channel', setting: 'language', value: 'de' }, { name: 'Barcelona' }, 'Bauder, 2022, S.'],
  ])('is obeyed: %o', async (input, city, says) => {
    const { discord } = await run()
    await discord.reader({ permissions: MANAGE_GUILD }).command('settings', input)
    expect((await discord.reader().command('city', city)).message?.text).toContain(says)
  })

  it.each([
    [{ setting: 'colour', value: 'red' }, /There is no setting “colour”\. *\n*.*“Who sees answers”/],
    [{ setting: 'visibility', value: 'loud' }, /“loud” does not fit “Who sees answers”[\s\S]*“everyone”/],
    [{ setting: 'public-channels', value: 'hall' }, /“hall” does not fit[\s\S]*“#channel” or “default”/],
    [{ where: 'moon', setting: 'visibility', value: 'public' }, /“the whole server” or “this channel”/],
    [{ value: 'public' }, /It can be “Who sees answers”/],
    [{ where: 'channel', setting: 'public-channels', value: '2100000000000000002' }, /for the whole server/],
  ])('refuses %o with what fits', async (input, says) => {
    const { discord } = await run()
    const { message } = await discord.reader({ permissions: MANAGE_GUILD }).command('settings', input)
    expect(message?.text).toMatch(says)
  })

  it('tells what was not saved where the store fails, and changes nothing', async () => {
    const write = async () => {
      throw readerError('Your change was not saved: the database is full.', 'Free some space.')
    }
    const store = { ...noStore, write, removeServer: async () => {} }
    const { discord } = await run({ settings: createTestSettings([], store) })
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    const { message } = await manager.command('settings', { setting: 'visibility', value: 'private' })
    expect(message?.text).toContain('Your change was not saved: the database is full.')
    expect((await discord.reader().command('about', {})).message?.private).toBe(false)
  })

  it('changes by menu in place too where the store is slow', async () => {
    const write = async () => void (await new Promise((resolve) => setTimeout(resolve, 1800)))
    const store = { ...noStore, write, removeServer: async () => {} }
    const { discord } = await run({ settings: createTestSettings([], store) })
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    const { message } = await manager.command('settings', {})
    const pressed = await manager.select(message, 'Language', pick(message, 'Language', /Deutsch/))
    expect([pressed.deferred, pressed.kind]).toEqual([true, 'update'])
    expect(message?.text).toContain('Gespeichert. Sprache: Deutsch.')
    expect(discord.violations).toEqual([])
  })

  it('holds after a restart, from the database, and is forgotten when the bot leaves the server', async () => {
    const file = join(createFolder(), 'footnote.db')
    const store = await openForTest({ file })
    const { discord } = await run({ settings: await loadSettings(store.settings, quiet, systemClock) })
    const input = { setting: 'visibility', value: 'private' }
    await discord.reader({ permissions: MANAGE_GUILD }).command('settings', input)
    const again = await openForTest({ file })
    const other = await run({
      servers: discord.servers.map(({ id }) => ({ id })),
      settings: await loadSettings(again.settings, quiet, systemClock),
    })
    expect((await other.discord.reader().command('about', {})).message?.private).toBe(true)
    discord.removeBot(discord.servers[0]?.id ?? '')
    await expect.poll(() => again.settings.readAll()).toEqual([])
  })

  it('announces a change that takes long, and shows it when it is there', async () => {
    const written: Partial<Setting>[] = []
    const store = {
      ...noStore,
      removeServer: async () => {},
      write: async (setting: object) => {
        await new Promise((resolve) => setTimeout(resolve, 1800))
        written.push(setting)
      },
    }
    const { discord } = await run({ settings: createTestSettings([], store) })
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    const answer = await manager.command('settings', { setting: 'visibility', value: 'private' })
    expect(answer.deferred).toBe(true)
    expect(answer.message?.text).toContain(
      'Saved. Who sees answers: only the person who asked, by default; they can share it.',
    )
    expect(written).toHaveLength(1)
    expect(discord.violations).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { Message } from '../peers/discord/index.ts'
import { MANAGE_SERVER } from './playing.ts'
import { createTestSettings, run, shareBy } from './running.ts'

const SERVER = '2100000000000000001'
const [HALL, NOOK] = ['2100000000000000002', '2100000000000000003']
const servers = [
  {
    id: SERVER,
    channels: [
      { id: HALL, name: 'hall' },
      { id: NOOK, name: 'nook' },
    ],
  },
]
const set = (scope: 'server' | 'channel', id: string, name: string, value: string) => ({
  scope,
  id,
  server: SERVER,
  name,
  value,
})

describe('who sees a reply', () => {
  const rows: [
    title: string,
    settings: ReturnType<typeof set>[],
    options: Record<string, string | boolean>,
    isPrivate: boolean,
  ][] = [
    ['everybody, where nothing is said', [], {}, false],
    ['the asker, where they wish it', [], { private: true }, true],
    ['the asker, where the server is set so', [set('server', SERVER, 'visibility', 'private')], {}, true],
    [
      'everybody, where the channel is set otherwise than the server',
      [set('server', SERVER, 'visibility', 'private'), set('channel', HALL, 'visibility', 'public')],
      {},
      false,
    ],
    [
      'everybody, where the asker wishes it and the server is only set to private',
      [set('server', SERVER, 'visibility', 'private')],
      { private: false },
      false,
    ],
    [
      'the asker, where public answers have other channels, whatever the asker wishes',
      [set('server', SERVER, 'public-channels', NOOK)],
      { private: false },
      true,
    ],
  ]
  it.each(rows)('%s', async (_, settings, options, isPrivate) => {
    const { discord } = await run({ servers, settings: createTestSettings(settings) })
    const { message } = await discord.reader({ channel: HALL }).command('city', { name: 'Barcelona', ...options })
    expect(message?.private).toBe(isPrivate)
    expect(discord.violations).toEqual([])
  })

  it('the asker alone, where the question says so', async () => {
    const { discord } = await run()
    const question = 'private: when did Toronto become a sanctuary city?'
    const { message } = await discord.reader().command('ask', { question, in: 'bauder-2022' })
    expect([message?.private, message?.text.includes('private')]).toEqual([true, false])
    expect(message?.text).toContain('## when did Toronto')
  })

  it.each([
    ['not found', 'city', { name: 'Marseille' }],
    ['not found in the texts', 'ask', { question: 'is Glasgow a city of sanctuary?' }],
    ['bad input', 'compare', { first: 'Toronto', second: 'Toronto' }],
    ['an unknown command', 'dance', {}],
  ])('the asker alone, whatever they wish: %s', async (_, command, input) => {
    const { discord } = await run()
    const { message } = await discord.reader().command(command, { ...input, private: false })
    expect(message?.private).toBe(true)
  })
})

describe('help in a place where not everything is possible', () => {
  it.each([
    ['user-install', 'I cannot be mentioned, and there are no settings for this place'],
    ['user-install-dm', 'I cannot be mentioned, and there are no settings for this place'],
    ['dm', 'Here you can also just write. Settings are for servers.'],
  ] as const)('names what is not, and leaves it out: %s', async (place, says) => {
    const { discord } = await run()
    const { message } = await discord.reader({ place }).command('help', {})
    expect(message?.text).toContain(says)
    expect(message?.text).not.toContain('/settings')
  })
})

describe('a private reply', () => {
  it('can be shared with everybody, as it stands, and then deleted by who shared it', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('city', { name: 'Barcelona', private: true })
    const shared = await shareBy(reader, message)
    expect(shared?.private).toBe(false)
    expect(shared?.text).toBe(`${message?.text}\n-# Shared by <@${reader.user.id}>`)
    expect(shared?.mentions).toEqual([])
    await expect(reader.click(shared, 'Share')).rejects.toThrow()
    await reader.click(shared, 'Delete')
    expect(shared?.deleted).toBe(true)
    expect(discord.violations).toEqual([])
  })

  it('offers no sharing in a channel that keeps answers private, and says why to who wished it public', async () => {
    const settings = createTestSettings([set('server', SERVER, 'public-channels', NOOK)])
    const { discord } = await run({ servers, settings })
    const reader = discord.reader({ channel: HALL })
    const { message } = await reader.command('city', { name: 'Barcelona' })
    expect(labelsOf(message)).toContain('Copy citations')
    expect(labelsOf(message)).not.toContain('Share')
    expect(message?.text).not.toContain('Answers stay private in this channel')
    const { message: wished } = await reader.command('city', { name: 'Barcelona', private: false })
    expect(wished?.text).toContain('Answers stay private in this channel')
    expect(labelsOf(wished)).not.toContain('Share')
    const { message: own } = await reader.command('forget-me', { private: false })
    expect(own?.text).not.toContain('Answers stay private in this channel')
  })

  it('is not shared in a channel that has come to keep answers private, and says so', async () => {
    const settings = createTestSettings()
    const { discord } = await run({ servers, settings })
    const reader = discord.reader({ channel: HALL, permissions: MANAGE_SERVER })
    const { message } = await reader.command('city', { name: 'Barcelona', private: true })
    await reader.command('settings', { where: 'server', setting: 'public-channels', value: `<#${NOOK}>` })
    const answer = await reader.click(message, 'Share')
    expect(answer.message?.private).toBe(true)
    expect(answer.message?.text).toContain('Answers stay private in this channel')
  })
})

describe('a public reply', () => {
  const MANAGE_MESSAGES = 1n << 13n

  it('is deleted by who asked and by moderators, and by nobody else', async () => {
    const { discord } = await run()
    const asker = discord.reader()
    const [first, second] = [await asker.command('about', {}), await asker.command('about', {})]
    const refused = await discord.reader().click(first.message, 'Delete')
    expect(refused.message?.text).toContain('Only the person who asked, and moderators, can delete this reply')
    expect(first.message?.deleted).toBe(false)
    await asker.click(first.message, 'Delete')
    await discord.reader({ permissions: MANAGE_MESSAGES }).click(second.message, 'Delete')
    expect([first.message?.deleted, second.message?.deleted]).toEqual([true, true])
    expect(discord.violations).toEqual([])
  })
})

const labelsOf = (message: Message | null) =>
  message?.components.flatMap((row) => row.components ?? []).flatMap(({ label }) => label ?? []) ?? []

import { describe, expect, it } from 'vitest'
import type { Platform } from '../../src/context/platform.ts'
import { noStore, type SettingScope } from '../../src/context/setting-store.ts'
import { createSettings, type Place } from '../../src/context/settings.ts'
import { createTestContext, dispatch } from '../context.ts'

const PLACE: Place = {
  kind: 'server',
  server: '2100000000000000001',
  channel: '2100000000000000002',
  manages: true,
  moderates: true,
  managesEvents: true,
  roles: [],
  lacks: [],
}

const context = createTestContext()

/** What `/settings` shows where the subject sums things up by certain frameworks. */
function showWith(frameworks: string[]) {
  const named = frameworks.map((id) => ({ id, name: `The ${id}`, names: [id] }))
  const subject = { ...context.subject, frameworks: () => named }
  return dispatch({ command: 'settings', input: {}, place: PLACE }, { ...context, subject })
}

describe('the setting of a framework', () => {
  it('offers those that the subject names, and the first by default', async () => {
    const { blocks, menus } = await showWith(['compass', 'ladder'])
    expect(JSON.stringify(blocks)).toContain('The compass (by default)')
    const menu = menus.find(({ label }) => label === 'Framework')
    const labels = menu && 'choices' in menu ? menu.choices.map(({ label }) => label) : []
    expect(labels).toEqual(['Framework: The compass', 'Framework: The ladder', 'Framework: default'])
  })

  it('is not there where the subject names none', async () => {
    const { blocks, menus } = await showWith([])
    expect(JSON.stringify(blocks)).not.toContain('Framework')
    expect(menus.map(({ label }) => label)).not.toContain('Framework')
  })
})

/** What a call gets where values are stored as they are, fitting or not; and the settings. */
function withStored(stored: { [scope in SettingScope]?: Record<string, string> }, place = PLACE) {
  const server = String(PLACE.server)
  const rows = (['server', 'channel'] as const).flatMap((scope) =>
    Object.entries(stored[scope] ?? {}).map(([name, value]) => {
      return { scope, id: String(PLACE[scope]), server, name, value }
    }),
  )
  const here = { ...context, settings: createSettings(rows, noStore) }
  return async (command: string, input: Record<string, string> = {}) => {
    const reply = await dispatch({ command, input, place }, here)
    return { ...reply, shown: JSON.stringify(reply.blocks) }
  }
}

describe('a channel that was set', () => {
  it('is said to be gone once it is deleted', async () => {
    const server = String(PLACE.server)
    const value = '2100000000000000003,2100000000000000004'
    const row = { scope: 'server' as const, id: server, server, name: 'public-channels', value }
    const settings = createSettings([row], noStore)
    const platform = {
      readServer: async () => {},
      connectionTo: () => null,
      channelIn: (_: string, id: string) => (id.endsWith('3') ? { name: 'hall', kind: 'chats' } : null),
    } as unknown as Platform
    const reply = await dispatch({ command: 'settings', input: {}, place: PLACE, platform }, { ...context, settings })
    expect(JSON.stringify(reply.blocks)).toContain('(not there any more: 2100000000000000004)')
    expect(JSON.stringify(reply.blocks).match(/not there any more/g)).toHaveLength(1)
  })
})

describe('a stored value that no longer fits', () => {
  it('leaves what the server has in force', async () => {
    const ofServer = { visibility: 'private', style: 'mla', framework: 'fakhry', language: 'de' }
    const odd = { visibility: 'odd', style: 'gone', framework: 'gone', language: 'xx' }
    const [asked, plain] = [withStored({ server: ofServer, channel: odd }), withStored({ server: ofServer })]
    for (const command of ['city', 'cite'] as const) {
      const input = command === 'city' ? { name: 'Barcelona' } : { what: 'bauder-2022' }
      expect(await asked(command, input)).toEqual(await plain(command, input))
    }
    expect((await asked('city', { name: 'Barcelona' })).audience).toBe('asker')
  })

  it('breaks no command that uses a framework', async () => {
    const asked = withStored({ server: { framework: 'gone' } })
    const plain = withStored({})
    const calls: [string, Record<string, string>][] = [
      ['city', { name: 'Barcelona' }],
      ['compare', { first: 'Toronto', second: 'Sheffield' }],
      ['framework', {}],
    ]
    for (const [command, input] of calls) {
      const reply = await asked(command, input)
      expect(reply.outcome).toBe('answered')
      expect(reply).toEqual(await plain(command, input))
    }
  })

  it('keeps nobody from a quiz where it names no role', async () => {
    const member = { ...PLACE, manages: false, managesEvents: false }
    const start = async (stored: Record<string, string>) =>
      (await withStored({ server: stored }, member)('quiz start')).title
    const title = await start({ 'quiz-starters': 'some' })
    expect(title).toBe(await start({}))
    expect(title).not.toBe(await start({ 'quiz-starters': '123456789012345678' }))
  })

  it('is shown as not set', async () => {
    const { shown, menus } = await withStored({ server: { framework: 'gone', 'quiz-starters': 'some' } })('settings')
    expect(shown).toEqual((await withStored({})('settings')).shown)
    expect(menus).toEqual((await withStored({})('settings')).menus)
  })
})

describe('what is typed for a setting', () => {
  it.each(['<@&1234567890123456789012345>', '12345678901234'])('is no role: %s', async (value) => {
    const { outcome, title } = await withStored({})('settings', { setting: 'quiz-starters', value })
    expect([outcome, title]).toEqual(['bad-input', expect.stringContaining(`“${value}” does not fit`)])
  })

  it('needs the setting that it is for', async () => {
    const { outcome, title, shown } = await withStored({})('settings', { value: 'private' })
    expect([outcome, title]).toEqual(['bad-input', 'The setting is missing.'])
    expect(shown).toContain('“Who sees answers”')
  })

  it('is for a server or a channel, and nothing else', async () => {
    const { outcome, title, shown } = await withStored({})('settings', { where: 'moon' })
    expect([outcome, title]).toEqual(['bad-input', '“moon” does not fit “where”.'])
    expect(shown).toContain('“the whole server” or “this channel”')
  })

  it('may be left out, which shows what holds, and what goes with it', async () => {
    const { outcome, shown } = await withStored({})('settings', { setting: 'visibility' })
    expect(outcome).toBe('answered')
    expect(shown).toMatch(/Who sees answers.*everyone \(by default\).*Channels for public answers/)
    expect(shown).not.toContain('Citation style')
  })
})

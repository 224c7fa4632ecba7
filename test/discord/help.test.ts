import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { countLines } from '../../bench/phone.ts'
import { registerCommands } from '../../src/discord/register.ts'
import { LANGUAGES, wordingOf } from '../../src/wording/wording.ts'
import { typeName } from '../../src/wording/type-name.ts'
import { type Discord, TEST_TOKEN } from '../peers/discord/index.ts'
import { run } from './running.ts'

const MANAGE_GUILD = 1n << 5n

/** What fits on a phone without scrolling far. */
const PHONE_LINES = 20

const register = ({ api }: Discord, scope: 'global' | { guild: string } = 'global') =>
  registerCommands(commands, { token: TEST_TOKEN, api, scope, dryRun: false, clearsOthers: false })

const idOf = ({ registered }: Discord, name: string, scope = 'global') =>
  String(registered.get(scope)?.find((command) => command['name'] === name)?.['id'])

describe('help', () => {
  it('names six things as commands that can be pressed, by the ids that Discord gave them', async () => {
    const { discord, restart } = await run()
    await register(discord)
    await restart()
    const help = async () => (await discord.reader({ permissions: MANAGE_GUILD }).command('help')).message
    const named = ['ask', 'city', 'compare', 'verify', 'quiz', 'settings']
    const pressable = async () =>
      [...((await help())?.text ?? '').matchAll(/<\/([a-z ]+):(\d+)>/g)].map(([, n, id]) => [n, id])
    await expect
      .poll(pressable)
      .toEqual(named.map((name) => [name === 'quiz' ? 'quiz practice' : name, idOf(discord, name)]))
    // Which is for one alone.
    expect((await help())?.text).toContain('**Take a quiz by yourself**  </quiz practice')
    expect((await help())?.private).toBe(true)
    expect(discord.violations).toEqual([])
  })

  it.each([
    ['es-ES', /\/ciudad {2}<\/city:\d+>/],
    ['fr', /\/ville {2}<\/city:\d+>/],
    ['de', /\/quiz üben {2}<\/quiz practice:\d+>/],
    ['pt-BR', /\/cidade {2}<\/city:\d+>/],
  ])('names them in the language of %s, and beside that what Discord finds them by', async (locale, shown) => {
    const { discord, restart } = await run()
    await register(discord)
    await restart()
    const reader = discord.reader({ locale, permissions: MANAGE_GUILD })
    const help = async () => (await reader.command('help')).message
    await expect.poll(async () => (await help())?.text).toMatch(shown)
    const message = await help()
    const names = [...(message?.text ?? '').matchAll(/<\/([^:]+):\d+>/g)].map(([, name]) => name?.split(' ')[0])
    const registered = discord.registered.get('global')?.map((command) => command['name']) ?? []
    expect(names.filter((name) => !registered.includes(name))).toEqual([])
    expect(names).toHaveLength(6)
    expect(countLines(message?.components ?? [])).toBeLessThanOrEqual(PHONE_LINES)
    expect(discord.violations).toEqual([])
  })

  it('takes the ids of the server where commands are registered there', async () => {
    const { discord, restart } = await run()
    const [server] = discord.servers
    await register(discord, { guild: server?.id ?? '' })
    await restart()
    const text = async () => (await discord.reader().command('help')).message?.text
    await expect.poll(text).toContain(`</city:${idOf(discord, 'city', server?.id)}>`)
    const elsewhere = (await discord.reader({ place: 'dm' }).command('help')).message
    expect(elsewhere?.text).toContain('**Look at a city**  /city')
  })

  it.each(LANGUAGES)('fits a phone and speaks as Discord does there: %s', async (language) => {
    const { discord } = await run()
    const locale = { en: 'en-GB', es: 'es-ES', fr: 'fr', de: 'de', pt: 'pt-BR' }[language]
    const wording = wordingOf(language)
    for (const permissions of [0n, MANAGE_GUILD]) {
      const { message } = await discord.reader({ locale, permissions }).command('help')
      expect(message?.text).toContain(typeName('quiz practice', wording))
      expect(message?.text.includes(typeName('settings', wording))).toBe(permissions === MANAGE_GUILD)
      expect(countLines(message?.components ?? [])).toBeLessThanOrEqual(PHONE_LINES)
    }
    expect(discord.violations).toEqual([])
  })

  it('runs its examples, and changes nothing by them', async () => {
    const { discord } = await run()
    const reader = discord.reader({ permissions: MANAGE_GUILD, locale: 'de' })
    const { message } = await reader.command('help')
    const labels = (message?.components ?? []).flatMap(({ components = [] }) =>
      components.flatMap(({ label }) => label ?? []),
    )
    expect(labels[0]).toMatch(/^\/fragen Wann /)
    expect(labels.some((label) => label.startsWith('/einstellungen'))).toBe(false)
    for (const label of labels.slice(0, 4)) {
      const answer = await reader.click(message, label)
      expect(answer.message?.components[0]?.['accent_color' as 'id'], label).toBe(0x2f7d6d)
    }
    expect(discord.violations).toEqual([])
  })

  it.each([
    'who are you?',
    'what can you do?',
    '¿Quién eres?',
    '¿qué puedes hacer?',
    'Qui es-tu ?',
    'Wer bist du?',
    'was kannst du?',
    'Quem é você?',
  ])('is what “%s” gets', async (question) => {
    const { discord } = await run()
    const { message } = await discord.reader({ place: 'dm' }).command('ask', { question })
    expect(message?.text).toMatch(/Footnote[\s\S]*\/ask/)
    expect(message?.text).toContain('## What you can do here')
  })
})

describe('a bot without registered commands', () => {
  it('says so in its log', async () => {
    const { context } = await run()
    await expect
      .poll(() => context.logged().map(({ msg }) => msg))
      .toContain('no commands are registered: run "npx footnote register"')
  })
})

import { describe, expect, it, onTestFinished } from 'vitest'
import { commands } from '../../commands/index.ts'
import { countCharacters, toDefinitions } from '../../src/discord/definitions.ts'
import { COMMAND_CHARACTERS } from '../../src/discord/limits.ts'
import { footnote } from '../cli/run.ts'
import { APPLICATION, createDiscord, TEST_TOKEN } from '../peers/discord/index.ts'

const definitions = toDefinitions(commands)
const all = [...definitions.map(({ name }) => name), 'Find citations']
const SERVER = '2100000000000000001'

async function open() {
  const discord = await createDiscord({ servers: [{ id: SERVER, name: 'Hall' }] })
  onTestFinished(() => discord.close())
  const env = { DISCORD_API: discord.api, DISCORD_TOKEN: TEST_TOKEN, ALLOW_CHAT_IMPORT: 'true' }
  const invite = `invite the bot with: https://discord.com/oauth2/authorize?client_id=${APPLICATION}&scope=bot+applications.commands&permissions=309237746688\n`
  const writes = () => discord.seen.filter(({ method }) => method !== 'GET')
  return { discord, invite, writes, register: (...args: string[]) => footnote(['register', ...args], { env }) }
}

describe('npx footnote register', () => {
  it('registers every command, in every language, for servers and for users', async () => {
    const { discord, invite, register } = await open()
    expect(await register()).toMatchObject({ code: 0, out: `added: ${all.join(', ')}\n${invite}` })
    const registered = discord.registered.get('global') ?? []
    expect(registered.map(({ name }) => name)).toEqual(all)
    expect(registered.find(({ name }) => name === 'city')).toMatchObject({
      name_localizations: {
        'es-ES': expect.any(String),
        'es-419': expect.any(String),
        fr: 'ville',
        de: 'stadt',
        'pt-BR': 'cidade',
      },
      integration_types: [0, 1],
      contexts: [0, 1, 2],
      options: [
        { name: 'name', required: true, autocomplete: true },
        { name: 'framework' },
        { name: 'private', type: 5 },
      ],
    })
    expect(registered.find(({ name }) => name === 'settings')).toMatchObject({
      default_member_permissions: String(1 << 5),
      integration_types: [0],
      contexts: [0],
    })
    expect(discord.violations).toEqual([])
  })

  it('changes nothing the second time', async () => {
    const { invite, writes, register } = await open()
    await register()
    expect((await register()).out).toBe(`unchanged: ${all.join(', ')}\n${invite}`)
    expect(writes()).toHaveLength(1)
  })

  it('shows what changed, in which fields, and what was removed', async () => {
    const { discord, invite, register } = await open()
    await register()
    const [ask, city, compare] = discord.registered.get('global') ?? []
    const dance = { name: 'dance', description: 'gone', options: [] }
    const old = { ...city, description: 'old words', options: [] }
    discord.registered.set('global', [...(ask ? [ask] : []), old, { ...compare, dm_permission: true }, dance])
    const { out } = await register()
    expect(out).toBe(
      `added: ${all.slice(3).join(', ')}\nchanged: city (description, options)\nremoved: dance\nunchanged: ask, compare\n${invite}`,
    )
  })

  it('only says what it would do with --dry-run', async () => {
    const { invite, writes, register } = await open()
    const { out } = await register('--dry-run')
    expect(out).toBe(
      `Nothing is written; this is what registering would do.\nNo commands are registered there yet.\nadded: ${all.join(', ')}\n${invite}`,
    )
    expect(writes()).toEqual([])
  })

  it('takes nothing from elsewhere where it is tried out in a server, and says that commands show twice', async () => {
    const { discord, register } = await open()
    await register()
    const { out } = await register('--guild', SERVER)
    expect(out).toContain(`left as they are everywhere: ${all.length} commands`)
    expect(discord.registered.get('global')).toHaveLength(all.length)
    expect(discord.registered.get(SERVER)).toHaveLength(all.length)
  })

  it('clears the other scope where that is asked for, and after a trial, so that no command shows twice', async () => {
    const { discord, register } = await open()
    await register()
    const inServer = await register('--guild', SERVER, '--clear-others')
    expect(inServer.out).toContain(`cleared everywhere: ${all.join(', ')}`)
    expect(discord.registered.get(SERVER)).toHaveLength(all.length)
    expect(discord.registered.get('global')).toEqual([])
    expect((await register()).out).toContain(`cleared server Hall: ${all.join(', ')}`)
    expect(discord.registered.get(SERVER)).toEqual([])
    expect(discord.violations).toEqual([])
  })

  it('says what to check when Discord refuses the token', async () => {
    const { discord } = await open()
    const run = await footnote(['register'], { env: { DISCORD_API: discord.api, DISCORD_TOKEN: 'wrong' } })
    expect(run.err).toMatch(/did not take the commands[\s\S]*Check DISCORD_TOKEN/)
    expect(run.err).not.toContain('wrong')
    expect(run.code).toBe(2)
  })

  it('names the scope that a server has not given, with the invitation that gives it', async () => {
    const { discord, register } = await open()
    discord.faults.onNext({ path: /guilds/ }, { status: 403, code: 50001, message: 'Missing Access' }, 9)
    const run = await register('--guild', SERVER)
    expect(run.err).toMatch(
      /lacks the scope applications\.commands[\s\S]*https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+/,
    )
    expect(run.code).toBe(2)
  })
})

describe('the definition of a command', () => {
  it.each(definitions.map((definition) => [definition.name, definition] as const))(
    '/%s is within 8,000 characters',
    (_, definition) => {
      expect(countCharacters(definition)).toBeLessThanOrEqual(COMMAND_CHARACTERS)
    },
  )
})

import { REST, Routes } from 'discord.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { APPLICATION, createDiscord, type Discord, type Json, TEST_TOKEN } from './index.ts'

let discord: Discord
let rest: REST

const all = Routes.applicationCommands(APPLICATION)
const command = (more: Json = {}): Json => ({ name: 'ask', description: 'Ask something', ...more })
const option = (more: Json = {}): Json => ({ type: 3, name: 'question', description: 'What to ask', ...more })
const put = (commands: Json[]) => rest.put(all, { body: commands })
const list = (n: number, make: (i: number) => Json) => Array.from({ length: n }, (_, i) => make(i))

beforeAll(async () => {
  discord = await createDiscord()
  rest = new REST({ api: discord.api }).setToken(TEST_TOKEN)
})
beforeEach(() => {
  discord.violations.length = 0
})
afterAll(() => discord.close())

describe('registering takes', () => {
  it.each<[title: string, commands: Json[]]>([
    ['a command', [command()]],
    ['names in other scripts', [command({ name_localizations: { hi: 'पूछो', th: 'ถาม', de: 'frag' } })]],
    ['a menu with capitals and spaces', [{ type: 3, name: 'Find sources' }]],
    ['a name once per type', [command(), { type: 3, name: 'ask' }]],
    ['choices', [command({ options: [option({ choices: [{ name: 'One', value: '1' }] })] })]],
    ['subcommands', [command({ options: [{ type: 1, name: 'sub', description: 'd', options: [option()] }] })]],
    [
      'who may use it, as text',
      [command({ default_member_permissions: '8', contexts: [0, 1, 2], integration_types: [0, 1] })],
    ],
    ['100 commands', list(100, (i) => command({ name: `c${i}` }))],
  ])('%s', async (_, commands) => {
    await put(commands)
    expect(discord.violations).toEqual([])
    expect(discord.registered.get('global')).toMatchObject(commands)
  })
})

describe('registering refuses', () => {
  it.each<[title: string, commands: Json[], code: number, says: RegExp]>([
    ['capitals', [command({ name: 'Ask' })], 50035, /not a name: "Ask"/],
    ['spaces', [command({ name: 'ask me' })], 50035, /not a name/],
    ['33 characters', [command({ name: 'x'.repeat(33) })], 50035, /not a name/],
    ['capitals in a translation', [command({ name_localizations: { de: 'Frag' } })], 50035, /not a name: "Frag"/],
    ['no description', [command({ description: '' })], 50035, /description/],
    ['101 characters of description', [command({ description: 'x'.repeat(101) })], 50035, /description/],
    ['101 in a translation', [command({ description_localizations: { de: 'x'.repeat(101) } })], 50035, /description/],
    ['a description of a menu', [{ type: 3, name: 'Find', description: 'x' }], 50035, /no description/],
    ['26 options', [command({ options: list(26, (i) => option({ name: `o${i}` })) })], 50035, /26 options/],
    ['options with one name', [command({ options: [option(), option()] })], 50035, /same name/],
    [
      'required options last',
      [command({ options: [option(), option({ name: 'b', required: true })] })],
      50035,
      /come first/,
    ],
    [
      'choices and completion',
      [command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
      50035,
      /not both/,
    ],
    ['completion of yes and no', [command({ options: [option({ type: 5, autocomplete: true })] })], 50035, /type 5/],
    [
      '26 choices',
      [command({ options: [option({ choices: list(26, (i) => ({ name: `n${i}`, value: `${i}` })) })] })],
      50035,
      /26 choices/,
    ],
    [
      'a choice of 101 characters',
      [command({ options: [option({ choices: [{ name: 'a', value: 'x'.repeat(101) }] })] })],
      50035,
      /value/,
    ],
    [
      'over 8000 characters',
      [
        command({
          options: list(25, (i) =>
            option({ name: `o${i}`, choices: list(5, (j) => ({ name: `${j}`.padEnd(65, 'x'), value: `${j}` })) }),
          ),
        }),
      ],
      50035,
      /8\d\d\d characters/,
    ],
    ['one name twice', [command(), command()], 50035, /two commands/],
    ['101 commands', list(101, (i) => command({ name: `c${i}` })), 30032, /101 commands/],
    ['16 menus', list(16, (i) => ({ type: 3, name: `m${i}` })), 30032, /16 commands/],
  ])('%s', async (_, commands, code, says) => {
    await expect(put(commands)).rejects.toMatchObject({ status: 400, code })
    expect(discord.violations.join('\n')).toMatch(discord.validatesSchemas ? /^PUT \/applications\// : says)
  })

  it('200 new commands a day and one more', async () => {
    const fresh = await createDiscord()
    const own = new REST({ api: fresh.api }).setToken(TEST_TOKEN)
    for (const letter of ['a', 'b']) await own.put(all, { body: list(100, (i) => command({ name: `${letter}${i}` })) })
    await expect(own.put(all, { body: [command()] })).rejects.toMatchObject({ code: 30034 })
    await fresh.close()
  })

  it('a server that the bot is not in', async () => {
    const route = Routes.applicationGuildCommands(APPLICATION, '1')
    await expect(rest.put(route, { body: [command()] })).rejects.toMatchObject({ status: 403, code: 50001 })
  })
})

describe('registered commands', () => {
  it('are replaced as a whole, and keep their ids', async () => {
    const [first] = (await put([command(), command({ name: 'city' })])) as Json[]
    const after = (await put([command({ description: 'new' })])) as Json[]
    expect(after).toMatchObject([{ id: first?.['id'], description: 'new' }])
  })

  it('are changed and removed one by one', async () => {
    await put([])
    const { id } = (await rest.post(all, { body: command() })) as { id: string }
    const one = Routes.applicationCommand(APPLICATION, id)
    expect(await rest.patch(one, { body: { description: 'new' } })).toMatchObject({ name: 'ask', description: 'new' })
    expect(await rest.get(one)).toMatchObject({ id, description: 'new' })
    await rest.delete(one)
    expect(await rest.get(all)).toEqual([])
  })

  it('come back without what is false, and with translations only when asked', async () => {
    await put([
      command({ name_localizations: { de: 'frag' }, options: [option({ required: false, autocomplete: true })] }),
    ])
    const [plain] = (await rest.get(all)) as [Json]
    const [whole] = (await rest.get(all, { query: new URLSearchParams({ with_localizations: 'true' }) })) as [Json]
    expect(plain).not.toHaveProperty('name_localizations')
    expect(whole).toMatchObject({ name_localizations: { de: 'frag' } })
    expect(plain['options']).toEqual([option({ autocomplete: true })])
  })

  it('of a server stay there', async () => {
    const server = discord.servers[0]?.id ?? ''
    await rest.put(Routes.applicationGuildCommands(APPLICATION, server), { body: [command({ name: 'here' })] })
    expect(discord.registered.get(server)).toMatchObject([{ name: 'here', guild_id: server }])
    expect(await rest.get(all)).not.toContainEqual(expect.objectContaining({ name: 'here' }))
  })

  it('need the right token', async () => {
    const stranger = new REST({ api: discord.api }).setToken('wrong')
    await expect(stranger.get(all)).rejects.toMatchObject({ status: 401 })
  })
})

import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runDoctor } from '../../src/cli/doctor/doctor.ts'
import { BEE_LIBRARY } from '../bees.ts'
import { createFolder } from '../context.ts'
import {
  createDiscord,
  type DiscordOptions,
  type Json,
  PERMISSION,
  TEST_TOKEN,
  THREAD_PERMISSION,
} from '../peers/discord/index.ts'
import { openForTest } from '../store/opened.ts'
import { postgres, sqlite } from '../store/places.ts'
import { footnote } from './run.ts'

const THREADS = THREAD_PERMISSION.create | THREAD_PERMISSION.send
const HALL = { name: 'Hall', rolePermissions: THREADS }

type Found = { what: string; state: string; says: string; todo: string | null }

/** Has the doctor look at a machine on which all is well but what a test changes. */
async function look(env: Record<string, string> = {}, options: DiscordOptions = {}) {
  const discord = await createDiscord({ servers: [HALL], ...options })
  onTestFinished(() => discord.close())
  const folder = createFolder()
  const environment = {
    DISCORD_API: discord.api,
    DISCORD_TOKEN: TEST_TOKEN,
    FOOTNOTE_ENV: 'none',
    ...BEE_LIBRARY,
    FOOTNOTE_DOCUMENTS: join(folder, 'documents'),
    FOOTNOTE_CACHE: join(folder, 'cache'),
    FOOTNOTE_DATABASE: join(folder, 'data', 'footnote.db'),
    ...env,
  }
  const examine = async () => {
    let text = ''
    const code = await runDoctor(environment, true, (line) => {
      text = line
    })
    const { findings } = JSON.parse(text) as { findings: Found[] }
    const unwell = findings.filter(({ state }) => state !== 'good')
    return {
      code,
      text,
      findings,
      unwell: unwell.map(({ what, state, says, todo }) => `${state} ${what}: ${says} ${todo}`),
    }
  }
  return { discord, environment, examine, register: () => footnote(['register'], { env: environment }) }
}

describe('npx footnote doctor', () => {
  it('says in a line each that all is well, and ends with 0', async () => {
    const { environment, register } = await look()
    await register()
    const { out, code } = await footnote(['doctor'], { env: environment })
    const heads = out.split('\n').flatMap((line) => (line.startsWith('good ') ? [line.slice(12, 24).trim()] : []))
    expect(heads).toEqual([
      ...['Node', 'settings', 'documents', 'cache', 'data', 'database', 'token', 'way in', 'intents', 'gateway'],
      ...['servers', 'clock', 'commands', 'library', 'documents'],
    ])
    expect(out).toMatch(/\n15 good, 0 to look at, 0 wrong\.\n$/)
    expect(code).toBe(0)
  }, 60_000)

  it('changes nothing', async () => {
    const { discord, examine, environment } = await look()
    const before = await openForTest({ file: environment.FOOTNOTE_DATABASE })
    await before.close()
    const changes = await sqlite.read({ file: environment.FOOTNOTE_DATABASE }, 'SELECT * FROM sqlite_master')
    await examine()
    expect(discord.seen.every(({ method }) => method === 'GET')).toBe(true)
    expect(await sqlite.read({ file: environment.FOOTNOTE_DATABASE }, 'SELECT * FROM sqlite_master')).toEqual(changes)
  })

  it('says what to do for a person', async () => {
    const { environment } = await look({ DISCORD_TOKEN: '' })
    const { out, code } = await footnote(['doctor'], { env: environment })
    expect(out).toMatch(/\nwrong {7}token {7}DISCORD_TOKEN is not set\.\n {24}Set it to the bot’s token/)
    expect(code).toBe(1)
  })

  const file = () => {
    const path = join(createFolder(), 'file')
    writeFileSync(path, 'no database, no folder and no library, but a text of some length'.repeat(20))
    return path
  }
  const settings: [title: string, env: () => Record<string, string>, unwell: RegExp][] = [
    ['settings that do not fit', () => ({ LOG_LEVEL: 'loud' }), /^wrong settings: .*LOG_LEVEL: "loud" does not fit/s],
    ['a misspelt setting', () => ({ FOOTNOTE_LANGAUGE: 'x' }), /^look settings: FOOTNOTE_LANGAUGE is no setting/],
    ['a misspelt token', () => ({ DISCORD_TOKEN: '', DISCORD_TOKN: 'x' }), /DISCORD_TOKN.*DISCORD_TOKEN/],
    ['a wrong token', () => ({ DISCORD_TOKEN: 'wrong-token' }), /^wrong token: Discord does not know it/],
    [
      'a Discord that cannot be reached',
      () => ({ DISCORD_API: 'http://127.0.0.1:9/api' }),
      /^wrong Discord: http:.*cannot be reached/,
    ],
    ['a folder that is none', () => ({ FOOTNOTE_DOCUMENTS: file() }), /^wrong documents: .* is no folder/],
    ['a database that is none', () => ({ FOOTNOTE_DATABASE: file() }), /^wrong database: .*it is not a database/],
    [
      'a server that is not there',
      () => ({ DATABASE_URL: 'postgres://u:hidden@127.0.0.1:9/x' }),
      /^wrong database: .*127\.0\.0\.1:9\/x cannot/,
    ],
    ['a library that is none', () => ({ FOOTNOTE_LIBRARY: createFolder() }), /^wrong (library|commands)/],
    ['an address of another machine', () => ({ HOST: '192.0.2.1', PORT: '8099' }), /^wrong PORT: .*EADDRNOTAVAIL/],
  ]
  it.each(settings)('finds %s, and shows no secret', async (_, env, unwell) => {
    const given = env()
    const { examine } = await look(given)
    const found = await examine()
    expect(found.unwell).toContainEqual(expect.stringMatching(unwell))
    for (const secret of [TEST_TOKEN, 'wrong-token', 'hidden']) expect(found.text).not.toContain(secret)
    expect(found.code).toBe(found.unwell.some((line) => line.startsWith('wrong')) ? 1 : 0)
  })

  const KEY = 'ab'.repeat(32)
  const ENDPOINT = { verify_key: KEY, interactions_endpoint_url: 'https://example.org/interactions' }
  const portals: [title: string, portal: Json, env: Record<string, string>, unwell: RegExp | null][] = [
    [
      'an address in the portal that nobody serves',
      ENDPOINT,
      {},
      /^wrong way in: Discord sends interactions to https:/,
    ],
    [
      'the key of another application',
      ENDPOINT,
      { DISCORD_PUBLIC_KEY: 'cd'.repeat(32) },
      /^wrong way in: DISCORD_PUBLIC_KEY is not/,
    ],
    ['no address in the portal', { verify_key: KEY }, { DISCORD_PUBLIC_KEY: KEY }, /^look way in: .*no address/],
    ['nothing where both fit', ENDPOINT, { DISCORD_PUBLIC_KEY: KEY }, null],
    ['intents that are not needed', { flags: 1 << 18 }, {}, /^look intents: Message Content/],
    ['that verification is near', { approximate_guild_count: 80 }, {}, /^look application: it is not verified/],
    ['that it is needed', { approximate_guild_count: 100 }, {}, /^wrong application: it is not verified/],
  ]
  it.each(portals)('finds %s', async (_, portal, env, unwell) => {
    const found = (await (await look(env, { portal })).examine()).unwell.filter((line) => !/ commands: /.test(line))
    expect(found).toEqual(unwell ? [expect.stringMatching(unwell)] : [])
  })

  it('finds what servers do not allow, commands that are not registered, and starts that are spent', async () => {
    const servers = [HALL, { name: 'Cellar', rolePermissions: PERMISSION.viewChannel }]
    const { unwell, code } = await (await look({}, { servers, identifies: 1000 })).examine()
    expect(unwell).toEqual([
      expect.stringMatching(/^wrong gateway: 0 starts left/),
      expect.stringMatching(
        /^look permissions: “Cellar” does not allow SendMessagesInThreads, CreatePublicThreads Let/,
      ),
      expect.stringMatching(/^wrong commands: none is registered Run "npx footnote register"/),
    ])
    expect(code).toBe(1)
  })

  it('finds commands that have changed since', async () => {
    const { discord, examine, register } = await look()
    await register()
    const [first, ...rest] = discord.registered.get('global') ?? []
    discord.registered.set('global', [
      { ...first, description: 'Another' },
      { ...rest[0], name: 'old' },
      ...rest.slice(1),
    ] as Json[])
    expect((await examine()).unwell).toEqual([
      expect.stringMatching(
        /^look commands: not as they are now: \w+ \(not registered\), \w+ \(description\), old \(no more\)/,
      ),
    ])
  })

  it('finds that a port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const { unwell } = await (await look({ PORT: String(port) })).examine()
    expect(unwell).toContainEqual(expect.stringMatching(/^look PORT: 127\.0\.0\.1:\d+ is in use/))
  })

  it('tells a database that a newer version has changed', async () => {
    const { environment, examine } = await look()
    const where = { file: environment.FOOTNOTE_DATABASE }
    await (await openForTest(where)).close()
    await sqlite.run(where, "INSERT INTO kysely_migration VALUES ('999-later', '2031-01-01')")
    expect((await examine()).unwell).toContainEqual(
      expect.stringMatching(/^wrong tables: a newer version has made 999-later/),
    )
  })

  it.skipIf(postgres.isMissing)('looks at PostgreSQL, and counts its connections', async () => {
    const { url } = await postgres.create()
    await (await openForTest({ url })).close()
    const { findings } = await (await look({ DATABASE_URL: url })).examine()
    const said = (what: string) => findings.find((finding) => finding.what === what)
    expect(said('database')).toMatchObject({
      state: 'good',
      says: expect.stringMatching(/^PostgreSQL \d+.*opened and written to/),
    })
    expect(said('tables')).toMatchObject({ state: 'good', says: expect.stringMatching(/the newest$/) })
    expect(said('connections')?.says).toMatch(/^\d+ of \d+ are open$/)
  })
})

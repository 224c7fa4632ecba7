import { describe, expect, it } from 'vitest'
import { systemClock } from '../../src/base/clock.ts'
import { createRounds } from '../../src/quiz/rounds/rounds.ts'
import { openForTest, quiet } from '../store/opened.ts'
import { sqlite } from '../store/places.ts'
import { flatten, type Discord, PERMISSION } from '../peers/discord/index.ts'
import { run } from './running.ts'

const MANAGE_GUILD = 1n << 5n
const VIEW_AUDIT_LOG = 1n << 7n
const HOME = '2100000000000000001'
const NEW = '2100000000000000002'
const HALL = '2100000000000000012'
const ADA = { id: '3100000000000000001', username: 'ada', global_name: 'Ada', discriminator: '0', avatar: null }

const servers = (rolePermissions: bigint, appPermissions?: bigint) => [
  { id: HOME },
  {
    ...{ id: NEW, name: 'Reading *circle*', locale: 'de', botIsIn: false, rolePermissions },
    channels: [{ id: HALL, name: 'hall', ...(appPermissions === undefined ? {} : { appPermissions }) }],
  },
]

/** The messages that somebody was sent in private, and all else that was sent to channels. */
const sentIn = ({ seen }: Discord) => seen.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))

/** How often the log says from now on that the bot was added; the log is one for all tests. */
function countAdded({ logged }: { logged: () => { msg?: unknown }[] }): () => number {
  const count = () => logged().filter(({ msg }) => msg === 'added to a server').length
  const before = count()
  return () => count() - before
}

describe('joining a server', () => {
  it.each([
    ['the audit log', VIEW_AUDIT_LOG],
    ['the integrations', MANAGE_GUILD],
  ])('tells who added the bot, once and in the language of the server, where %s may be read', async (_, permission) => {
    const { discord, context, restart } = await run({ servers: servers(permission) })
    const added = countAdded(context)
    discord.addBot(NEW, ADA)
    await expect.poll(() => sentIn(discord)).toHaveLength(1)
    const [message] = discord.messages()
    expect(message?.text).toContain('## Footnote ist auf „Reading \\*circle\\*“')
    expect(message?.text).toContain('Nutze dort /einrichten:')
    discord.outage(NEW)
    discord.faults.dropSocket()
    await expect.poll(() => discord.gateway.resumes(), { timeout: 10_000 }).toBe(1)
    await restart()
    expect(sentIn(discord)).toHaveLength(1)
    expect(added()).toBe(1)
    expect(discord.violations).toEqual([])
  })

  it('tells them where Discord failed to say at first who that was', async () => {
    const { discord } = await run({ servers: servers(VIEW_AUDIT_LOG) })
    discord.faults.onNext({ method: 'GET', path: /audit-logs/ }, { status: 502, applied: false }, 2)
    discord.addBot(NEW, ADA)
    await expect.poll(() => sentIn(discord), { timeout: 5000 }).toHaveLength(1)
    expect(discord.violations).toEqual([])
  })

  it('says nothing where nobody tells who added it, and does not ask for what it may not read', async () => {
    const { discord, context } = await run({ servers: servers(0n) })
    const added = countAdded(context)
    discord.addBot(NEW, ADA)
    await expect.poll(added).toBe(1)
    expect(discord.messages()).toEqual([])
    expect(discord.seen.filter(({ path }) => /audit|integrations/.test(path))).toEqual([])
    expect(discord.violations).toEqual([])
  })
})

describe('/setup', () => {
  it('settles who sees answers, in place, and says what is missing where', async () => {
    const { discord } = await run({ servers: servers(0n, PERMISSION.viewChannel | PERMISSION.readHistory) })
    discord.addBot(NEW, ADA)
    const manager = discord.reader({ guild: NEW, permissions: MANAGE_GUILD })
    const { message } = await manager.command('setup')
    expect(message?.private).toBe(true)
    expect(message?.text).toContain('**Language:** the language of whoever asks (by default)')
    expect(message?.text).toContain(`**Send Messages and Attach Files:** <#${HALL}>`)
    const menu = message?.components
      .flatMap((row) => row.components ?? [])
      .find(({ placeholder }) => placeholder === 'Who sees answers')
    const value = menu?.options?.find(({ label }) => label.includes('only the person'))?.value ?? ''
    await manager.select(message, 'Who sees answers', [value])
    expect(message?.text).toContain('## Set up Footnote in this server')
    expect(message?.text).toContain('**Who sees answers:** only the person who asked')
    expect((await discord.reader({ guild: NEW }).command('about')).message?.private).toBe(true)
    const languages = flatten(message?.components).find(({ placeholder }) => placeholder === 'Language')?.options
    await manager.select(message, 'Language', [languages?.find(({ label }) => label.includes('Deutsch'))?.value ?? ''])
    expect(message?.text).toMatch(/## Footnote auf diesem Server einrichten\n(?:.*\n)*Gespeichert\. Sprache: Deutsch/)
    expect(discord.violations).toEqual([])
  })

  it.each(['setup', 'status'])('is for managers: /%s', async (name) => {
    const { discord } = await run()
    const { message } = await discord.reader().command(name)
    expect(message?.private).toBe(true)
    expect(message?.text).toContain('Only people who may manage the server')
  })
})

describe('/status', () => {
  it('says what runs, since when, how it is connected and what it lacks', async () => {
    const { rounds, cards, history, questions } = await openForTest(await sqlite.create())
    const quiz = { rounds: createRounds(rounds, quiet, systemClock), cards, history, questions }
    const { discord } = await run({ quiz })
    const manager = discord.reader({ permissions: MANAGE_GUILD })
    await manager.command('quiz start', { topic: 'Barcelona' })
    const { message } = await manager.command('status')
    expect(message?.private).toBe(true)
    expect(message?.text).toMatch(/\*\*Version:\*\* Footnote \d+\.\d+\.\d+ · discord\.js 14\.\d+\.\d+ · Node 24\./)
    expect(message?.text).toMatch(/\*\*Running since:\*\* <t:\d+:f>/)
    expect(message?.text).toContain('shard 1 of 1, not measured yet')
    expect(message?.text).toContain('0 replies on the way; here 1 quiz and 0 exams')
    expect(message?.text).toMatch(/\*\*Database:\*\* answers in \d+ ms/)
    expect(message?.text).toContain('I have all permissions that I need, in every channel.')
    expect(discord.violations).toEqual([])
  })
})

describe('/status with the store down', () => {
  it('says that it is not known what runs, and that the store does not answer', async () => {
    const store = await openForTest(await sqlite.create())
    const { cards, history, questions, calls } = store
    const quiz = { rounds: createRounds(store.rounds, quiet, systemClock), cards, history, questions }
    const { discord } = await run({ quiz, calls })
    await store.close()
    const { message } = await discord.reader({ permissions: MANAGE_GUILD }).command('status')
    expect(message?.text).toContain('0 replies on the way; whether a quiz or an exam runs here is not known')
    expect(message?.text).toContain('**Database:** does not answer')
    expect(discord.violations).toEqual([])
  })
})

describe('what Discord shows under the name of the bot', () => {
  it('says what can be typed', async () => {
    const { discord } = await run()
    const { presence } = await discord.identified
    expect(presence).toMatchObject({ activities: [{ type: 4, state: '/ask · /city · /quiz' }] })
  })
})

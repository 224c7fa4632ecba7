import { describe, expect, it, onTestFinished } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createApp } from '../../src/app/app.ts'
import type { Event } from '../../src/app/event.ts'
import { type Clock, systemClock } from '../../src/base/clock.ts'
import { follow } from '../../src/context/context.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { shareAsking } from '../../src/service/share-asking.ts'
import type { DatabaseAddress } from '../../src/store/errors.ts'
import { openStore } from '../../src/store/store.ts'
import { createTestContext } from '../context.ts'
import { createReadableLog } from '../store/opened.ts'
import { postgres, sqlite } from '../store/places.ts'

type Config = { discordPublicKey: string | null }

const BY_HTTP: Config = { discordPublicKey: '0'.repeat(64) }

const context = createTestContext()

/** A clock that a test sets ahead. */
const createAhead = () => {
  const ahead = { by: 0 }
  const clock: Clock = { now: () => Date.now() + ahead.by, after: systemClock.after }
  return { ahead, clock }
}

/** A process that answers from a database, and all that it says. */
async function openProcess(
  where: DatabaseAddress,
  { config = BY_HTTP, clock = systemClock }: { config?: Config; clock?: Clock } = {},
) {
  const { log, lines } = createReadableLog()
  const store = await openStore(where, log, clock)
  onTestFinished(store.close)
  const asking = await shareAsking(config, store, { log, clock })
  const held = { library: context.library, index: context.index, upkeep: context.upkeep }
  const resources = follow({ ...context, clock, memory: asking.memory }, () => held)
  const app = createApp(commands, resources, asking.load, asking.isNew)
  let events = 0
  /** Asks as somebody in a channel, and waits until others can know of it; null where the event was not let in. */
  const ask = async (question: string, more: Partial<Event> = {}): Promise<Reply | null> => {
    events += 1
    let reply: Reply | null = null
    const say = async (said: Reply) => {
      reply = said
    }
    const event: Event = {
      kind: 'command',
      id: `${process.pid} ${Math.random()} ${events}`,
      asker: '5 7',
      reader: '7',
      ...more,
    }
    await app.receive(event, async (visit) => say(await visit.answer({ command: 'ask', input: { question } })), say)
    await resources.memory.refresh(event.asker ?? '')
    return reply
  }
  const forgetMe = async (): Promise<Reply> => {
    const replied = Promise.withResolvers<Reply>()
    await app.receive(
      { kind: 'command', id: null, asker: '6 7', reader: '7' },
      async (visit) => replied.resolve(await visit.answer({ command: 'forget-me', input: { sure: 'yes' } })),
      async (said) => replied.resolve(said),
    )
    return replied.promise
  }
  return { ask, forgetMe, lines, store }
}

const textOf = (reply: Reply | null) => JSON.stringify(reply)

describe.skipIf(postgres.isMissing)('several processes that are asked by HTTP', () => {
  it('understand what follows on from what another has answered, for ten minutes and no longer', async () => {
    const where = await postgres.create()
    const { ahead, clock } = createAhead()
    const [one, other] = [await openProcess(where, { clock }), await openProcess(where, { clock })]
    expect((await one.ask('what is Toronto?'))?.outcome).toBe('answered')
    const followed = await other.ask('and Sheffield?')
    expect(followed?.asked).toMatch(/Sheffield/)
    expect(textOf(await one.ask('and Sheffield?', { asker: '5 8', reader: '8' }))).not.toContain(
      '"asked":"What is Sheffield',
    )
    ahead.by = 11 * 60_000
    expect((await one.ask('and Barcelona?'))?.asked ?? null).toBeNull()
  })

  it('forget in all of them what one is told to forget', async () => {
    const where = await postgres.create()
    const [one, other] = [await openProcess(where), await openProcess(where)]
    await one.ask('what is Toronto?')
    expect(textOf(await other.forgetMe())).toMatch(/last question/)
    expect(await postgres.read(where, 'SELECT * FROM heard')).toEqual([])
    expect((await one.ask('and Sheffield?'))?.asked ?? null).toBeNull()
  })

  it('let each event in once, whoever it comes to', async () => {
    const where = await postgres.create()
    const processes = await Promise.all(Array.from({ length: 3 }, () => openProcess(where)))
    for (let i = 0; i < 10; i++) {
      const replies = await Promise.all(processes.map(({ ask }) => ask('what is Toronto?', { id: `event ${i}` })))
      expect(replies.filter(Boolean)).toHaveLength(1)
    }
  })

  it('count together how much somebody asks for', async () => {
    const where = await postgres.create()
    const processes = await Promise.all(Array.from({ length: 2 }, () => openProcess(where)))
    const replies = await Promise.all(
      Array.from({ length: 30 }, (_, i) => processes[i % 2]?.ask('what is Toronto?', { kind: 'press' })),
    )
    expect(replies.filter((reply) => reply?.outcome === 'declined')).toHaveLength(10)
  })

  it('keep nothing longer than it is remembered', async () => {
    const where = await postgres.create()
    const { ahead, clock } = createAhead()
    const one = await openProcess(where, { clock })
    await one.ask('what is Toronto?')
    const rows = async () =>
      Promise.all(['heard', 'events', 'paces'].map((t) => postgres.read(where, `SELECT * FROM ${t}`)))
    await expect.poll(async () => (await rows()).map((all) => all.length > 0)).toEqual([true, true, true])
    ahead.by = 16 * 60_000
    await openProcess(where, { clock })
    await expect.poll(async () => (await rows()).flat(), { timeout: 10_000 }).toEqual([])
  })

  it('go on by themselves while the database is away, say so once, and share again', async () => {
    const where = await postgres.create()
    const { ahead, clock } = createAhead()
    const [one, other] = [await openProcess(where, { clock }), await openProcess(where, { clock })]
    await one.ask('what is Toronto?')
    const name = new URL(where.url).pathname.slice(1)
    const server = { url: new URL('postgres', where.url).href }
    await postgres.run(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
    await postgres.run(server, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`)
    for (let i = 0; i < 3; i++) expect((await one.ask('what is Toronto?'))?.outcome).toBe('answered')
    expect((await one.ask('and Sheffield?'))?.asked).toMatch(/Sheffield/)
    const told = () => one.lines.filter((line) => line.includes('each goes on by itself'))
    expect(told()).toHaveLength(1)
    await postgres.run(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
    ahead.by = 6000
    await one.ask('what is Toronto?')
    expect((await other.ask('and Sheffield?'))?.asked).toMatch(/Sheffield/)
    expect(told()).toHaveLength(1)
  })
})

describe('a process by itself', () => {
  it.each([
    ['by the gateway', { discordPublicKey: null }],
    ['on a file of SQLite’s', BY_HTTP],
  ])('remembers in memory alone, %s', async (_, config) => {
    const where = await sqlite.create()
    const one = await openProcess(where, { config })
    await one.ask('what is Toronto?')
    expect((await one.ask('and Sheffield?'))?.asked).toMatch(/Sheffield/)
    for (const table of ['heard', 'events', 'paces'])
      expect(await sqlite.read(where, `SELECT * FROM ${table}`)).toEqual([])
  })
})

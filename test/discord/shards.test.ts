import { PermissionFlagsBits } from 'discord.js'
import { describe, expect, it } from 'vitest'
import type { ServerReadings } from '../../src/context/server-readings.ts'
import { createSpacing } from '../../src/base/spacing.ts'
import { createIdentifyThrottler, IDENTIFY_EVERY_MS } from '../../src/discord/shards/identify.ts'
import { createSessions } from '../../src/discord/shards/sessions.ts'
import { createClock } from '../clock.ts'
import { createReadableLog } from '../store/opened.ts'
import { run } from './running.ts'

/** The id of a server that is told to the shard of this number, of 2, 4 or 5. */
const serverOf = (shard: number) => String((BigInt(1_000_000_000 * 1000 + shard) << 22n) + 1n)

/** A server for each shard. */
const serversOf = (shards: number) => Array.from({ length: shards }, (_, i) => ({ id: serverOf(i) }))

const ANY_TIME = 5000

describe('a bot of several shards', () => {
  it('connects as many as Discord recommends, and answers on each', async () => {
    const { discord, context } = await run({ shards: 5, maxConcurrency: 5, servers: serversOf(5), identifyEvery: true })
    await expect.poll(discord.gateway.shards, { timeout: ANY_TIME }).toHaveLength(5)
    for (const { id: guild } of serversOf(5)) {
      const { message } = await discord.reader({ guild }).command('city', { name: 'Nairobi' })
      expect(message?.text).toContain('Nairobi, Kenya')
    }
    const { message } = await discord.reader({ place: 'dm' }).command('city', { name: 'Nairobi' })
    expect(message?.text).toContain('Nairobi, Kenya')
    expect(discord.violations).toEqual([])
    const ready = context.logged().findLast(({ msg }) => msg === 'ready')
    expect(ready).toMatchObject({ shards: '0-4/5' })
  })

  it('answers from its first shard on, while others wait for their turn, and ends at once all the same', async () => {
    const { discord, stop } = await run({ shards: 4, servers: serversOf(4), identifyEvery: true })
    const [first = 0] = discord.gateway.shards()
    const { message } = await discord.reader({ guild: serverOf(first) }).command('city', { name: 'Nairobi' })
    expect(message?.text).toContain('Nairobi, Kenya')
    const connected = discord.gateway.identifies()
    await stop()
    expect([connected, discord.gateway.identifies(), discord.violations]).toEqual([1, 1, []])
  })

  it('has those alone that are its own, and says in /status which one reaches a server', async () => {
    const own = { range: { first: 2, last: 3, of: 4 } }
    const { discord, context } = await run({ shards: 4, maxConcurrency: 4, servers: serversOf(4), own })
    await expect.poll(() => discord.gateway.shards().sort(), { timeout: ANY_TIME }).toEqual([2, 3])
    await expect
      .poll(() => context.logged().filter(({ msg }) => msg === 'connected to Discord').length)
      .toBeGreaterThanOrEqual(2)
    const manager = discord.reader({ guild: serverOf(3), permissions: PermissionFlagsBits.ManageGuild })
    const { message } = await manager.command('status')
    expect(message?.text).toMatch(/shard 4 of 4, .*; this process serves 2 servers/)
    await expect(discord.reader({ guild: serverOf(0) }).command('status')).rejects.toThrow('reaches nobody')
  })

  it('says that Discord recommends more than there are to be', async () => {
    const { context } = await run({ shards: 4, own: { range: { first: 0, last: 0, of: 1 } } })
    expect(context.logged()).toContainEqual(
      expect.objectContaining({ msg: 'Discord recommends more shards', shards: 1, recommended: 4 }),
    )
  })

  it('takes no server of another process for one that it has left', async () => {
    const known: Parameters<ServerReadings['sweep']>[0][] = []
    const readings = { sweep: (isIn) => void known.push(isIn), open: async () => null } as Pick<
      ServerReadings,
      'sweep' | 'open'
    > as ServerReadings
    const own = { range: { first: 1, last: 1, of: 2 } }
    const { discord } = await run({ shards: 2, servers: serversOf(2), own, readings })
    await expect.poll(() => known.at(-1)?.(serverOf(1))).toBe(true)
    const isIn = known.at(-1)
    expect([isIn?.(serverOf(3)), isIn?.(serverOf(0)), isIn?.(serverOf(2))]).toEqual([false, null, null])
    discord.removeBot(serverOf(1))
    await expect.poll(() => known.at(-1)?.(serverOf(1))).toBe(false)
  })
})

/** A bot as Discord knows it, on a clock: what is said of it, and when shards began a session, in milliseconds. */
function createEntry(atATime: number, sessions = 1000) {
  const clock = createClock()
  const start = clock.now()
  const { log, lines } = createReadableLog()
  const news = { shards: 8, atATime, sessions, anewIn: 3_600_000 }
  const tools = { log, clock }
  const counted = createSessions({ ...news }, async () => ({ ...news, sessions: news.sessions }), tools)
  const spacing = createSpacing({ every: IDENTIFY_EVERY_MS, ...tools })
  const throttler = createIdentifyThrottler(atATime, { sessions: counted, spacing, clock })
  const begun: [shard: number, at: number][] = []
  const begin = (shard: number, signal = new AbortController().signal) =>
    throttler.waitForIdentify(shard, signal).then(
      () => void begun.push([shard, clock.now() - start]),
      () => {},
    )
  return { clock, news, begin, begun, sessions: counted, said: () => lines.map((line) => JSON.parse(line)) }
}

describe('sessions', () => {
  it('begin one after another, as many at a time as Discord lets', async () => {
    const { clock, begin, begun } = createEntry(2)
    for (const shard of [0, 1, 2, 3, 4]) void begin(shard)
    await clock.advance(20_000)
    const [first, second] = [IDENTIFY_EVERY_MS, 2 * IDENTIFY_EVERY_MS]
    expect(begun.toSorted()).toEqual([
      [0, 0],
      [1, 0],
      [2, first],
      [3, first],
      [4, second],
    ])
  })

  it('take no time of others where their connection breaks while they wait', async () => {
    const { clock, begin, begun } = createEntry(1)
    const broken = new AbortController()
    void begin(0)
    await clock.advance(0)
    void begin(1, broken.signal)
    void begin(2)
    broken.abort()
    await clock.advance(IDENTIFY_EVERY_MS)
    expect(begun).toEqual([
      [0, 0],
      [2, IDENTIFY_EVERY_MS],
    ])
  })

  it('wait where too few are left for the day, and the log says so', async () => {
    const { clock, news, begin, begun, said } = createEntry(1, 10)
    void begin(0)
    await clock.advance(3_500_000)
    expect(begun).toEqual([])
    expect(said()).toEqual([
      expect.objectContaining({ msg: 'Discord lets too few sessions begin: waiting', sessions: 10, seconds: 3600 }),
    ])
    news.sessions = 1000
    await clock.advance(1_200_000)
    expect(begun).toHaveLength(1)
  })

  it('begin none where there are too few for all shards', async () => {
    const { clock, news, sessions } = createEntry(1, 40)
    let isAllowed = false
    void sessions.untilAllowed(32).then(() => {
      isAllowed = true
    })
    await clock.advance(3_600_000)
    expect(isAllowed).toBe(false)
    news.sessions = 42
    await clock.advance(700_000)
    expect(isAllowed).toBe(true)
  })
})

import { expect, it } from 'vitest'
import type { Discord } from '../peers/discord/index.ts'
import { run } from './running.ts'

/** The id of a server that is told to the shard of this number, of two. */
const serverOf = (shard: number) => String((BigInt(1_000_000_000_000 + shard) << 22n) + 1n)

const BOTH = [0, 1]

/** How often a connection gives a sign of life, in milliseconds: a dead one is found after two of them. */
const HEARTBEAT = 500

const FAULTS: [fault: string, happen: (faults: Discord['faults']) => void, again: 'resumed' | 'ready'][] = [
  ['breaks', ({ dropSocket }) => dropSocket(1), 'resumed'],
  ['is closed by an error of Discord’s', ({ closeSocket }) => closeSocket(4000, 1), 'resumed'],
  ['is to be made anew', ({ askToReconnect }) => askToReconnect(1), 'resumed'],
  ['has a session that is to be resumed', ({ invalidateSession }) => invalidateSession(true, 1), 'resumed'],
  ['has a session that is over', ({ invalidateSession }) => invalidateSession(false, 1), 'ready'],
  ['is dead although nobody has closed it', ({ killSilently }) => killSilently(1), 'resumed'],
]

it.each(FAULTS)(
  'a shard that %s comes back, and all that was told is answered once',
  async (_, happen, how) => {
    const servers = BOTH.map((shard) => ({ id: serverOf(shard) }))
    const own = { spacing: { take: async () => 0 } }
    const { discord } = await run({ servers, shards: 2, maxConcurrency: 2, heartbeat: HEARTBEAT, own })
    await expect.poll(() => discord.gateway.shards().toSorted()).toEqual(BOTH)
    const ask = (shard: number) => discord.reader({ guild: serverOf(shard) }).command('city', { name: 'Nairobi' })
    for (const shard of BOTH) await ask(shard)
    const again = discord.gateway.connected()
    happen(discord.faults)
    const isTold = how === 'resumed'
    // Where the session is over, Discord has nobody to tell until there is another.
    const meanwhile = await Promise.all([ask(0), ...(isTold ? [ask(1)] : [])])
    expect(await again).toBe(how)
    const all = [...meanwhile, await ask(0), await ask(1)]
    for (const { message } of all) expect(message?.text).toContain('Nairobi, Kenya')
    const answers = discord.seen.filter(({ path }) => path.endsWith('/callback'))
    expect([answers.length, new Set(answers.map(({ path }) => path)).size]).toEqual([all.length + 2, all.length + 2])
    expect([discord.gateway.shards().toSorted(), discord.violations]).toEqual([BOTH, []])
  },
  20_000,
)

it('a session that is over as soon as it was resumed begins anew, and nothing falls over', async () => {
  const own = { spacing: { take: async () => 0 } }
  const { discord } = await run({ own })
  const resumed = discord.gateway.connected()
  discord.faults.dropSocket()
  expect(await resumed).toBe('resumed')
  const anew = discord.gateway.connected()
  discord.faults.invalidateSession(false)
  expect(await anew).toBe('ready')
  const { message } = await discord.reader().command('city', { name: 'Nairobi' })
  expect([message?.text.includes('Nairobi, Kenya'), discord.violations]).toEqual([true, []])
}, 20_000)

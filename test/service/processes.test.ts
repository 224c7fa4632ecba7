import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createFolder } from '../context.ts'
import { createDiscord, type Discord, TEST_TOKEN } from '../peers/discord/index.ts'

const LONG = 60_000

/** The id of a server that is told to the shard of this number, of 2 or 4. */
const serverOf = (shard: number) => String((BigInt(1_000_000_000_000 + shard) << 22n) + 1n)

type Line = { msg: string; pid: number; shards?: string; process?: number; event?: string }

/** Starts the service as processes of their own; all are killed when the test is over. */
function start(discord: Discord, more: Record<string, string>) {
  const env = {
    ...{ PATH: process.env['PATH'] ?? '', DISCORD_TOKEN: TEST_TOKEN, DISCORD_API: discord.api, FOOTNOTE_ENV: 'none' },
    ...{ FOOTNOTE_DATABASE: join(createFolder(), 'footnote.db'), FOOTNOTE_DOCUMENTS: '/nonexistent/documents' },
    ...more,
  }
  const program = join(import.meta.dirname, '../../bin/service.mjs')
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  onTestFinished(() => killAll(child))
  let log = ''
  child.stderr.on('data', (chunk) => {
    log += chunk
  })
  const closed = new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  const lines = () => log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Line] : []))
  const said = (msg: string) => lines().filter((line) => line.msg === msg)
  return { child, closed, said, log: () => log }
}

/** Kills a process and all that it has started, where any of it is left. */
function killAll({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL')
  } catch {
    // All have ended.
  }
}

const askIn = async (discord: Discord, shard: number) =>
  (await discord.reader({ guild: serverOf(shard) }).command('city', { name: 'Nairobi' })).message?.text

const servers = [0, 1, 2, 3].map((shard) => ({ id: serverOf(shard) }))

async function openTwo() {
  const discord = await createDiscord({ servers, shards: 4, maxConcurrency: 4, identifyEvery: true })
  onTestFinished(discord.close)
  const service = start(discord, { PROCESSES: '2' })
  await expect.poll(() => discord.gateway.shards().toSorted(), { timeout: LONG }).toEqual([0, 1, 2, 3])
  await expect.poll(() => service.said('ready'), { timeout: LONG }).toHaveLength(2)
  return { discord, service }
}

describe('a bot in two processes', { timeout: 240_000 }, () => {
  it('answers from both, starts one that was killed again, and ends both with 0 in ten seconds', async () => {
    const { discord, service } = await openTwo()
    expect(
      service
        .said('ready')
        .map(({ shards }) => shards)
        .toSorted(),
    ).toEqual(['0-1/4', '2-3/4'])
    for (const shard of [0, 1, 2, 3]) expect(await askIn(discord, shard)).toContain('Nairobi, Kenya')
    await expect.poll(() => new Set(service.said('event').map(({ pid }) => pid)).size, { timeout: LONG }).toBe(2)
    const killed = service.said('ready').find(({ shards }) => shards === '2-3/4')?.pid ?? 0
    process.kill(killed, 'SIGKILL')
    await expect.poll(() => service.said('a process has ended: it is started again'), { timeout: LONG }).toHaveLength(1)
    expect(await askIn(discord, 0)).toContain('Nairobi, Kenya')
    await expect.poll(() => service.said('ready'), { timeout: LONG }).toHaveLength(3)
    await expect.poll(() => discord.gateway.shards().toSorted(), { timeout: LONG }).toEqual([0, 1, 2, 3])
    expect(await askIn(discord, 3)).toContain('Nairobi, Kenya')
    const told = performance.now()
    service.child.kill('SIGTERM')
    expect(await service.closed).toBe(0)
    expect(performance.now() - told).toBeLessThan(10_000)
    await expect.poll(discord.gateway.shards).toEqual([])
    expect(discord.violations).toEqual([])
  })

  it('ends where the process that started them was killed', async () => {
    const { discord, service } = await openTwo()
    service.child.kill('SIGKILL')
    await expect.poll(discord.gateway.shards, { timeout: 12_000 }).toEqual([])
  })
})

it('ranges of shards on one database connect in turn, and none that overlaps them runs', {
  timeout: 240_000,
}, async () => {
  const discord = await createDiscord({ servers, shards: 4, maxConcurrency: 2, identifyEvery: true })
  onTestFinished(discord.close)
  const FOOTNOTE_DATABASE = join(createFolder(), 'footnote.db')
  const machines = ['0-1/4', '2-3/4'].map((SHARDS) => start(discord, { SHARDS, FOOTNOTE_DATABASE }))
  await expect.poll(() => discord.gateway.shards().toSorted(), { timeout: LONG }).toEqual([0, 1, 2, 3])
  // The last one may have come with its servers still on their way.
  await expect.poll(() => machines.map(({ said }) => said('ready').length), { timeout: LONG }).toEqual([1, 1])
  for (const shard of [0, 1, 2, 3]) expect(await askIn(discord, shard)).toContain('Nairobi, Kenya')
  const other = start(discord, { SHARDS: '1-2/4', FOOTNOTE_DATABASE })
  expect(await other.closed).toBe(2)
  expect(other.log()).toContain('The shards to run here (SHARDS: 1-2/4) are run in part by')
  expect([discord.gateway.identifies(), discord.violations]).toEqual([4, []])
  for (const { child } of machines) child.kill('SIGTERM')
  expect(await Promise.all(machines.map(({ closed }) => closed))).toEqual([0, 0])
})

it('a bot whose token is wrong ends with 2 and says so, in several processes too', { timeout: 60_000 }, async () => {
  const discord = await createDiscord()
  onTestFinished(discord.close)
  const service = start(discord, { PROCESSES: '2', DISCORD_TOKEN: 'wrong' })
  expect(await service.closed).toBe(2)
  expect(service.log()).toContain('did not let the bot in')
})

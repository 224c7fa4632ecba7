import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createFolder } from '../context.ts'
import { createDiscord, type Discord, TEST_TOKEN } from '../peers/discord/index.ts'

const root = join(import.meta.dirname, '../..')

/** Has a launcher take its Node for an older one, which cannot put another program in its place either. */
const OLD_NODE = `data:text/javascript,${encodeURIComponent(
  `if (process.argv[1]?.endsWith('service.mjs')) {
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.0.0' } })
    process.execve = undefined
  }`,
)}`

type Service = {
  process: ChildProcess
  /** What the log says, a line for each event. */
  said: () => string[]
  /** With which code it ended, or by which signal, and how long after being told to. */
  end: (signal: NodeJS.Signals) => Promise<{ code: number | null; signal: string | null; seconds: number }>
}

/** How the service is started: the program and its arguments. */
const WAYS = {
  node: [process.execPath, 'bin/service.mjs'],
  'npm start': ['npm', 'start'],
  'an older Node': [process.execPath, '--import', OLD_NODE, 'bin/service.mjs'],
} satisfies Record<string, [string, ...string[]]>

/** Starts the service as a process of its own; killed when the test is over. `database`: its file. */
function start(discord: Discord, database = join(createFolder(), 'footnote.db'), way: keyof typeof WAYS = 'node') {
  const [program = '', ...args] = WAYS[way]
  const env = {
    ...{ PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', NO_UPDATE_NOTIFIER: '1' },
    ...{ DISCORD_TOKEN: TEST_TOKEN, DISCORD_API: discord.api, FOOTNOTE_DATABASE: database },
    FOOTNOTE_DOCUMENTS: '/nonexistent/documents',
    FOOTNOTE_ENV: 'none',
  }
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  onTestFinished(() => killAll(child))
  let log = ''
  child.stderr.on('data', (chunk) => {
    log += chunk
  })
  const closed = new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (...how) => resolve(how))
  })
  const end: Service['end'] = async (name) => {
    const told = performance.now()
    child.kill(name)
    const [code, signal] = await closed
    return { code, signal, seconds: (performance.now() - told) / 1000 }
  }
  const said = () => log.split('\n').flatMap((line) => (line.startsWith('{') ? [String(JSON.parse(line).msg)] : []))
  return { process: child, said, end }
}

/** Kills a process and all that it has started, where any of it is left. */
function killAll({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL')
  } catch {
    // All have ended.
  }
}

async function open(way: keyof typeof WAYS = 'node') {
  const discord = await createDiscord()
  onTestFinished(discord.close)
  const service = start(discord, undefined, way)
  await expect.poll(service.said, { timeout: 20_000 }).toContain('ready')
  return { discord, service }
}

const ANY = { path: /./ }
const OUTAGES: [what: string, signal: NodeJS.Signals, happen: (discord: Discord) => unknown][] = [
  ['refuses every connection', 'SIGTERM', ({ faults }) => faults.refuse()],
  ['refuses every connection', 'SIGINT', ({ faults }) => faults.refuse()],
  ['says nothing any more', 'SIGTERM', ({ faults }) => faults.fallSilent()],
  ['fails at everything', 'SIGTERM', ({ faults }) => faults.onNext(ANY, { status: 500, applied: false }, 1e6)],
  ['hangs up in the middle', 'SIGTERM', ({ faults }) => faults.onNext(ANY, { hangUp: true, applied: false }, 1e6)],
  ['has everything wait', 'SIGTERM', ({ faults }) => faults.onNext(ANY, { status: 429, retryAfter: 50 }, 1e6)],
  ['is slow', 'SIGTERM', ({ faults }) => faults.onNext(ANY, { delay: 60_000 }, 1e6)],
]

describe('the service, told to end while Discord', { timeout: 60_000 }, () => {
  it.each(OUTAGES)('%s, with something to answer, ends with 0 in ten seconds: %s', async (_, signal, happen) => {
    const { discord, service } = await open()
    await happen(discord)
    void discord
      .reader()
      .say('what is SAIER?', { mention: true })
      .catch(() => null)
    void discord
      .reader()
      .command('city', { name: 'Nairobi' })
      .catch(() => null)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const { seconds, ...how } = await service.end(signal)
    expect(how).toEqual({ code: 0, signal: null })
    expect(seconds).toBeLessThan(10)
    expect(service.said()).toContain('told to end')
  })

  it.each(['npm start', 'an older Node'] as const)('cannot be reached, ends when started by %s', async (way) => {
    const { discord, service } = await open(way)
    await discord.faults.refuse()
    const { seconds, ...how } = await service.end('SIGTERM')
    expect(how).toEqual({ code: 0, signal: null })
    expect(seconds).toBeLessThan(10)
    expect(service.said()).toContain('told to end')
  })

  it('has not let it in yet, ends too', async () => {
    const discord = await createDiscord()
    onTestFinished(discord.close)
    discord.faults.fallSilent()
    const service = start(discord)
    await new Promise((resolve) => setTimeout(resolve, 5000))
    expect((await service.end('SIGTERM')).seconds).toBeLessThan(10)
  })
})

const STANDS_BY = 'another process runs this bot on this database: standing by'

describe('a second process on the same token and database', { timeout: 60_000 }, () => {
  it('says so and stands by, and takes over once the first has ended', async () => {
    const discord = await createDiscord()
    onTestFinished(discord.close)
    const database = join(createFolder(), 'footnote.db')
    const first = start(discord, database)
    await expect.poll(first.said, { timeout: 20_000 }).toContain('ready')
    const second = start(discord, database)
    await expect.poll(second.said, { timeout: 20_000 }).toContain(STANDS_BY)
    expect(second.said()).not.toContain('ready')
    expect(discord.gateway.identifies()).toBe(1)
    expect(await first.end('SIGTERM')).toMatchObject({ code: 0 })
    await expect.poll(second.said, { timeout: 20_000 }).toContain('ready')
    expect(second.said()).toContain('taking over from another process')
    const { message } = await discord.reader().command('city', { name: 'Nairobi' })
    expect(message?.text).toContain('Nairobi, Kenya')
    expect(await second.end('SIGTERM')).toMatchObject({ code: 0 })
  })

  it('ends at once where it is told to while it stands by', async () => {
    const discord = await createDiscord()
    onTestFinished(discord.close)
    const database = join(createFolder(), 'footnote.db')
    const first = start(discord, database)
    await expect.poll(first.said, { timeout: 20_000 }).toContain('ready')
    const second = start(discord, database)
    await expect.poll(second.said, { timeout: 20_000 }).toContain(STANDS_BY)
    expect(await second.end('SIGINT')).toMatchObject({ code: 0 })
    expect((await discord.reader().command('city', { name: 'Nairobi' })).message?.text).toContain('Nairobi, Kenya')
  })
})

it('a service that Discord shuts out for good says so and ends, so that it can be started again', async () => {
  const { discord, service } = await open()
  const closed = new Promise((resolve) => service.process.on('close', resolve))
  discord.faults.closeSocket(4004)
  expect(await closed).toBe(1)
  expect(service.said()).toContain('Discord has closed the connection for good')
})

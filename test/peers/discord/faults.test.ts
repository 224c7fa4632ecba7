import { GatewayIntentBits, type Interaction } from 'discord.js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import {
  createDiscord,
  type Discord,
  type DiscordOptions,
  type ReaderOptions,
  type RestFault,
  TEST_TOKEN,
} from './index.ts'
import { startTestBot } from './test-bot.ts'

async function open(options: DiscordOptions = {}) {
  const discord = await createDiscord(options)
  const bot = await startTestBot(discord)
  bot.onInteraction = (interaction) => answer(interaction)
  onTestFinished(async () => {
    await bot.stop()
    await discord.close()
  })
  return { discord, bot }
}

const answer = async (interaction: Interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply('here')
}

describe('a lost connection', () => {
  it('is resumed, and what was missed is replayed', async () => {
    const { discord } = await open()
    discord.faults.dropSocket()
    const reader = discord.reader()
    const answers = await Promise.all([reader.command('one'), reader.command('two')])
    expect(answers.map(({ message }) => message?.content)).toEqual(['here', 'here'])
    expect([discord.gateway.identifies(), discord.gateway.resumes()]).toEqual([1, 1])
  })

  it.each<[title: string, code: number]>([
    ['by an unknown error', 4000],
    ['by a time-out', 4009],
  ])('%s is resumed', async (_, code) => {
    const { discord } = await open()
    const resumed = discord.gateway.connected()
    discord.faults.closeSocket(code)
    expect(await resumed).toBe('resumed')
  })

  it.each<[title: string, act: 'end' | 'pause' | 'ask', how: string]>([
    ['whose session ended needs a new one', 'end', 'ready'],
    ['whose session is still good is resumed', 'pause', 'resumed'],
    ['that Discord asks for is resumed', 'ask', 'resumed'],
  ])('%s', async (_, act, how) => {
    const { discord } = await open()
    const next = discord.gateway.connected()
    if (act === 'ask') discord.faults.askToReconnect()
    else discord.faults.invalidateSession(act === 'pause')
    expect(await next).toBe(how)
    expect((await discord.reader().command('still')).message?.content).toBe('here')
    expect(discord.violations).toEqual([])
  })
})

describe('a request that fails', () => {
  const callback = { method: 'POST', path: /\/callback$/ }

  it.each<[title: string, fault: RestFault, requests: number, error: object | null]>([
    ['429 is tried again after a while', { status: 429, retryAfter: 0.05 }, 2, null],
    ['500 before the effect is tried again', { status: 500, applied: false }, 2, null],
    ['503 after the effect is tried again, and was once enough', { status: 503, applied: true }, 2, { code: 40060 }],
    ['a delay is waited for', { delay: 60 }, 1, null],
    ['a lost answer after the effect', { hangUp: true, applied: true }, 1, { code: 'UND_ERR_SOCKET' }],
  ])('%s', async (_, fault, requests, error) => {
    const { discord, bot } = await open()
    discord.faults.onNext(callback, fault)
    const { message } = await discord.reader().command('try')
    expect(message?.content).toBe('here')
    await expect.poll(() => discord.seen.filter(({ path }) => callback.path.test(path))).toHaveLength(requests)
    await expect.poll(() => bot.errors).toMatchObject(error ? [error] : [])
    expect(discord.violations).toEqual([])
  })

  it('is refused as the test says, as often as it says', async () => {
    const { discord, bot } = await open()
    discord.faults.onNext(callback, { status: 403, code: 50013, message: 'Missing Permissions' }, 2)
    const refused = { status: 403, code: 50013 }
    bot.onInteraction = async (interaction) => {
      for (let i = 0; i < 2; i++) await answer(interaction).catch((err) => bot.errors.push(err))
      await answer(interaction)
    }
    expect((await discord.reader().command('try')).message?.content).toBe('here')
    expect(bot.errors).toMatchObject([refused, refused])
  })

  it('is one of those that match alone', async () => {
    const { discord, bot } = await open()
    discord.faults.onNext(
      { method: 'PATCH', path: /@original/ },
      { status: 404, code: 10008, message: 'Unknown Message' },
    )
    bot.onInteraction = async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      await interaction.deferReply()
      await interaction.editReply('one').catch((err) => bot.errors.push(err))
      await interaction.editReply('two')
    }
    expect((await discord.reader().command('try')).message?.content).toBe('two')
    expect(bot.errors).toMatchObject([{ code: 10008 }])
  })

  it('that the fault alone made late is no breach', async () => {
    let ahead = 0
    const { discord, bot } = await open({ now: () => Date.now() + ahead })
    discord.faults.onNext(callback, { delay: 50 })
    bot.onInteraction = async (interaction) => {
      setTimeout(() => {
        ahead = 3001
      }, 25)
      await answer(interaction)
    }
    void discord
      .reader()
      .command('try')
      .catch(() => {})
    await expect.poll(() => bot.errors).toMatchObject([{ code: 10062 }])
    expect(discord.violations).toEqual([])
  })
})

describe('the gateway', () => {
  async function connect(options: DiscordOptions = {}) {
    const discord = await createDiscord(options)
    onTestFinished(() => discord.close())
    return { discord, ...(await connectTo(discord)) }
  }

  /** `heard` is told of each event by its name, and of all else by its opcode. */
  async function connectTo({ api }: Discord) {
    const socket = new WebSocket(api.replace('http', 'ws').replace('/api', ''))
    const closed = new Promise<number>((resolve) => socket.once('close', resolve))
    await new Promise((resolve) => socket.once('message', resolve))
    const send = (op: number, d: unknown = null) => socket.send(JSON.stringify({ op, d }))
    const heard = (tell: (what: string | number) => void) =>
      socket.on('message', (data) => {
        const { op, t } = JSON.parse(String(data)) as { op: number; t: string | null }
        tell(t ?? op)
      })
    return { closed, send, heard }
  }
  const idOf = (time: number) => String(BigInt(time) << 22n)
  type Send = (op: number, d?: unknown) => void
  const identity = { token: TEST_TOKEN, intents: 0 }

  it.each<[title: string, code: number, act: (send: Send) => void, breach: boolean]>([
    ['a wrong token', 4004, (send) => send(2, { ...identity, token: 'wrong' }), false],
    [
      'an intent that was not granted',
      4014,
      (send) => send(2, { ...identity, intents: GatewayIntentBits.MessageContent }),
      false,
    ],
    [
      '121 sends in a minute',
      4008,
      (send) => {
        for (let i = 0; i < 121; i++) send(1)
      },
      true,
    ],
    ['a send of over 4096 bytes', 4002, (send) => send(1, 'x'.repeat(4096)), true],
    [
      'a second IDENTIFY',
      4005,
      (send) => {
        send(2, identity)
        send(2, identity)
      },
      true,
    ],
    ['an unknown opcode', 4001, (send) => send(99), true],
  ])('closes on %s', async (_, code, act, breach) => {
    const { discord, closed, send } = await connect({ grantedIntents: 0 })
    act(send)
    expect(await closed).toBe(code)
    expect(discord.violations).toHaveLength(breach ? 1 : 0)
  })

  it('closes on the IDENTIFY after the thousandth of a day', async () => {
    const { closed, send } = await connect({ identifies: 1000 })
    send(2, identity)
    expect(await closed).toBe(4004)
  })

  it.each<[title: string, code: number, shard: number[], servers: number]>([
    ['a shard past the last one', 4010, [2, 2], 0],
    ['a shard of more than 2,500 servers', 4011, [0, 1], 2501],
  ])('closes on %s', async (_, code, shard, many) => {
    const servers = Array.from({ length: many }, (_, i) => ({ id: idOf(i) }))
    const { closed, send } = await connect({ servers })
    send(2, { ...identity, shard })
    expect(await closed).toBe(code)
  })

  it('tells each shard of its servers alone, and the first one of direct messages', async () => {
    const told: unknown[] = []
    const { discord, send, heard } = await connect({ servers: [{ id: idOf(4) }, { id: idOf(5) }] })
    heard((event) => told.push(event))
    send(2, { ...identity, intents: 1 | (1 << 12), shard: [1, 2] })
    await expect.poll(() => told).toEqual(['READY', 'GUILD_CREATE'])
    const press = (options: ReaderOptions) => discord.reader(options).command('one')
    void press({ guild: idOf(5) }).catch(() => null)
    await expect.poll(() => told).toEqual(['READY', 'GUILD_CREATE', 'INTERACTION_CREATE'])
    await expect(press({ guild: idOf(4) })).rejects.toThrow('reaches nobody')
    await expect(press({ place: 'dm' })).rejects.toThrow('reaches nobody')
  })

  it('lets no second shard of a bucket in within the time that is kept between two', async () => {
    const told: unknown[] = []
    const { discord, send, heard } = await connect({ maxConcurrency: 2, identifyEvery: true, now: () => 1000 })
    heard((event) => told.push(event))
    send(2, { ...identity, shard: [1, 4] })
    await expect.poll(() => told).toContain('READY')
    const second = await connectTo(discord)
    second.heard((event) => told.push(event))
    second.send(2, { ...identity, shard: [3, 4] })
    await expect.poll(() => told).toContain(9)
    expect(discord.violations).toEqual([expect.stringContaining('shard 3 identified itself less than 5000 ms')])
  })

  it('says nothing any more on a dead connection, and what was missed once it is resumed', async () => {
    const { discord, bot } = await open({ heartbeat: 300 })
    const resumed = discord.gateway.connected()
    discord.faults.killSilently()
    expect(discord.gateway.shards()).toEqual([])
    const { message } = await discord.reader().command('one')
    expect([await resumed, message?.content, bot.errors]).toEqual(['resumed', 'here', []])
  })

  it('tells what was asked for', async () => {
    const { discord } = await open()
    expect(await discord.identified).toMatchObject({ token: TEST_TOKEN, intents: GatewayIntentBits.Guilds })
  })
})

describe('haste', () => {
  const ask = (api: string, token = TEST_TOKEN) =>
    fetch(`${api}/v10/users/@me`, { headers: { authorization: `Bot ${token}` } })

  it('is refused from the 51st request in a second', async () => {
    const discord = await createDiscord({ now: () => 0 })
    onTestFinished(() => discord.close())
    for (let i = 0; i < 50; i++) expect((await ask(discord.api)).status).toBe(200)
    expect(await (await ask(discord.api)).json()).toMatchObject({ retry_after: 1, global: true })
    expect(discord.violations).toEqual(['GET /users/@me: over 50 requests in a second'])
  })
})

describe('under load', () => {
  it('skips the rules where it is told to', async () => {
    const { discord, bot } = await open({ validate: false })
    bot.onInteraction = async (interaction) => interaction.isChatInputCommand() && interaction.reply('x'.repeat(2001))
    const reader = discord.reader()
    const answers = await Promise.all(Array.from({ length: 200 }, () => reader.command('load')))
    expect(answers).toHaveLength(200)
    expect(discord.violations).toEqual([])
  })
})

import { generateKeyPairSync, sign as signBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Clock, systemClock } from '../../src/base/clock.ts'
import { createClock } from '../clock.ts'
import { run } from './running.ts'

/** How often each is tried. */
const TIMES = 300
const MINUTE = 60_000

const stranger = generateKeyPairSync('ed25519').privateKey

type Posted = { headers: Record<string, string>; body: string }

/** A bot to which interactions are posted; how it answers what is posted to it, and what the log has of events. */
async function open(clock: Clock = systemClock) {
  const running = await run({ way: 'http', clock })
  const { discord, context } = running
  const url = discord.endpoint() ?? ''
  const post = async ({ headers, body }: Posted) => {
    const response = await fetch(url, { method: 'POST', headers, body })
    await response.arrayBuffer()
    return response.status
  }
  const events = () => context.logged().filter(({ msg }) => msg === 'event').length
  const answers = async () => {
    const { message } = await discord.reader().command('city', { name: 'Nairobi' })
    expect(message?.text).toContain('Nairobi, Kenya')
  }
  /** A command as Discord posts it. */
  const body = (id: string, name = 'help') =>
    JSON.stringify({
      ...{ id, token: `token${id}`, type: 2, version: 1, application_id: '1000000000000000001', context: 1 },
      ...{ user: { id: '42', username: 'somebody', discriminator: '0', avatar: null, global_name: null } },
      ...{ channel_id: '43', channel: { id: '43', type: 1 }, locale: 'en-GB', entitlements: [] },
      ...{ authorizing_integration_owners: { '0': '0' }, app_permissions: '0', attachment_size_limit: 1 },
      data: { id: '44', type: 1, name },
    })
  return { ...running, url, post, events, answers, body }
}

const count = (statuses: number[]) =>
  Object.fromEntries([...Map.groupBy(statuses, String)].map(([status, all]) => [status, all.length]))

describe('what is posted to the bot and is not Discord’s', () => {
  it('is refused as Discord expects, and reaches nobody', { timeout: 4 * MINUTE }, async () => {
    const { discord, post, events, answers, body } = await open()
    const before = events()
    const now = Date.now()
    const signed = (text: string, at = now) => ({ headers: discord.sign(text, at), body: text })
    const late = (i: number) => now - 301_000 - 1000 * i
    const hostile: Record<string, [status: number, (i: number) => Posted]> = {
      forged: [401, (i) => ({ ...signed(body(`1${i}`)), body: body(`2${i}`) })],
      'signed by somebody else': [
        401,
        (i) => {
          const { headers, body: text } = signed(body(`3${i}`))
          const signature = signBytes(null, Buffer.from(`${headers['x-signature-timestamp']}${text}`), stranger)
          return { headers: { ...headers, 'x-signature-ed25519': signature.toString('hex') }, body: text }
        },
      ],
      'with another time': [
        401,
        (i) => {
          const { headers, body: text } = signed(body(`4${i}`))
          return {
            headers: { ...headers, 'x-signature-timestamp': String(Math.floor(now / 1000) + 1 + (i % 60)) },
            body: text,
          }
        },
      ],
      overheard: [401, (i) => signed(body(`5${i}`), late(i))],
      'from the future': [401, (i) => signed(body(`6${i}`), now + 900_000 + 1000 * i)],
      truncated: [401, (i) => ({ ...signed(body(`7${i}`)), body: body(`7${i}`).slice(0, -1 - i) })],
      'without a signature': [401, (i) => ({ headers: { 'content-type': 'application/json' }, body: body(`8${i}`) })],
      'with half a signature': [
        401,
        (i) => {
          const { headers, body: text } = signed(body(`9${i}`))
          return {
            headers: { ...headers, 'x-signature-ed25519': headers['x-signature-ed25519']?.slice(0, 64) ?? '' },
            body: text,
          }
        },
      ],
      oversized: [413, (i) => signed(body(`10${i}`).padEnd(65_537))],
      'no JSON': [400, (i) => signed(`${i} {`)],
      'of no kind': [400, (i) => signed(JSON.stringify({ type: 99, id: String(i), token: 't' }))],
      'no interaction': [400, (i) => signed(JSON.stringify({ type: 2, id: String(i) }))],
      'as a form': [
        400,
        (i) => ({
          ...signed(body(`11${i}`)),
          headers: { ...discord.sign(body(`11${i}`), now), 'content-type': 'text/plain' },
        }),
      ],
    }
    for (const [what, [status, make]] of Object.entries(hostile)) {
      const statuses: number[] = []
      for (let i = 0; i < TIMES; i += 20)
        statuses.push(...(await Promise.all(Array.from({ length: 20 }, (_, j) => post(make(i + j))))))
      expect(count(statuses), what).toEqual({ [status]: TIMES })
    }
    expect(events()).toBe(before)
    await answers()
  })

  it('is done once, however often it is replayed', { timeout: MINUTE }, async () => {
    const { discord, post, events, body } = await open()
    const before = events()
    const text = body('12')
    const headers = discord.sign(text, Date.now())
    const statuses = await Promise.all(Array.from({ length: TIMES }, () => post({ headers, body: text })))
    expect(count(statuses)).toEqual({ 200: 1, 409: TIMES - 1 })
    expect(events()).toBe(before + 1)
  })

  it('is refused by another method, and elsewhere there is nothing', async () => {
    const { url } = await open()
    const got = await fetch(url)
    expect({ status: got.status, allow: got.headers.get('allow') }).toEqual({ status: 405, allow: 'POST' })
    expect((await fetch(new URL('/', url))).status).toBe(404)
  })

  it('is told of in the log once a minute, and without a word of it', async () => {
    const clock = createClock()
    const { discord, context, post, body } = await open(clock)
    await clock.advance(MINUTE)
    const before = context.logged().length
    const text = body('13', 'a-word-of-theirs')
    const signed = discord.sign(text, clock.now())
    for (let i = 0; i < 50; i++)
      await post({ headers: { ...signed, 'x-signature-ed25519': 'ab'.repeat(64) }, body: text })
    const lines = context.logged().slice(before)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ msg: 'a request to /interactions was refused', status: 401 })
    expect(JSON.stringify(lines)).not.toMatch(/a-word-of-theirs|token13/)
  })
})

describe('connections that only take up room', () => {
  /** Opens connections that begin with something and then say no more. */
  async function occupy(url: string, times: number, begin: string): Promise<Socket[]> {
    const { port, hostname } = new URL(url)
    const sockets = await Promise.all(
      Array.from({ length: times }, async () => {
        const socket = connect(Number(port), hostname)
        socket.on('error', () => {})
        await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve))
        if (begin) socket.write(begin)
        return socket
      }),
    )
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy()
    })
    return sockets
  }

  it.each([
    ['stand open', ''],
    ['bring their headers one by one', 'POST /interactions HTTP/1.1\r\nHost: here\r\nX-Slow: '],
  ])('and %s are closed where others need it', { timeout: MINUTE }, async (_, begin) => {
    const { url, answers } = await open()
    const sockets = [
      ...(await occupy(url, 700, begin)),
      ...(await occupy(url, 700, begin)),
      ...(await occupy(url, 600, begin)),
    ]
    for (let i = 0; i < 20; i++) await answers()
    expect(sockets.filter(({ destroyed }) => destroyed).length).toBeGreaterThan(1000)
  })

  it('and bring their body slowly are told so, and the others are answered', { timeout: MINUTE }, async () => {
    const { url, discord, answers, body } = await open()
    const headers = Object.entries({ ...discord.sign(body('14')), host: 'here', 'content-length': '1000' })
    const begin = `POST /interactions HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n{`
    const sockets = await occupy(url, 300, begin)
    const said = sockets.map(
      (socket) =>
        new Promise<string>((resolve) => {
          let all = ''
          socket.on('data', (chunk) => {
            all += chunk
          })
          socket.once('close', () => resolve(all))
        }),
    )
    await answers()
    expect(count((await Promise.all(said)).map((text) => Number(text.split(' ')[1])))).toEqual({ 408: 300 })
    await answers()
  })
})

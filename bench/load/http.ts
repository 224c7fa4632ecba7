import { generateKeyPairSync, sign } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Discord } from '../../test/peers/discord/index.ts'
import { flood, type Flooded, tellLost } from './flood.ts'
import { type Ground, sized } from './ground.ts'
import { createPeople } from './people.ts'
import type { Program } from './programs.ts'
import { startReplicas } from './replicas.ts'
import type { Finding, Row } from './row.ts'

const OF_EACH = 10_000
const SOCKETS = 2000
const LORISES = 200
const AT_A_TIME = 32
/** How many are answered beside it, a second. */
const BESIDE = 10
const HELD_SECONDS = 15
/** Within what an interaction that was answered has its line in the log, in milliseconds. */
const LOGGED_WITHIN = 1500
const LARGEST = 64 * 1024
/** Longer than a timestamp is taken for, in milliseconds. */
const LONG_AGO = 10 * 60_000
const MUST = '401, 413 or closed; none reaches dispatch; others are answered'

type Sent = { body: string; headers: Record<string, string>; cutAt?: number }

/** What comes that is not Discord’s, while others ask. Without anything before the replica, which could keep it off. */
export const http: Row = { name: 'http', run }

async function run(ground: Ground): Promise<Finding[]> {
  const { postgres } = ground
  const url = postgres ? postgres.urlOf(await postgres.create()) : null
  const replicas = await startReplicas(ground, 1, url ? { DATABASE_URL: url } : {})
  const { discord, programs, ports } = replicas
  const port = ports[0] ?? 0
  await discord.setEndpoint(`http://127.0.0.1:${port}/interactions`)
  const program = programs[0] as Program
  const people = createPeople(discord, 500)
  const findings: Finding[] = []
  const beside = async <T>(work: Promise<T>): Promise<{ result: T; others: Flooded[] }> => {
    let isDone = false
    const done = work.finally(() => {
      isDone = true
    })
    const others: Flooded[] = []
    do others.push(await flood(BESIDE, 1, people.city))
    while (!isDone)
    await wait(LOGGED_WITHIN)
    return { result: await done, others }
  }
  const tell = (what: string, said: string, isKept: boolean, others: Flooded[], dispatched: number) => {
    const lost = others.flatMap((one) => one.lost)
    const sent = others.reduce((sum, one) => sum + one.sent, 0)
    findings.push({
      what: `HTTP: ${what}`,
      must: MUST,
      measured: `${said}; ${dispatched} reached dispatch; of ${sent} others ${tellLost(lost)}${program.hasEnded() ? '; the replica has ended' : ''}`,
      holds: isKept && !dispatched && !lost.length && !program.hasEnded(),
    })
  }

  for (const [what, make] of Object.entries(makers(discord))) {
    const count = sized(ground, OF_EACH)
    await wait(LOGGED_WITHIN)
    const before = countDispatched(program)
    const { result, others } = await beside(postMany(port, count, make))
    await wait(LOGGED_WITHIN)
    const sent = others.reduce((sum, one) => sum + one.sent, 0)
    const known = make.first ? 1 : 0
    const dispatched = countDispatched(program) - before - sent - known
    const kept = [...result].every(([status]) => make.allowed.includes(status))
    tell(`${count} ${what}`, tally(result), kept, others, dispatched)
  }

  await wait(LOGGED_WITHIN)
  const before = countDispatched(program)
  const loris = await beside(holdOpen(port, sized(ground, LORISES), HELD_SECONDS, true))
  tell(
    `${sized(ground, LORISES)} slow lorises`,
    `${loris.result} closed in ${HELD_SECONDS} s`,
    loris.result > 0,
    loris.others,
    countDispatched(program) - before - loris.others.reduce((sum, one) => sum + one.sent, 0),
  )
  await wait(LOGGED_WITHIN)
  const again = countDispatched(program)
  const open = await beside(holdOpen(port, SOCKETS, HELD_SECONDS, false))
  tell(
    `${SOCKETS} open sockets`,
    `${open.result} closed in ${HELD_SECONDS} s`,
    open.result > 0,
    open.others,
    countDispatched(program) - again - open.others.reduce((sum, one) => sum + one.sent, 0),
  )
  await replicas.close()
  return findings
}

/** Each interaction that is let in has a line in the log, with its kind. */
const countDispatched = (program: Program): number => program.said().match(/"outcome":"/g)?.length ?? 0

type Maker = ((i: number) => Sent) & { allowed: string[]; first?: boolean }

const maker = (allowed: string[], make: (i: number) => Sent, first = false): Maker =>
  Object.assign(make, { allowed, first })

function makers({ sign: signAs }: Discord): Record<string, Maker> {
  const { privateKey } = generateKeyPairSync('ed25519')
  const bodyOf = (i: number) =>
    JSON.stringify({
      ...{ id: String(9_000_000_000_000_000n + BigInt(i)), application_id: '1', type: 2, token: `forged-${i}` },
      ...{ version: 1, data: { id: '1', name: 'city', type: 1, options: [] }, channel_id: '1' },
    })
  const signed = (body: string, at?: number): Sent => ({ body, headers: signAs(body, at) })
  const old = signed(bodyOf(0), Date.now() - LONG_AGO)
  return {
    forged: maker(['401', 'closed'], (i) => {
      const { body, headers } = signed(bodyOf(i))
      return { body: body.replace('forged', 'forgot'), headers }
    }),
    replayed: maker(['401', 'closed'], () => old),
    truncated: maker(['401', '400', '408', 'closed'], (i) => ({ ...signed(bodyOf(i)), cutAt: 40 })),
    oversized: maker(['413', 'closed'], (i) => signed(bodyOf(i) + ' '.repeat(LARGEST))),
    'signed with a wrong key': maker(['401', 'closed'], (i) => {
      const { body, headers } = signed(bodyOf(i))
      const text = Buffer.from(headers['x-signature-timestamp'] + body)
      return { body, headers: { ...headers, 'x-signature-ed25519': sign(null, text, privateKey).toString('hex') } }
    }),
  }
}

/** Posts so many, and counts what became of them by status. */
async function postMany(port: number, count: number, make: Maker): Promise<Map<string, number>> {
  const became = new Map<string, number>()
  let next = 0
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      for (let i = next++; i < count; i = next++) {
        const status = await post(port, make(i))
        became.set(status, (became.get(status) ?? 0) + 1)
      }
    }),
  )
  return became
}

/** Its status, or that the connection was closed. A cut body ends where it is cut, and the connection with it. */
function post(port: number, { body, headers, cutAt }: Sent): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  const socket = connect({ port, host: '127.0.0.1' })
  let said = ''
  const done = () => {
    resolve(said.match(/^HTTP\/1\.1 (\d{3})/)?.[1] ?? 'closed')
    socket.destroy()
  }
  socket.setTimeout(20_000, () => {
    resolve('nothing in 20 s')
    socket.destroy()
  })
  socket.on('error', done).on('close', done)
  socket.on('data', (chunk) => {
    said += chunk
    done()
  })
  const length = Buffer.byteLength(body)
  const lines = Object.entries({ ...headers, host: 'localhost', 'content-length': String(length) })
  const head = `POST /interactions HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`
  if (cutAt === undefined) socket.write(head + body)
  else socket.end(head + body.slice(0, cutAt))
  return promise
}

/** Keeps connections open, silent or with a letter now and then; gives how many the server has closed. */
async function holdOpen(port: number, count: number, seconds: number, dribbles: boolean): Promise<number> {
  let closed = 0
  const countOne = () => {
    closed += 1
  }
  const sockets: Socket[] = []
  for (let i = 0; i < count; i++) {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.on('error', () => socket.destroy()).on('close', countOne)
    if (dribbles) socket.write('POST /interactions HTTP/1.1\r\nhost: localhost\r\nx-slow: ')
    sockets.push(socket)
    if (i % 100 === 99) await wait(10)
  }
  for (let i = 0; i < seconds * 2; i++) {
    await wait(500)
    if (dribbles) for (const socket of sockets) if (socket.writable) socket.write('a')
  }
  const byServer = closed
  for (const socket of sockets) socket.destroy()
  return byServer
}

const tally = (became: ReadonlyMap<string, number>) =>
  [...became].map(([status, count]) => `${count} × ${status}`).join(', ')

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createFolder } from '../context.ts'
import { createDiscord, type Discord, TEST_TOKEN } from '../peers/discord/index.ts'
import { type Started, startService } from './started.ts'

const LONG = 60_000

/** A token and a password as long as real ones, with what addresses and JSON write otherwise. */
const TOKEN = 'MTIzNDU2Nzg5.Gk3"x_a.qTz/9-s0me'
const PASSWORD = 'p4ss word/with:all"of it'
const ADDRESS = `postgres://footnote:${encodeURIComponent(PASSWORD)}@127.0.0.1:1/footnote`

/** How tokens of interactions begin, at Discord as in the stand-in. */
const INTERACTION = /aW50ZXJhY3Rpb246\w/

/** Nothing of what is secret is in a text, however it is written there. */
function expectNoSecret(text: string): void {
  for (const secret of [TEST_TOKEN, TOKEN, PASSWORD])
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
      expect(text).not.toContain(form)
  expect(text).not.toMatch(INTERACTION)
}

/** Throws in a running service what carries an interaction's token, a password and the settings. */
const CRASHES = `data:text/javascript,${encodeURIComponent(
  `process.on('SIGUSR2', () => {
    const { DISCORD_TOKEN: token, OTHER: input } = process.env
    const url = 'http://discord/webhooks/1/' + 'aW50ZXJhY3Rp' + 'b246MTIz-4_x/messages/@original'
    const error = new Error('a request to ' + url + ' with Bot ' + token + ' failed')
    throw Object.assign(error, { url, requestBody: { token }, input })
  })`,
)}`

async function open() {
  const discord = await createDiscord()
  onTestFinished(discord.close)
  return discord
}

const isReady = (service: Started) =>
  expect.poll(() => service.logged().map(({ msg }) => msg), { timeout: 30_000 }).toContain('ready')

it('says nothing secret where the token is refused', { timeout: LONG }, async () => {
  const discord = await open()
  const byGateway = startService(discord, { DISCORD_TOKEN: TOKEN })
  const byHttp = startService(discord, { DISCORD_TOKEN: TOKEN, DISCORD_PUBLIC_KEY: discord.publicKey, PORT: '0' })
  for (const { ended, output } of [byGateway, byHttp]) {
    expect(await ended).toBe(2)
    expect(output()).toContain('did not let the bot in')
    expectNoSecret(output())
  }
})

it('says nothing secret where the database cannot be reached, or its address is none', { timeout: LONG }, async () => {
  const discord = await open()
  for (const [address, said] of [
    [ADDRESS, 'The database 127.0.0.1:1/footnote cannot be opened'],
    [ADDRESS.replace('postgres', 'mysql'), 'DATABASE_URL: the value given does not fit'],
  ] as const) {
    const { ended, output } = startService(discord, { DATABASE_URL: address, LOG_LEVEL: 'trace' })
    expect(await ended).toBe(2)
    expect(output()).toContain(said)
    expectNoSecret(output())
  }
})

it('says nothing secret where Discord fails, at whatever level, in figures neither', { timeout: LONG }, async () => {
  const discord = await open()
  const service = startService(discord, { LOG_LEVEL: 'trace', OPERATIONS_PORT: '0' })
  await isReady(service)
  await failInTurn(discord)
  const metrics = await (await fetch(new URL('/metrics', await service.addressIn(/healthz/)))).text()
  expect(service.output()).toMatch(/could not be sent|wait|tried again/)
  service.process.kill('SIGTERM')
  expect(await service.ended).toBe(0)
  expectNoSecret(service.output())
  expectNoSecret(metrics)
  expect(metrics).not.toMatch(new RegExp(discord.servers.map(({ id }) => id).join('|')))
  expect(metrics).not.toContain('Nairobi')
})

/** Has requests of each kind fail in each way, once. */
async function failInTurn({ faults, reader }: Discord): Promise<void> {
  const callback = { method: 'POST', path: /callback$/ }
  for (const fault of [
    { status: 500, applied: false } as const,
    { status: 502, applied: true } as const,
    { status: 429, retryAfter: 0.05 } as const,
    { hangUp: true, applied: false } as const,
    { status: 400, code: 50035, message: 'Invalid Form Body' },
    { status: 404, code: 10062, message: 'Unknown interaction' },
  ]) {
    faults.onNext(callback, fault)
    await reader()
      .command('city', { name: 'Nairobi' })
      .catch(() => null)
  }
}

it('dumps nothing secret where a fault of ours ends it, and ends in order', { timeout: LONG }, async () => {
  const discord = await open()
  const reports = createFolder()
  const settings = { OTHER: ADDRESS, LOG_LEVEL: 'trace' }
  const service = startService(discord, settings, [
    ...['--import', CRASHES],
    ...[
      '--report-uncaught-exception',
      '--report-on-signal',
      '--report-signal=SIGWINCH',
      `--report-directory=${reports}`,
    ],
  ])
  await isReady(service)
  service.process.kill('SIGWINCH')
  await expect.poll(() => readdirSync(reports), { timeout: 20_000 }).toHaveLength(1)
  service.process.kill('SIGUSR2')
  expect(await service.ended).toBe(1)
  expect(service.logged().map(({ msg }) => msg)).toEqual(
    expect.arrayContaining(['a fault of ours ends the program', 'ended']),
  )
  expectNoSecret(service.output())
  for (const report of readdirSync(reports)) expectNoSecret(readFileSync(join(reports, report), 'utf8'))
})

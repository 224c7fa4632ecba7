import { describe, expect, it, onTestFinished } from 'vitest'
import { createDiscord, type DiscordOptions, TEST_TOKEN } from '../peers/discord/index.ts'
import { type Started, startService } from './started.ts'

const LONG = 60_000

/** A service that tells how it is, by the gateway or by HTTP. */
async function open(way: 'gateway' | 'http', options: DiscordOptions = {}) {
  const discord = await createDiscord(options)
  onTestFinished(discord.close)
  const byHttp = way === 'http' ? { DISCORD_PUBLIC_KEY: discord.publicKey, PORT: '0' } : {}
  const service = startService(discord, { OPERATIONS_PORT: '0', ...byHttp })
  const operations = await service.addressIn(/healthz/)
  const ask = async (path: string) => {
    const response = await fetch(new URL(path, operations))
    return { status: response.status, text: await response.text() }
  }
  const ready = () => expect.poll(async () => (await ask('/readyz')).status, { timeout: 30_000 }).toBe(200)
  return { discord, service, ask, ready }
}

/** The value of a figure with all of these labels. */
function figureOf(metrics: string, name: string, ...labels: string[]): number {
  const line = metrics
    .split('\n')
    .find((each) => each.startsWith(`${name}{`) && labels.every((label) => each.includes(label)))
  return Number(line?.split(' ').at(-1) ?? Number.NaN)
}

const endInOrder = async ({ process, ended }: Started) => {
  process.kill('SIGTERM')
  expect(await ended).toBe(0)
}

describe('who looks after the service', () => {
  it('is told what is missing until it answers by the gateway, what it does, and when Discord is gone', {
    timeout: LONG,
  }, async () => {
    const { discord, service, ask, ready } = await open('gateway')
    expect(JSON.parse((await ask('/healthz')).text)).toEqual({ alive: true })
    expect((await ask('/readyz')).text).toMatch(/"missing":\[.*"discord"/)
    await ready()
    const reader = discord.reader()
    await reader.command('city', { name: 'Nairobi' })
    await reader.command('ask', { question: 'how tall is the Eiffel tower?' })
    discord.faults.onNext({ method: 'POST', path: /callback$/ }, { status: 429, retryAfter: 0.05 })
    await reader.command('city', { name: 'Accra' })
    const { text } = await ask('/metrics')
    expect(
      figureOf(
        text,
        'footnote_events_total',
        'way="gateway"',
        'kind="command"',
        'command="city"',
        'outcome="answered"',
      ),
    ).toBe(2)
    expect(figureOf(text, 'footnote_events_total', 'command="ask"', 'verdict="nothing"')).toBe(1)
    expect(figureOf(text, 'footnote_event_seconds_count', 'way="gateway"', 'kind="command"')).toBe(3)
    expect(figureOf(text, 'footnote_delivery_seconds_count', 'what="acknowledgement"', 'delivery="sent"')).toBe(3)
    expect(figureOf(text, 'footnote_discord_request_seconds_count', 'about="callback"', 'status="429"')).toBe(1)
    expect(figureOf(text, 'footnote_database_seconds_count', 'tried="read"', 'outcome="done"')).toBeGreaterThan(0)
    expect(figureOf(text, 'footnote_shard_ready', 'shard="0"')).toBe(1)
    expect(figureOf(text, 'footnote_info', 'version="', 'library="')).toBe(1)
    expect(figureOf(text, 'footnote_answers', 'state="waiting"')).toBe(0)
    for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes'])
      expect(text).toContain(name)
    await discord.faults.refuse()
    await expect.poll(async () => (await ask('/readyz')).text).toContain('"missing":["discord"]')
    expect((await ask('/healthz')).status).toBe(200)
    await endInOrder(service)
  })

  it('is told the same of one that answers by HTTP, which then opens no page', { timeout: LONG }, async () => {
    const { discord, service, ask, ready } = await open('http')
    const interactions = await service.addressIn(/come in by HTTP/)
    await ready()
    await discord.setEndpoint(interactions)
    const { message } = await discord.reader().command('city', { name: 'Nairobi' })
    expect(message?.text).toContain('Nairobi, Kenya')
    expect(discord.gateway.identifies()).toBe(0)
    expect((await fetch(new URL('/', interactions))).status).toBe(404)
    const { text } = await ask('/metrics')
    expect(figureOf(text, 'footnote_events_total', 'way="http"', 'command="city"')).toBe(1)
    expect(figureOf(text, 'footnote_refused_requests_total', 'status="401"')).toBe(1)
    await endInOrder(service)
    expect(discord.violations).toEqual([])
  })

  it('finds the version first in the log, and each event under an id of its own', { timeout: LONG }, async () => {
    const { discord, service, ready } = await open('gateway')
    await ready()
    for (const name of ['Nairobi', 'Accra']) await discord.reader().command('city', { name })
    const logged = service.logged()
    expect(logged[0]).toMatchObject({ msg: 'starting', version: expect.stringMatching(/^\d+\.\d+/), way: 'gateway' })
    const events = () => service.logged().filter(({ msg }) => msg === 'event')
    await expect.poll(events).toHaveLength(2)
    expect(new Set(events().map(({ request }) => request)).size).toBe(2)
    for (const event of events())
      expect(event).toMatchObject({ request: expect.stringMatching(/^[0-9a-f]{8}-\d+$/), shard: 0 })
    expect(service.output()).not.toMatch(/Nairobi|Accra/)
    expect(service.output()).not.toContain(TEST_TOKEN)
  })

  it('is told that a port is taken, and by which setting', { timeout: LONG }, async () => {
    const { discord, service } = await open('gateway')
    const { port } = new URL(await service.addressIn(/healthz/))
    const second = startService(discord, { OPERATIONS_PORT: port })
    expect(await second.ended).toBe(2)
    expect(second.output()).toContain(`Port ${port} is taken by another program`)
    expect(second.output()).toContain('Set OPERATIONS_PORT to another number.')
  })
})

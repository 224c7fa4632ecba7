import { HTTPError } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { createLog } from '../../src/base/log.ts'
import { deliver } from '../../src/discord/deliver.ts'
import { PATIENCE } from '../../src/discord/limits.ts'
import { createClock } from '../clock.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

const failed = new HTTPError(503, 'Service Unavailable', 'POST', 'https://discord.com/secret', {})
const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
const broken = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' })
const timedOut = Object.assign(new Error('This operation was aborted'), { name: 'AbortError' })

type Sending = Omit<NonNullable<Parameters<typeof deliver>[3]>, 'clock'>

/** Has something sent that fails until the outage is over, and says after how long it came to what. */
async function send(error: Error, outage: number, sending: Sending = {}) {
  const clock = createClock()
  const start = clock.now()
  const told: string[] = []
  const log = createLog('info', { write: (line) => void told.push((JSON.parse(line) as { msg: string }).msg) })
  let tries = 0
  const work = async () => {
    tries += 1
    if (clock.now() - start < outage) throw error
  }
  let ended: number | null = null
  const delivering = deliver(work, start, log, { ...sending, clock }).finally(() => {
    ended = clock.now() - start
  })
  while (ended === null) await clock.advance(100)
  return { delivery: await delivering, after: ended, tries, told }
}

describe('what Discord does not take', () => {
  it('is acknowledged as soon as Discord takes it within its three seconds', async () => {
    const { delivery, after, told } = await send(failed, 2.4 * SECOND)
    expect(delivery).toBe('sent')
    expect(after).toBeLessThan(2.9 * SECOND)
    expect(told).toEqual(['a reply could not be sent and is tried again', 'a reply was sent late'])
  })

  it('is given up after three seconds, when Discord has, with one line for that', async () => {
    const { delivery, after, tries, told } = await send(refused, MINUTE)
    expect(delivery).toBe('late')
    expect(after).toBeGreaterThan(2.8 * SECOND)
    expect(after).toBeLessThanOrEqual(3 * SECOND)
    expect(tries).toBeGreaterThan(6)
    expect(told).toEqual([
      'a reply could not be sent and is tried again',
      'Discord could not be reached in time: a reply is lost',
    ])
  })

  const outages: [what: string, sending: Sending, outage: number, is: string][] = [
    ['an edit', { patience: PATIENCE.edit }, 14 * MINUTE, 'sent'],
    ['an edit', { patience: PATIENCE.edit }, 16 * MINUTE, 'late'],
    ['a message', { patience: PATIENCE.message }, 55 * SECOND, 'sent'],
    ['a message', { patience: PATIENCE.message }, 65 * SECOND, 'late'],
  ]
  it.each(outages)('is tried for as long as somebody waits: %s %j, in an outage of %i ms, is %s', async (...row) => {
    const [, sending, outage, is] = row
    const { delivery, after, tries } = await send(timedOut, outage, sending)
    expect(delivery).toBe(is)
    expect(after).toBeLessThanOrEqual(outage + 10 * SECOND)
    expect(tries).toBeLessThan(110)
  })

  it('is sent again where it could be seen twice only if nothing of it got there', async () => {
    expect(await send(refused, 5 * SECOND, { once: true, patience: PATIENCE.edit })).toMatchObject({ delivery: 'sent' })
    expect(await send(broken, 5 * SECOND, { once: true, patience: PATIENCE.edit })).toMatchObject({
      delivery: 'refused',
      tries: 1,
    })
  })
})

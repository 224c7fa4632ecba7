import { describe, expect, it, vi } from 'vitest'
import { createLoad } from '../../src/app/load.ts'
import { createChallenges, type NewChallenge } from '../../src/context/challenges.ts'
import type { Answer, Reader } from '../peers/discord/index.ts'
import { run } from './running.ts'

const times = <Made>(count: number, make: (i: number) => Made): Made[] =>
  Array.from({ length: count }, (_, i) => make(i))

const isHeldOff = ({ message }: Answer) => message?.text.startsWith('## One moment') === true

const PLACE = 'bauder-2022/toronto-council-resolution-2013'

const challenge = (reader: Reader, reason: string) => reader.command('challenge', { id: PLACE, reason })

describe('who asks for much at once', () => {
  it('is told so alone, and the others are answered as ever', async () => {
    const { discord } = await run({ load: createLoad() })
    const [hasty, other] = [discord.reader(), discord.reader()]
    const all = await Promise.all(times(40, () => hasty.command('city', { name: 'barcelona' })))
    const held = all.filter(isHeldOff)
    expect(held.length).toBeGreaterThanOrEqual(20)
    expect(held.every(({ message }) => message?.private)).toBe(true)
    expect(held[0]?.message?.text).toMatch(/That was much at once\. Ask again in (?:1 second|\d+ seconds)\./)
    expect(isHeldOff(await other.command('city', { name: 'barcelona' }))).toBe(false)
    expect(discord.violations).toEqual([])
  })

  it('is told so whatever they press', async () => {
    const { discord } = await run({ load: createLoad() })
    const [asker, hasty] = [discord.reader(), discord.reader()]
    const { message } = await asker.command('city', { name: 'barcelona' })
    const all = await Promise.all(times(40, () => hasty.click(message, 'Copy citations')))
    expect(all.filter((answer) => answer.message?.text.includes('Citations')).length).toBeGreaterThan(0)
    expect(all.filter(isHeldOff).length).toBeGreaterThanOrEqual(20)
  })

  it('is told so once where everybody would read it', async () => {
    const { discord, context } = await run({ load: createLoad() })
    const hasty = discord.reader()
    for (const i of times(30, (i) => i)) hasty.post(`what does SAIER do? ${i}`, { mention: true })
    await expect
      .poll(() => hasty.messages().filter(({ text }) => text.startsWith('## One moment')).length, { timeout: 8000 })
      .toBe(1)
    await expect.poll(() => hasty.messages().filter(({ author }) => author.bot).length, { timeout: 8000 }).toBe(21)
    expect(context.logged().filter(({ outcome }) => outcome === 'busy').length).toBeGreaterThanOrEqual(10)
  })
})

describe('who types at full speed', () => {
  it('gets what completes the last letters, and nothing past what anybody types', async () => {
    const { discord } = await run({ load: createLoad() })
    const [hasty, other] = [discord.reader(), discord.reader()]
    const type = (reader: Reader) => reader.autocomplete('passage', { id: 'sanctuary' }, 'id')
    const all = await Promise.all(times(100, () => type(hasty)))
    expect(all.filter(({ length }) => length).length).toBeLessThanOrEqual(60)
    expect(all.filter(({ length }) => length).length).toBeGreaterThan(0)
    expect(await type(hasty)).toEqual([])
    expect((await type(other)).length).toBeGreaterThan(0)
    // Typing takes nothing of what they may ask.
    expect(isHeldOff(await hasty.command('city', { name: 'barcelona' }))).toBe(false)
    expect(discord.violations).toEqual([])
  })
})

describe('where much is asked', () => {
  it('tells each who mentions the bot so once, whatever they or others asked before', async () => {
    const { discord } = await run({ load: createLoad({ channel: { times: 60, seconds: 10 } }) })
    const [hasty, other] = [discord.reader(), discord.reader()]
    await Promise.all(times(22, () => hasty.command('city', { name: 'barcelona' })))
    hasty.post('what does SAIER do?', { mention: true })
    await Promise.all(times(50, () => discord.reader().command('city', { name: 'barcelona' })))
    other.post('what does SAIER do?', { mention: true })
    const told = () => other.messages().filter(({ text }) => text.startsWith('## One moment')).length
    await expect.poll(told, { timeout: 8000 }).toBe(2)
  })

  it('gives a text back that was written for a command', async () => {
    const { discord } = await run({ load: createLoad() })
    const hasty = discord.reader()
    await Promise.all(times(20, () => hasty.command('city', { name: 'barcelona' })))
    const { message } = await hasty.command('annotate', { text: 'Toronto decided something in 2013.' })
    expect(message?.text).toMatch(/^## One moment[\s\S]*Toronto decided something in 2013\./)
    expect(message?.private).toBe(true)
  })
})

it('holds a whole channel off where all together ask for much, and no other channel', async () => {
  const { discord } = await run({ load: createLoad({ channel: { times: 30, seconds: 10 } }) })
  const all = await Promise.all(times(40, () => discord.reader().command('city', { name: 'barcelona' })))
  expect(all.filter(isHeldOff).length).toBeGreaterThanOrEqual(10)
  expect(isHeldOff(await discord.reader({ place: 'dm' }).command('city', { name: 'barcelona' }))).toBe(false)
})

it('keeps nobody waiting for those whose work waits for the database', async () => {
  const database = Promise.withResolvers<void>()
  const challenges = createChallenges({ now: Date.now })
  let under = 0
  const add = async (one: NewChallenge) => {
    under += 1
    await database.promise
    return challenges.add(one)
  }
  const { discord } = await run({ challenges: { ...challenges, add }, load: createLoad() })
  const waiting = times(60, (i) => challenge(discord.reader(), `It is wrong in ${i} ways.`))
  await vi.waitFor(() => expect(under).toBeGreaterThanOrEqual(50))
  const { message } = await discord.reader().command('city', { name: 'barcelona' })
  expect(message?.text).toContain('Barcelona')
  expect(await challenges.list({ server: null })).toEqual([])
  database.resolve()
  await Promise.all(waiting)
  expect(await challenges.list({ server: null })).toHaveLength(60)
})

it('acknowledges first where it is late with its work', async () => {
  const { discord } = await run({ lag: () => 201 })
  const reader = discord.reader()
  const answer = await reader.command('city', { name: 'barcelona' })
  expect(answer.deferred).toBe(true)
  expect(answer.message?.text).toContain('Barcelona')
  const again = await reader.click(answer.message, 'Copy citations')
  expect([again.deferred, again.message?.private]).toEqual([true, true])
  expect(discord.violations).toEqual([])
})

describe('a challenge', () => {
  it('that is the same as one of the same person is not noted again, until that is settled', async () => {
    const challenges = createChallenges({ now: Date.now })
    const { discord } = await run({ challenges })
    const [one, other] = [discord.reader(), discord.reader()]
    expect((await challenge(one, 'It is wrong.')).message?.text).toContain('Noted as challenge 1')
    expect((await challenge(one, 'It is wrong.')).message?.text).toContain('You have said so already: challenge 1')
    expect((await challenge(other, 'It is wrong.')).message?.text).toContain('Noted as challenge 2')
    await challenges.settle(1, one.guild ?? '', false)
    expect((await challenge(one, 'It is wrong.')).message?.text).toContain('Noted as challenge 3')
  })

  it('that is one of twelve in a second gives back what was written, and is not stored', async () => {
    const challenges = createChallenges({ now: Date.now })
    const { discord } = await run({ challenges, load: createLoad() })
    const reader = discord.reader()
    const all = await Promise.all(times(12, (i) => challenge(reader, `Wrong, for reason ${i}.`)))
    expect(await challenges.list({ server: null })).toHaveLength(5)
    const held = all.filter(isHeldOff)
    expect(held).toHaveLength(7)
    expect(held[0]?.message?.text).toMatch(/Wrong, for reason \d+\./)
    expect(held.every(({ message }) => message?.private)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createApp } from '../../src/app/app.ts'
import type { Event } from '../../src/app/event.ts'
import { type Command, defineCommand } from '../../src/app/command.ts'
import type { Place } from '../../src/context/settings.ts'
import { createAnswer, type Reply } from '../../src/reply/reply.ts'
import { createTestContext } from '../context.ts'

const context = createTestContext()
const app = createApp(commands, context)

const NOWHERE: Place = {
  ...{ kind: 'direct', server: null, channel: '1', manages: false, moderates: false, managesEvents: false },
  ...{ roles: [], lacks: [] },
}
const SERVER: Place = { ...NOWHERE, kind: 'server', server: '2' }

describe('the door', () => {
  const rows: [title: string, place: Place | null, command: string, input: Record<string, string>, says: RegExp][] = [
    ['what is for servers, in a direct message', NOWHERE, 'settings', { dance: 'x' }, /^\/settings is for servers/],
    ['what is for servers, in a terminal', { ...NOWHERE, kind: 'terminal' }, 'settings', {}, /is for Discord/],
    ['a quiz, on the command line', null, 'quiz practice', { topic: 'Barcelona' }, /^\/quiz practice is for Discord/],
    ['what is for managers', SERVER, 'settings', { value: 'x'.repeat(9999) }, /^Only people who may manage/],
    [
      'what is for moderators',
      { ...SERVER, manages: true },
      'challenges',
      { resolve: 'x' },
      /^Only people who moderate/,
    ],
  ]
  it.each(rows)('keeps out %s, before what was typed is read', async (_, place, command, input, says) => {
    const reply = await app.answer({ command, input, place, reader: '3' })
    expect(reply).toMatchObject({ outcome: 'bad-input', audience: 'asker', title: expect.stringMatching(says) })
  })

  it.each([
    ['in a direct message', NOWHERE, /^\/questions upload is for servers/],
    ['without the right to', SERVER, /^Only some may write questions/],
  ])('reads no file that is handed in %s', async (_, place, says) => {
    const files = { file: () => Promise.reject(new Error('the file was read')) }
    const reply = await app.answer({ command: 'questions upload', input: {}, files, place, reader: '3' })
    expect(reply.title).toMatch(says)
  })

  it('advises nothing that it then refuses', async () => {
    const place: Place = { ...NOWHERE, kind: 'terminal' }
    for (const command of ['quiz', 'questions']) {
      const reply = await app.answer({ command, input: {}, place })
      expect(reply.title).toMatch(/ is for Discord alone\.$/)
      expect(JSON.stringify(reply)).not.toContain('/quiz practice Barcelona')
    }
    const { blocks } = await app.answer({ command: 'dance', input: {}, place })
    expect(JSON.stringify(blocks)).toContain('/city')
    expect(JSON.stringify(blocks)).not.toMatch(/\/quiz|\/settings|\/questions|\/challenges/)
  })

  it('lists the actions of a command that does several things', async () => {
    const reply = await app.answer({ command: 'quiz', input: {}, place: SERVER })
    expect(reply.title).toBe('Say what /quiz is to do.')
    expect(JSON.stringify(reply.blocks)).toMatch(/\/quiz start, \/quiz exam, \/quiz practice, .*\/quiz results\./)
    expect(JSON.stringify(reply.blocks)).not.toContain('choose')
  })
})

describe('a number', () => {
  const MANAGER: Place = { ...SERVER, manages: true, managesEvents: true }
  const rows: [command: string, input: Record<string, string>, says: string][] = [
    ['quiz practice', { questions: '0' }, 'For questions, give a whole number from 1 to 25.'],
    ['quiz practice', { questions: '1e1' }, 'For questions, give a whole number from 1 to 25.'],
    ['quiz start', { seconds: '301' }, 'For seconds, give a whole number from 10 to 300.'],
    ['quiz exam', { minutes: '9'.repeat(5) }, 'For minutes, give a whole number from 1 to 10,080.'],
    ['questions retire', { number: '-7' }, 'For number, give a whole number from 1 to 2,147,483,647.'],
  ]
  it.each(rows)('that does not fit /%s is refused: %o', async (command, input, says) => {
    const reply = await app.answer({ command, input, place: MANAGER, reader: '3' })
    expect(reply).toMatchObject({ outcome: 'bad-input', title: says })
    expect(JSON.stringify(reply.blocks)).toContain('Type it like this')
  })

  it.each(['1', '25', ' 7 ', ''])('that fits is taken, and none is none: “%s”', async (questions) => {
    const reply = await app.answer({ command: 'quiz practice', input: { questions }, place: NOWHERE, reader: '3' })
    expect(reply.title).not.toMatch(/whole number/)
  })
})

describe('an event', () => {
  /** Commands that fail, and one that counts. */
  const calls: string[] = []
  const failing: Command = {
    ...defineCommand({
      name: 'sources',
      where: 'anywhere',
      options: [],
      run: () => createAnswer(context, { title: 'x', blocks: [] }),
    }),
    run: () => {
      throw new TypeError('a fault of ours')
    },
  }
  const counting: Command = {
    ...failing,
    name: 'help',
    run: () => {
      calls.push('help')
      return createAnswer(context, { title: 'x', blocks: [] })
    },
  }
  const event = (id: string | null): Event => ({ kind: 'press', id })

  it('is done once, however often it is delivered, and again after a quarter of an hour', async () => {
    let now = 1_000_000
    const { receive } = createApp([counting], { ...context, clock: { ...context.clock, now: () => now } })
    const help = (id: string | null) =>
      receive(
        event(id),
        async (visit) => void (await visit.answer({ command: 'help', input: {} })),
        async () => {},
      )
    for (const id of ['a', 'b', 'a', 'a', null, null]) await help(id)
    expect(calls).toHaveLength(4)
    now += 14 * 60 * 1000
    await help('a')
    expect(calls).toHaveLength(4)
    now += 2 * 60 * 1000
    await help('a')
    expect(calls).toHaveLength(5)
  })

  it('that fails gets one reply and one line in the log, whether in the command or around it', async () => {
    const { receive } = createApp([failing], context)
    for (const handle of ['command', 'adapter']) {
      const before = context.logged().length
      const said: Reply[] = []
      await receive(
        event(null),
        async (visit) => {
          if (handle === 'adapter') throw new TypeError('the reply cannot be laid out')
          said.push(await visit.answer({ command: 'sources', input: {} }))
        },
        async (reply) => said.push(reply),
      )
      expect(said.map(({ title, outcome }) => [title, outcome])).toEqual([
        ['A fault in Footnote stopped this', 'failed'],
      ])
      const lines = context.logged().slice(before)
      expect(lines.filter(({ msg }) => msg === 'event')).toEqual([
        expect.objectContaining({ event: 'press', outcome: 'failed', milliseconds: expect.any(Number) }),
      ])
      expect(JSON.stringify(said)).not.toMatch(/TypeError|app\.ts/)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { bankItems } from '../../src/quiz/bank.ts'
import type { Item } from '../../src/quiz/item.ts'
import { pickItems } from '../../src/quiz/pick.ts'
import { beginRound } from '../../src/quiz/rounds/rules.ts'
import { SUBJECT } from '../../src/subject/subject.ts'
import { createTestContext } from '../context.ts'
import { asTeacher, eventually, MANAGE_SERVER, type Opened, letterOf, open, ownItem, writeOwn } from './playing.ts'

const { library } = createTestContext()

/** Half of what the library has to ask on Barcelona: in practice, an exam of it would be met at once. */
const items = pickItems(
  { library, kinds: SUBJECT.itemKinds, own: [] },
  { topic: 'barcelona', level: null, count: 3 },
  'exam',
)

const ELSEWHERE = { server: '2000000000000000077', channel: '2000000000000000078' }
const openBoth = () =>
  open(undefined, { servers: [{}, { id: ELSEWHERE.server, channels: [{ id: ELSEWHERE.channel }] }] })

/** An exam that runs in another server. */
async function examine({ store, clock }: Opened, asked: Item[]) {
  const order = {
    starter: '5',
    mode: 'exam',
    seconds: 3600,
    language: 'en',
    topic: null,
    bySpeed: false,
    tells: 'names',
  } as const
  const round = beginRound({ ...ELSEWHERE, ...order, items: asked }, 'an-exam', clock.now())
  expect(await store.rounds.add(round)).toBe(true)
  return round
}

const idsOf = (asked: readonly Item[]) => asked.map(({ id }) => id)

// Of nine questions practised in a direct message, seven were in the exam that a server took meanwhile, with what is right.
describe('what an exam asks that runs', () => {
  it.each(['dm', 'user-install', 'server'] as const)('is practised nowhere, by nobody: in a %s', async (place) => {
    const opened = await openBoth()
    const { discord, quiz } = opened
    await examine(opened, items)
    const reader = discord.reader({ place, permissions: 0n })
    const { message } = await reader.command('quiz practice', { topic: 'Barcelona', questions: 25 })
    const [, id] = JSON.stringify(message?.components).match(/r=([\w-]{8})/) ?? []
    const practised = (await quiz.rounds.get(id ?? ''))?.items ?? []
    expect(practised.length).toBeGreaterThan(0)
    expect(idsOf(practised).filter((each) => idsOf(items).includes(each))).toEqual([])
  })

  // An exam asked in which year a programme began; meanwhile “it began in 2016: true or false?” was practised, with why.
  it.each([
    ['made of a note', () => items.filter(({ id }) => id.includes(':'))],
    ['hand-written', () => bankItems(library, 'exam').filter(({ topics }) => topics.includes('barcelona'))],
    [
      'of a server’s own',
      () => [{ ...ownItem('q'), id: 'own:77:q', notes: items.flatMap(({ notes: [first] }) => first ?? []) }],
    ],
  ] as const)('is told by no other question on the same note: %s', async (_, asked) => {
    const opened = await openBoth()
    const { items: exam } = await examine(opened, [...asked()])
    const isMade = (id: string) => id.includes(':') && !id.startsWith('own:')
    const notes = new Set(exam.flatMap(({ id, notes }) => (isMade(id) ? notes.slice(0, 1) : notes)))
    expect(notes.size).toBeGreaterThan(0)
    const reader = opened.discord.reader({ place: 'dm', permissions: 0n })
    const { message } = await reader.command('quiz practice', { topic: 'Barcelona', questions: 25 })
    const [, id] = JSON.stringify(message?.components).match(/r=([\w-]{8})/) ?? []
    const practised = (await opened.quiz.rounds.get(id ?? ''))?.items ?? []
    expect(practised.length).toBeGreaterThan(0)
    expect(practised.filter((item) => item.notes.some((note) => notes.has(note))).map((item) => item.id)).toEqual([])
  })

  it('is not told to those who write questions, in no way, until its end', { timeout: 20_000 }, async () => {
    const opened = await open(asTeacher)
    const { discord, starter, store } = opened
    await store.questions.put(starter.guild ?? '', [{ ...ownItem('held'), topics: ['week 3'] }])
    await starter.command('quiz exam', { topic: 'own', questions: 1, minutes: 5 })
    await eventually(() => starter.messages().at(-1)?.text).toContain('## An exam')
    await writeOwn(opened, ['free'])
    const [, hall] = discord.servers[0]?.channels ?? []
    const elsewhere = discord.reader({ ...asTeacher, channel: hall?.id ?? '' })
    for (const command of ['quiz start', 'quiz exam'])
      expect((await elsewhere.command(command, { topic: 'week 3' })).message?.text).toContain(
        'The questions on week 3 are in an exam that still runs',
      )
    const teacher = discord.reader({ permissions: MANAGE_SERVER })
    const list = async () => (await teacher.command('questions list')).message
    const during = await list()
    expect(during?.text).toContain('1 question is in an exam that still runs')
    expect(during?.text).toMatch(/Which letter is right in held\?\n/)
    expect(during?.text).toMatch(/Which letter is right in free\? · .*letter a/)
    expect((await teacher.command('questions edit', { number: 1 })).message?.text).toContain(
      'What is right is told after',
    )
    // A file in which the answer was right was told from one in which it was not.
    for (const right of ['A', 'B']) {
      const text = `Which letter is right in held?\nA) letter a\nB) letter b\nC) letter c\nANSWER: ${right}\n`
      const file = { filename: 'guess.txt', bytes: Buffer.from(text) }
      const { message } = await teacher.command('questions upload', { file })
      expect(message?.text).toContain('1 question is in an exam that still runs')
    }
    const { message: exported } = await teacher.command('questions export')
    expect(exported?.text).toContain('1 question is in an exam that still runs')
    expect(exported?.attachments.map((a) => a.text()).join() ?? '').not.toContain('in held')
    await starter.command('quiz stop')
    await eventually(async () => (await store.rounds.running()).length).toBe(0)
    expect((await list())?.text).toMatch(/Which letter is right in held\? · .*letter a/)
    expect(discord.violations).toEqual([])
  })

  it('is in no quiz of another server, and what a quiz asks is in no exam', { timeout: 20_000 }, async () => {
    const opened = await openBoth()
    const { discord, starter, quiz } = opened
    await examine(opened, items)
    await starter.command('quiz start', { topic: 'Barcelona', questions: 1 })
    const playing = (await quiz.rounds.runningIn(starter.channel))?.items ?? []
    expect(playing.length).toBeGreaterThan(0)
    expect(idsOf(playing).filter((id) => idsOf(items).includes(id))).toEqual([])
    const [, channel] = discord.servers[0]?.channels ?? []
    const other = discord.reader({ permissions: MANAGE_SERVER, ...(channel ? { channel: channel.id } : {}) })
    await other.command('quiz exam', { topic: 'Barcelona', questions: 10 })
    const exams = (await opened.store.rounds.running()).filter(
      ({ mode, server }) => mode === 'exam' && server !== ELSEWHERE.server,
    )
    const examined = exams.flatMap((exam) => idsOf(exam.items))
    expect(examined.length).toBeGreaterThan(0)
    expect(examined.filter((id) => idsOf([...playing, ...items]).includes(id))).toEqual([])
  })

  it('is not told in practice that began before, and one can go on', async () => {
    const opened = await openBoth()
    const { starter, quiz } = opened
    await writeOwn(opened, ['q1', 'q2'])
    let { message } = await starter.command('quiz practice', { topic: 'own' })
    const [, id] = JSON.stringify(message?.components).match(/r=([\w-]{8})/) ?? []
    const [first] = (await quiz.rounds.get(id ?? ''))?.items ?? []
    await examine(opened, first ? [first] : [])
    message = (await starter.click(message, letterOf(message, true))).message
    expect(message?.text).toMatch(/1 question is in an exam that still runs, or gives away[\s\S]*told after its end/)
    expect(message?.text).not.toMatch(/Right|Which letter/)
    message = (await starter.click(message, 'Next')).message
    expect(message?.text).toContain('Question 2 of 2')
    message = (await starter.click(message, letterOf(message, true))).message
    expect(message?.text).toMatch(/## Right[\s\S]*1 of 2 right/)
  })

  it('is left out of what somebody had wrong before, and of the results of rounds that are over', async () => {
    const opened = await openBoth()
    const { discord, starter, quiz, question, scores, pass } = opened
    await writeOwn(opened, ['q1', 'q2'])
    await starter.command('quiz start', { topic: 'own', questions: 2, seconds: 10 })
    for (const position of [0, 1]) {
      const message = await question(position)
      await starter.click(message, letterOf(message, false))
      await pass(10)
    }
    await scores()
    const [round] = await quiz.rounds.ended(starter.guild ?? '', starter.channel, null, 1)
    const [first, second] = round?.items ?? []
    const exam = await examine(opened, first ? [first] : [])
    const over = starter.messages().at(-1) ?? null
    for (const { message } of [await starter.command('quiz review'), await starter.click(over, 'My answers')]) {
      expect(message?.text).toMatch(/1 question is in an exam that still runs/)
      expect(message?.text).toContain(second?.stem)
      expect(message?.text).not.toContain(first?.stem)
    }
    const manager = discord.reader({ permissions: MANAGE_SERVER })
    for (const reader of [starter, manager]) {
      const { message } = await reader.command('quiz results')
      expect(message?.text).toMatch(/1 question is in an exam that still runs/)
      const table = message?.attachments[0]?.text() ?? ''
      expect([table.includes(first?.stem ?? '-'), table.includes(second?.stem ?? '-')]).toEqual([false, true])
    }
    await opened.store.rounds.change(exam, { endedAt: '2026-01-01T00:00:00.000Z' })
    expect((await starter.command('quiz review')).message?.text).toContain(first?.stem)
  })
})

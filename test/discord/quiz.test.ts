import { describe, expect, it } from 'vitest'
import type { Quiz } from '../../src/context.ts'
import type { Item } from '../../src/quiz/item.ts'
import { createRounds, type Round } from '../../src/quiz/rounds.ts'
import { openForTest } from '../store/opened.ts'
import { sqlite } from '../store/places.ts'
import type { Message } from '../peers/discord/index.ts'
import { run } from './running.ts'

/** A second of a round, in milliseconds. */
const SECOND = 30

const MANAGE_MESSAGES = 1n << 13n

async function open() {
  const store = await openForTest(await sqlite.create())
  const errors: object[] = []
  const log = { error: (details: object) => void errors.push(details) }
  const quiz: Quiz = {
    rounds: createRounds(store.rounds, log, { now: Date.now, second: SECOND }),
    cards: store.cards,
    history: store.history,
    questions: store.questions,
  }
  const running = await run({ quiz })
  const { discord } = running
  const starter = discord.reader({ permissions: 0n })
  const questions = () => starter.messages().filter((m) => /Closes <t:/.test(m.text))
  /** Waits for the message with the question that is open at this position. */
  const question = async (position: number) => {
    await expect.poll(() => find(questions(), position), { timeout: 4000 }).toBeTruthy()
    return find(questions(), position) as Message
  }
  const find = (from: Message[], position: number) => from.find((m) => m.text.includes(`Question ${position + 1} of`))
  const itemAt = async (position: number) =>
    ((await quiz.rounds.runningIn(starter.channel)) as Round).items[position] as Item
  return { ...running, quiz, starter, question, itemAt, errors, store }
}

type Opened = Awaited<ReturnType<typeof open>>
type Reader = Opened['starter']

/** Presses what answers an item right, or something that does not. */
async function press(reader: Reader, message: Message, item: Item, isRight: boolean) {
  const round = message.components.flatMap((c) => c.components ?? []).find((c) => c.custom_id)?.custom_id ?? ''
  const wanted = item.options.flatMap((o, i) => (o.isCorrect === isRight ? [i] : []))
  if (item.kind !== 'several') return reader.click(message, round.replace(/\d+$/, String(wanted[0])))
  const picked = (isRight ? wanted : wanted.slice(0, 1)).map((i) => new RegExp(`^${String.fromCharCode(65 + i)} `))
  const options = message.components.flatMap((c) => c.components ?? []).find((c) => c.options)?.options ?? []
  const labels = picked.map((start) => options.find(({ label }) => start.test(label))?.label ?? '')
  return reader.select(message, 'Choose one or more…', labels)
}

describe('a quiz in a channel', () => {
  it('asks, takes answers in private, and opens each for all at the end of its time', { timeout: 30_000 }, async () => {
    const { discord, starter, question, itemAt, errors } = await open()
    const { message: begun } = await starter.command('quiz start', { topic: 'Barcelona', questions: 3, seconds: 15 })
    expect(begun?.private).toBe(false)
    expect(begun?.text).toMatch(/A quiz begins[\s\S]*3 questions on Barcelona, 15 seconds each/)
    const [knows, guesses] = [discord.reader({ permissions: 0n }), discord.reader({ permissions: 0n })]
    for (const position of [0, 1, 2]) {
      const message = await question(position)
      const item = await itemAt(position)
      const noted = await press(knows, message, item, true)
      expect(noted.message?.private).toBe(true)
      expect(noted.message?.text).toMatch(/^Noted: [A-F]/)
      expect((await press(knows, message, item, true)).message?.text).toMatch(/You have chosen/)
      expect((await press(guesses, message, item, true)).message?.text).toMatch(/^Noted/)
      expect((await press(guesses, message, item, false)).message?.text).toMatch(/^Changed to/)
      expect((await press(guesses, message, item, true)).message?.text).toContain('changed your answer once already')
      // Nobody sees what another chose before the end.
      expect(starter.messages().filter((m) => /Noted|Changed/.test(m.text))).toEqual([])
      const shown = () => starter.messages().find((m) => m.id === message.id)?.text
      await expect.poll(shown, { timeout: 4000 }).toContain('1 of 2 had it right.')
      expect(shown()).toMatch(/✅[\s\S]*¹/)
    }
    await expect.poll(() => starter.messages().at(-1)?.text, { timeout: 4000 }).toContain('## The scores')
    expect(starter.messages().at(-1)?.text).toMatch(/\*\*1\*\*.* · 3\n.*\*\*2\*\*.* · 0/)
    expect(discord.violations).toEqual([])
    expect(errors).toEqual([])
  })

  it('goes on after a restart in mid-question', { timeout: 30_000 }, async () => {
    const { discord, starter, question, itemAt, restart } = await open()
    await starter.command('quiz start', { questions: 1, seconds: 60 })
    const message = await question(0)
    const item = await itemAt(0)
    await press(starter, message, item, true)
    await restart()
    const late = discord.reader({ permissions: 0n })
    expect((await press(late, message, item, false)).message?.text).toMatch(/^Noted/)
    await expect.poll(() => starter.messages().at(-1)?.text, { timeout: 6000 }).toContain('## The scores')
    expect(starter.messages().filter((m) => m.text.includes('Question 1 of 1'))).toHaveLength(1)
    expect((await press(late, message, item, true).catch(() => null))?.message?.text ?? 'gone').toMatch(/over|gone/)
    expect(discord.violations).toEqual([])
  })

  it('is one at a time, and skipped or stopped by who started it and by moderators alone', async () => {
    const { discord, starter, question } = await open()
    await starter.command('quiz start', { questions: 5, seconds: 300 })
    expect((await starter.command('quiz start')).message?.text).toContain('A quiz is running in this channel already.')
    const other = discord.reader({ permissions: 0n })
    expect((await other.command('quiz stop')).message?.text).toContain('Only the person who started the quiz')
    await question(0)
    expect((await starter.command('quiz skip')).message?.text).toContain('Skipped')
    await question(1)
    const moderator = discord.reader({ permissions: MANAGE_MESSAGES })
    expect((await moderator.command('quiz stop')).message?.text).toContain('The quiz is over')
    await expect.poll(() => starter.messages().some((m) => m.text.includes('## The scores'))).toBe(true)
    expect((await starter.command('quiz stop')).message?.text).toContain('No quiz is running')
  })

  it('is started by those alone whom the server lets', async () => {
    const { discord, starter } = await open()
    const manager = discord.reader({ permissions: 1n << 5n })
    const set = (value: string) => manager.command('settings', { where: 'server', setting: 'quiz-starters', value })
    expect((await set('event-managers')).message?.text).toContain('those who may manage events')
    expect((await starter.command('quiz start')).message?.text).toContain('only some may start quizzes')
    expect((await starter.command('quiz practice', { questions: 1 })).message?.text).toContain('Question 1 of 1')
    const host = discord.reader({ permissions: 1n << 33n })
    expect((await host.command('quiz start', { seconds: 300 })).message?.text).toContain('A quiz begins')
    expect((await starter.command('quiz stop')).message?.text).toContain('Only the person who started the quiz')
    expect((await set('<@&123456789012345678>')).message?.text).toContain('<@&123456789012345678>')
    expect((await host.command('quiz start')).message?.text).toContain('only some may start quizzes')
    expect(discord.violations).toEqual([])
  })

  it('says what there is where it has nothing on a topic, or is asked in the wrong place', async () => {
    const { discord, starter } = await open()
    const { message } = await starter.command('quiz start', { topic: 'lighthouses' })
    expect(message?.private).toBe(true)
    expect(message?.text).toMatch(/no questions on “lighthouses”[\s\S]*Try a city/)
    expect((await discord.reader({ place: 'dm' }).command('quiz start')).message?.text).toContain('for servers')
  })

  it.each(['dm', 'user-install'] as const)('is practised alone in a %s too', async (place) => {
    const { discord } = await open()
    const reader = discord.reader({ place })
    let { message } = await reader.command('quiz start', { mode: 'practice', questions: 2, topic: 'recall' })
    expect(message?.text).toContain('Question 1 of 2')
    const select = labels(message).find((each) => each.startsWith('☐ A'))
    if (select) message = (await reader.select(message, 'Choose one or more…', [select])).message
    message = (await reader.click(message, select ? /^Send/ : /^(?:A|True)$/)).message
    expect(message?.text).toMatch(/## (?:Right|Not right)[\s\S]*¹/)
    expect((await reader.command('quiz progress')).message?.text).toMatch(/[01] of 1 right/)
    expect(discord.violations).toEqual([])
  })

  it('gives its results to who started it as a file, and a leaderboard that one can leave', {
    timeout: 30_000,
  }, async () => {
    const { discord, starter, question, itemAt } = await open()
    await starter.command('quiz start', { questions: 1, seconds: 20 })
    const message = await question(0)
    const item = await itemAt(0)
    await press(starter, message, item, true)
    const other = discord.reader({ permissions: 0n })
    await press(other, message, item, false)
    await expect.poll(() => starter.messages().at(-1)?.text, { timeout: 4000 }).toContain('## The scores')
    expect((await other.command('quiz results')).message?.text).toContain('Only the person who started the quiz')
    const { message: results } = await starter.command('quiz results')
    expect(results?.private).toBe(true)
    expect(results?.attachments.map((a) => a.filename)).toContain('results.csv')
    const [head, ...rows] = results?.attachments[0]?.text().split('\r\n') ?? []
    expect(head).toBe('"name","id","number","item","question","choice","correct","seconds","tries"')
    expect(rows).toHaveLength(2)
    expect(rows.join('\n')).toContain(`"${item.id}"`)
    const { message: board } = await other.command('quiz leaderboard', { period: 'week' })
    expect(board?.text).toMatch(/this week[\s\S]*\*\*1\*\*.* · 1\n.*\*\*2\*\*.* · 0/)
    const { message: left } = await other.click(board, 'Take me off')
    expect(left?.text).not.toMatch(/\*\*2\*\*/)
    expect((await other.click(left, 'Put me back')).message?.text).toMatch(/\*\*2\*\*.* · 0/)
    expect((await starter.command('forget-me')).message?.text).toContain('1 answer in quizzes')
    expect((await other.command('quiz leaderboard')).message?.text).not.toMatch(/ · 1/)
    expect(discord.violations).toEqual([])
  })

  it('tells its starter in private when the question cannot be shown', { timeout: 20_000 }, async () => {
    const { discord, starter, store } = await open()
    const fault = { status: 403, code: 50013, message: 'Missing Permissions' }
    discord.faults.onNext({ method: 'POST', path: new RegExp(`channels/${starter.channel}/messages$`) }, fault)
    await starter.command('quiz start', { questions: 2, seconds: 20 })
    await expect.poll(async () => (await store.rounds.running()).length, { timeout: 4000 }).toBe(0)
    const told = () => discord.messages().filter(({ content }) => content.includes('could not go on'))
    await expect.poll(() => told().length, { timeout: 4000 }).toBe(1)
    expect(told()[0]?.channel).not.toBe(starter.channel)
  })

  it('goes on when Discord fails for a while, and nothing is shown twice', { timeout: 20_000 }, async () => {
    const { discord, starter, question } = await open()
    const messages = new RegExp(`channels/${starter.channel}/messages`)
    discord.faults.onNext({ method: 'POST', path: messages }, { status: 502, applied: true })
    discord.faults.onNext({ method: 'PATCH', path: messages }, { status: 502, applied: false }, 2)
    await starter.command('quiz start', { questions: 1, seconds: 10 })
    await question(0)
    await expect.poll(() => starter.messages().at(-1)?.text, { timeout: 6000 }).toContain('## The scores')
    const shown = starter.messages().filter(({ text }) => text.includes('Question 1 of 1'))
    expect(shown.map(({ text }) => text)).toEqual([expect.stringContaining('Nobody answered.')])
    expect(discord.messages().filter(({ content }) => content.includes('could not go on'))).toEqual([])
  })

  it('ends with the scores when somebody deletes its question', { timeout: 20_000 }, async () => {
    const { discord, starter, question } = await open()
    const fault = { status: 404, code: 10008, message: 'Unknown Message' }
    discord.faults.onNext({ method: 'PATCH', path: new RegExp(`channels/${starter.channel}/messages`) }, fault)
    await starter.command('quiz start', { questions: 2, seconds: 10 })
    await question(0)
    await expect.poll(() => starter.messages().at(-1)?.text, { timeout: 6000 }).toContain('## The scores')
    const told = () => discord.messages().filter(({ content }) => content.includes('could not go on'))
    await expect.poll(() => told().length, { timeout: 4000 }).toBe(1)
  })

  it('is practised alone: each answer is shown at once, and what was wrong can be reviewed', async () => {
    const { discord, starter, store, quiz } = await open()
    let { message } = await starter.command('quiz practice', { topic: 'recall', questions: 4 })
    expect(message?.private).toBe(true)
    const wrong: string[] = []
    for (let position = 0; position < 4; position++) {
      expect(message?.text).toContain(`Question ${position + 1} of 4`)
      const id =
        buttonIds(message)
          .find((each) => each.includes('quiz|'))
          ?.match(/\|([\w-]{8})\|/)?.[1] ?? ''
      const item = (await quiz.rounds.get(id))?.items[position] as Item
      const isRight = position % 2 === 0
      if (!isRight) wrong.push(item.stem)
      const wanted = item.options.flatMap((o, i) => (o.isCorrect === isRight ? [i] : []))
      if (item.kind === 'several') {
        for (const i of isRight ? wanted : wanted.slice(0, 1)) {
          const label = labels(message).find((each) => each.startsWith(`☐ ${String.fromCharCode(65 + i)} `)) ?? ''
          message = (await starter.select(message, 'Choose one or more…', [label])).message
        }
        message = (await starter.click(message, /^Send/)).message
      } else {
        const letter =
          item.kind === 'true-false' ? item.options[wanted[0] ?? 0]?.text : String.fromCharCode(65 + (wanted[0] ?? 0))
        message = (await starter.click(message, String(letter))).message
      }
      expect(message?.text).toContain(isRight ? '## Right' : '## Not right')
      expect(message?.text).toContain('¹')
      if (position < 3) message = (await starter.click(message, 'Next')).message
    }
    expect(message?.text).toContain('2 of 4 right.')
    expect(await store.cards.cardsOf(starter.user.id)).toHaveLength(4)
    const { message: review } = await starter.command('quiz review')
    expect(review?.private).toBe(true)
    expect(review?.text).toContain('2 questions')
    const { message: progress } = await starter.command('quiz progress')
    expect(progress?.private).toBe(true)
    expect(progress?.text).toMatch(/2 of 4 right\.[\s\S]*1 day in a row\.[\s\S]*By topic[\s\S]* · \d\/\d/)
    const other = discord.reader({ permissions: 0n })
    expect((await other.command('quiz progress')).message?.text).toContain('You have answered no question yet.')
    expect((await other.command('quiz review')).message?.text).toContain('Nothing: you have no wrong answer')
    expect(discord.violations).toEqual([])
  })

  it('is an exam that each takes alone, without a word on what is right before its end', {
    timeout: 20_000,
  }, async () => {
    const { discord, starter, quiz } = await open()
    await starter.command('quiz start', { questions: 2, mode: 'exam', minutes: 1 })
    await new Promise((resolve) => setTimeout(resolve, 300))
    const announced = () => starter.messages().find((m) => m.text.includes('## An exam'))
    await expect.poll(announced, { timeout: 4000 }).toBeTruthy()
    for (const student of [discord.reader({ permissions: 0n }), discord.reader({ permissions: 0n })]) {
      let { message } = await student.click(announced() ?? null, 'Begin or go on')
      expect(message?.private).toBe(true)
      for (let position = 0; position < 2; position++) {
        expect(message?.text).toContain(`Question ${position + 1} of 2`)
        const select = labels(message).find((each) => each.startsWith('☐ A'))
        if (select) message = (await student.select(message, 'Choose one or more…', [select])).message
        message = (await student.click(message, select ? /^Send/ : /^(?:A|True)$/)).message
        expect(message?.text).toMatch(/Noted: A/)
        expect(message?.text).not.toMatch(/Right:|✅/)
      }
      expect(message?.text).toContain('This is the last question')
      // What an exam asks is not told by a review while it runs.
      expect((await student.command('quiz review')).message?.text).toContain('Nothing: you have no wrong answer')
    }
    const ended = () => starter.messages().find((m) => m.text.includes('The exam is over'))?.text
    await expect.poll(ended, { timeout: 6000 }).toContain('2 people took part.')
    // The seconds of an answer count from the question, not from the beginning of the exam.
    const [first, second] = await quiz.rounds.answersOf(
      (await quiz.rounds.lastEnded(starter.guild ?? '', starter.channel))?.id ?? '',
    )
    expect(Date.parse(second?.answered_at ?? '') - Date.parse(first?.answered_at ?? '')).toBeGreaterThan(0)
    expect(second?.seconds).toBeLessThanOrEqual(0.2)
    expect(discord.violations).toEqual([])
  })
})

const flat = (message: Message | null) => message?.components.flatMap((c) => [c, ...(c.components ?? [])]) ?? []
const buttonIds = (message: Message | null) =>
  flat(message).flatMap((c) => [c.custom_id ?? '', ...(c.options ?? []).map(({ value }) => value)])
const labels = (message: Message | null) => flat(message).flatMap((c) => (c.options ?? []).map(({ label }) => label))

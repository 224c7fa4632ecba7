import { describe, expect, it } from 'vitest'
import type { Message } from '../peers/discord/index.ts'
import {
  asTeacher,
  buttonIds,
  eventually,
  letterOf,
  MANAGE_SERVER,
  type Opened,
  open,
  type Reader,
  writeOwn,
} from './playing.ts'

/** Has a teacher start an exam of two questions; gives back its announcement. */
async function begin(opened: Opened): Promise<Message> {
  await writeOwn(opened, ['q0', 'q1'])
  await opened.starter.command('quiz exam', { topic: 'own', questions: 2, minutes: 5 })
  const announced = () => opened.starter.messages().findLast((m) => m.text.includes('## An exam'))
  await eventually(announced).toBeTruthy()
  return announced() as Message
}

const enter = async (reader: Reader, announced: Message) => (await reader.click(announced, 'Begin or go on')).message
const answer = async (reader: Reader, message: Message | null, isRight: boolean) =>
  (await reader.click(message, letterOf(message, isRight))).message

/** Has people answer both questions, the first of them all right. */
async function play({ discord }: Opened, announced: Message, people: number): Promise<Reader[]> {
  const readers = Array.from({ length: people }, () => discord.reader({ permissions: 0n }))
  for (const [i, reader] of readers.entries()) {
    let message = await enter(reader, announced)
    for (const isRight of [true, i === 0]) message = await answer(reader, message, isRight)
  }
  return readers
}

const set = ({ discord }: Opened, setting: string, value: string) =>
  discord.reader({ permissions: MANAGE_SERVER }).command('settings', { where: 'server', setting, value })

/** Ends the exam; what its teacher gets, as text and as a file. */
async function end({ starter }: Opened) {
  await starter.command('quiz stop')
  const { message } = await starter.command('quiz results')
  return { text: message?.text ?? '', file: message?.attachments[0]?.text() ?? '' }
}

describe('an exam', () => {
  it.each([
    ['names', 'see what you choose, with your name'],
    ['numbers', 'with a number and not your name'],
    ['totals', 'see how many chose what, and not who'],
  ])('says at the answer who will see what, with %s', { timeout: 20_000 }, async (value, says) => {
    const opened = await open(asTeacher)
    await set(opened, 'quiz-results', value)
    const announced = await begin(opened)
    expect(announced.text).toContain(says)
    expect(announced.text).not.toContain('Nobody sees')
    const message = await enter(opened.discord.reader({ permissions: 0n }), announced)
    expect(message?.text).toContain(says)
    const [reader] = await play(opened, announced, 5)
    const { text, file } = await end(opened)
    const names = [reader?.user.username ?? '?', reader?.user.id ?? '?']
    for (const name of names) expect(file.includes(name), name).toBe(value === 'names')
    expect(text.includes(names[0] ?? '')).toBe(value === 'names')
    expect(text.includes('Person 1')).toBe(value === 'numbers')
    expect(file.includes('Person 5')).toBe(value === 'numbers')
    expect(file.includes('"chosen","answered"')).toBe(value === 'totals')
    expect(opened.discord.violations).toEqual([])
  })

  it('tells no more than it said, whatever is set later, and less where that is set', async () => {
    const opened = await open(asTeacher)
    await set(opened, 'quiz-results', 'numbers')
    await play(opened, await begin(opened), 5)
    await set(opened, 'quiz-results', 'names')
    expect((await end(opened)).text).toContain('Person 1')
    await set(opened, 'quiz-results', 'totals')
    const { message } = await opened.starter.command('quiz results')
    expect(message?.text).not.toContain('Person 1')
    expect(message?.text).toContain('5 people took part.')
  })

  it('gives no totals of so few people that they tell who chose what', async () => {
    const opened = await open(asTeacher)
    await set(opened, 'quiz-results', 'totals')
    await play(opened, await begin(opened), 4)
    const { text, file } = await end(opened)
    expect(text).toMatch(/4 people took part\.[\s\S]*Of fewer than 5 people/)
    expect([text, file].join()).not.toContain('q0')
  })

  // Five took part and one of them answered the second question: a row of one answer was what that person chose.
  it.each([
    [{ skip: 4, few: 1 }, /\b1 question that fewer than 5 people answered is left out/],
    [{ skip: 0, few: 0 }, /right 0[.]20 · discrimination –/],
  ])('gives no totals of a question that so few answered: %j', async ({ skip, few }, says) => {
    const opened = await open(asTeacher)
    await set(opened, 'quiz-results', 'totals')
    const announced = await begin(opened)
    for (let i = 0; i < 5; i++) {
      const reader = opened.discord.reader({ permissions: 0n })
      const message = await answer(reader, await enter(reader, announced), true)
      if (i >= skip) await answer(reader, message, i === 4)
    }
    const { text, file } = await end(opened)
    expect(text).toContain('5 people took part.')
    expect(text).toMatch(says)
    const [first, second] =
      (await opened.quiz.rounds.ended(opened.starter.guild ?? '', opened.starter.channel, null, 1))[0]?.items ?? []
    for (const told of [text, file]) {
      expect(told).toContain(first?.stem)
      expect(told.includes(second?.stem ?? '-')).toBe(!few)
    }
  })

  it.each([
    ['de', 'richtig 0,50'],
    ['es', 'aciertos 0,50'],
    ['fr', 'réussite 0,50'],
    ['pt', 'acertos 0,50'],
  ])('has its figures as the language writes them: %s', async (language, figure) => {
    const opened = await open(asTeacher)
    await play(opened, await begin(opened), 2)
    await set(opened, 'language', language)
    expect((await end(opened)).text).toContain(figure)
  })

  it('is started by those who may manage events, and whom a server has chosen', async () => {
    const opened = await open()
    await writeOwn(opened, ['q0'])
    const start = () => opened.starter.command('quiz exam', { topic: 'own', questions: 1 })
    expect((await start()).message?.text).toContain('only some may start exams')
    await set(opened, 'quiz-starters', 'event-managers')
    expect((await start()).message?.text).toContain('only some may start exams')
    await set(opened, 'quiz-starters', 'everyone')
    expect((await start()).message?.text).toContain('## The exam begins')
    const over = () => opened.starter.messages().find((m) => m.text.includes('## The exam is over'))
    await eventually(() => opened.starter.messages().some((m) => m.text.includes('## An exam'))).toBe(true)
    await opened.starter.command('quiz stop')
    await eventually(over).toBeTruthy()
    expect([over()?.text.includes('Nobody answered.'), buttonIds(over() ?? null).filter(Boolean)]).toEqual([true, []])
    expect((await opened.discord.reader({ permissions: 0n }).command('quiz practice')).message?.text).toContain(
      'Question 1',
    )
  })
})

describe('who leaves an exam that runs', () => {
  it('is shown what would be deleted, gets back no change, and its teacher is told of an attempt without a name', {
    timeout: 20_000,
  }, async () => {
    const opened = await open(asTeacher)
    const { discord, starter } = opened
    const announced = await begin(opened)
    const student = discord.reader({ permissions: 0n })
    const first = await enter(student, announced)
    let next = await answer(student, first, true)
    const back = async () => (await student.select(next, 'Go to a question…', [firstQuestion(next)])).message
    const again = await back()
    next = await answer(student, again, false)
    expect(next?.text).toContain('Changed to')
    await answer(student, next, true)

    const { message: asked } = await student.command('forget-me')
    expect(asked?.private).toBe(true)
    expect(asked?.text).toMatch(/What is kept about you[\s\S]*This would be deleted:[\s\S]*2 answers in quizzes/)
    expect(asked?.text).toContain('a change that you have used is not given back')
    expect(asked?.text).toContain('will see that an attempt was deleted, and not whose')
    const round = (await opened.store.rounds.runningIn(starter.channel))?.id ?? ''
    expect(await opened.store.rounds.answersOf(round)).toHaveLength(2)
    await student.click(asked, 'Delete all of it')
    expect(await opened.store.rounds.answersOf(round)).toHaveLength(0)

    // The first was changed already, the second not: it can be given once more, and stays.
    const anew = await enter(student, announced)
    const refused = await answer(student, anew, true)
    expect(refused?.text).toContain('it is not given another time')
    const second = await answer(student, refused, false)
    expect(second?.text).toContain('It stays so.')
    await student.command('forget-me', { sure: 'yes' })
    expect((await enter(student, announced))?.text).toContain('Question 1 of 2')
    const { text, file } = await end(opened)
    expect(text).toContain('1 attempt was deleted by the person who made it.')
    expect(`${text}${file}`).not.toContain(student.user.username)
    expect(discord.violations).toEqual([])
  })

  it('and answers anew is told by nothing from who has not', { timeout: 20_000 }, async () => {
    const opened = await open(asTeacher)
    const announced = await begin(opened)
    const [leaves, stays] = await play(opened, announced, 2)
    await leaves?.command('forget-me', { sure: 'yes' })
    let message = leaves ? await enter(leaves, announced) : null
    for (const isRight of [true, true]) message = leaves ? await answer(leaves, message, isRight) : null
    const { text, file } = await end(opened)
    expect(text).toContain('1 attempt was deleted')
    const [head, ...rows] = file.split('\r\n').filter(Boolean)
    expect(head).toBe('\uFEFF"name","id","number","item","question","choice","correct","seconds"')
    const shape = (reader: Reader | undefined) =>
      rows
        .filter((row) => row.includes(reader?.user.id ?? '?'))
        .map((row) => row.replace(/"[^"]*"$/, '').split(',').length)
    expect(shape(leaves)).toEqual(shape(stays))
  })

  it('of whom nothing is kept is told so, and asked nothing', async () => {
    const { discord } = await open()
    const { message } = await discord.reader().command('forget-me')
    expect(message?.text).toContain('Nothing was kept about you.')
    expect(message?.components.flatMap((row) => row.components ?? []).some(({ custom_id }) => custom_id)).toBe(false)
  })
})

const firstQuestion = (message: Message | null) =>
  message?.components
    .flatMap((c) => c.components ?? [])
    .flatMap((c) => c.options ?? [])
    .find(({ label }) => /^. 1 /.test(label))?.label ?? ''

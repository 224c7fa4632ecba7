import { describe, expect, it } from 'vitest'
import type { Message } from '../peers/discord/index.ts'
import {
  asTeacher,
  buttonIds,
  eventually,
  labels,
  letterOf,
  MANAGE_SERVER,
  type Opened,
  open,
  ownItem,
  type Reader,
  writeOwn,
} from './playing.ts'

/** Starts an exam on own questions, and waits for its announcement. */
async function begin(opened: Opened, { questions = 3, minutes = 5 } = {}): Promise<Message> {
  const { starter } = opened
  await writeOwn(
    opened,
    Array.from({ length: questions }, (_, i) => `q${i}`),
  )
  const { message } = await starter.command('quiz exam', { topic: 'own', questions, minutes })
  expect(message?.text).toContain('## The exam begins')
  const announced = () => starter.messages().find((m) => m.text.includes('## An exam'))
  await eventually(announced).toBeTruthy()
  return announced() as Message
}

const enter = async (reader: Reader, announced: Message) => (await reader.click(announced, 'Begin or go on')).message
const answer = async (reader: Reader, message: Message | null, isRight: boolean) =>
  (await reader.click(message, letterOf(message, isRight))).message

describe('an exam in a channel', () => {
  it('is taken by each alone, and says nothing of what is right before its end', { timeout: 20_000 }, async () => {
    const opened = await open(asTeacher)
    const { discord, starter, quiz, pass } = opened
    const announced = await begin(opened, { questions: 2, minutes: 2 })
    expect(announced.text).toMatch(/2 questions of this server’s own, in your own time/)
    const [strong, weak, idle] = [1, 2, 3].map(() => discord.reader({ permissions: 0n })) as [Reader, Reader, Reader]
    for (const student of [strong, weak]) {
      let message = await enter(student, announced)
      expect(message?.private).toBe(true)
      for (const position of [0, 1]) {
        expect(message?.text).toContain(`Question ${position + 1} of 2`)
        await pass(3)
        message = await answer(student, message, student === strong)
        expect(message?.text).toMatch(new RegExp(`Question ${position + 1} · Noted: [A-C]`))
        expect(message?.text).not.toMatch(/Right:|✅/)
      }
      expect(message?.text).toContain('You have answered every question')
      // What an exam asks is not told by a review while it runs, nor by practising it.
      expect((await student.command('quiz review')).message?.text).toContain('Nothing: you have no wrong answer')
      const { message: refused } = await student.command('quiz practice', { topic: 'own' })
      expect(refused?.text).toMatch(/in an exam that still runs[\s\S]*told after its end/)
    }
    await starter.command('quiz stop')
    const ended = () => starter.messages().find((m) => m.text.includes('## The exam is over')) ?? null
    await eventually(() => ended()?.text).toContain('2 people took part.')
    expect(ended()?.text).not.toMatch(new RegExp(`${strong.user.username}|${weak.user.username}`))
    const closed = () => starter.messages().find(({ id }) => id === announced.id) ?? null
    await eventually(() => closed()?.text).toContain('It closed')
    expect(buttonIds(closed()).filter(Boolean)).toEqual([])

    const own = (await weak.click(ended(), 'My answers')).message
    expect(own?.private).toBe(true)
    expect(own?.text).toMatch(/0 of 2 right\.[\s\S]*❌[\s\S]*Chosen: letter [bc]\.[\s\S]*Right: letter a\./)
    expect((await strong.click(ended(), 'My answers')).message?.text).toContain('2 of 2 right.')
    expect((await idle.click(ended(), 'My answers')).message?.text).toContain('You answered nothing in this round.')
    expect((await idle.command('quiz leaderboard')).message?.text).toContain('Nobody has points here yet.')

    // The seconds of an answer count from the question, not from the beginning of the exam.
    const [round] = await quiz.rounds.ended(starter.guild ?? '', starter.channel, null, 1)
    const [first, second] = await quiz.rounds.answersOf(round?.id ?? '')
    expect(Date.parse(second?.answeredAt ?? '') - Date.parse(first?.answeredAt ?? '')).toBe(3000)
    expect([first?.seconds, second?.seconds]).toEqual([3, 3])
    expect(discord.violations).toEqual([])
  })

  // What exams ask is held back from everybody: forty channels of one server could have emptied all practice for a week.
  it('is one of five in a server at most, of those begun at the same moment too', { timeout: 20_000 }, async () => {
    const ids = Array.from({ length: 7 }, (_, i) => `200000000000000010${i}`)
    const elsewhere = { id: '2000000000000000200', channels: [{ id: '2000000000000000201' }] }
    const opened = await open(asTeacher, { servers: [{ channels: ids.map((id) => ({ id })) }, elsewhere] })
    const { discord, store, starter } = opened
    await writeOwn(
      opened,
      ids.map((id) => `q${id}`),
    )
    const teachers = ids.map((channel) => discord.reader({ ...asTeacher, channel }))
    const begin = async (teacher: Reader) =>
      (await teacher.command('quiz exam', { topic: 'own', questions: 1 })).message?.text ?? ''
    const replies = await Promise.all(teachers.map(begin))
    const refused = replies.filter((text) => !text.includes('The exam begins'))
    expect(refused).toHaveLength(2)
    for (const text of refused) expect(text).toMatch(/5 exams are running, and that is as many as may[\s\S]*quiz stop/)
    expect(await store.rounds.countIn(starter.guild ?? '')).toEqual({ quizzes: 0, exams: 5 })
    // A quiz is asked nevertheless, and so is an exam once another is over, or in another server.
    const late = teachers[replies.findIndex((text) => refused.includes(text))] as Reader
    expect((await late.command('quiz start', { topic: 'Barcelona', questions: 1 })).message?.text).toContain('begins')
    await late.command('quiz stop')
    expect(await begin(late)).toContain('5 exams are running')
    await store.questions.put(elsewhere.id, [ownItem('other')])
    const other = discord.reader({ ...asTeacher, channel: elsewhere.channels[0]?.id ?? '' })
    expect(await begin(other)).toContain('The exam begins')
    const early = teachers[replies.findIndex((text) => !refused.includes(text))] as Reader
    await early.command('quiz stop')
    expect(await begin(late)).toContain('The exam begins')
  })

  it('goes on where one left off; questions can be passed over, and found again', { timeout: 20_000 }, async () => {
    const opened = await open(asTeacher)
    const { discord, starter } = opened
    const announced = await begin(opened)
    const student = discord.reader({ permissions: 0n })
    let message = await answer(student, await enter(student, announced), true)
    expect(message?.text).toContain('Question 2 of 3')
    message = (await student.click(message, 'Next')).message
    message = await answer(student, message, false)
    expect(message?.text).toMatch(/Question 3 of 3[\s\S]*Not answered yet: 2\./)
    expect(labels(message).map((label) => label.slice(0, 3))).toEqual(['✓ 1', '– 2', '✓ 3'])
    expect((await enter(student, announced))?.text).toContain('Question 2 of 3')
    // The message may be far up by now.
    const { message: door } = await student.command('quiz start')
    expect(door?.private).toBe(true)
    expect(door?.text).toContain('An exam is running in this channel.')
    message = (await student.click(door, 'Begin or go on')).message
    expect(message?.text).toContain('Question 2 of 3')
    const third = labels(message).find((label) => label.startsWith('✓ 3')) ?? ''
    message = (await student.select(message, 'Go to a question…', [third])).message
    const [, changed] = message?.text.match(/\*\*([A-C])\*\* {2}letter a/) ?? []
    message = await answer(student, message, true)
    expect(message?.text).toContain(`Changed to ${changed}.`)
    message = await answer(student, message, false)
    expect(message?.text).toContain(`it stays ${changed}.`)
    expect(flatLabels(message)).toContain(`● ${changed}`)
    await starter.command('quiz stop')
    expect(discord.violations).toEqual([])
  })

  it('keeps its results for its teacher, whatever is played there after it', { timeout: 20_000 }, async () => {
    const opened = await open(asTeacher)
    const { discord, starter, pass } = opened
    const announced = await begin(opened, { questions: 2 })
    const student = discord.reader({ permissions: 0n })
    await answer(student, await enter(student, announced), true)
    await starter.command('quiz stop')
    await pass(60)
    await student.command('quiz start', { topic: 'recall', questions: 1, seconds: 300 })
    await student.command('quiz stop')
    const { message: results } = await starter.command('quiz results')
    expect(results?.text).toMatch(/Exam · 2 questions · .*own/)
    expect(results?.attachments[0]?.text()).toContain('"own:q')
    // What others chose is not to be shared.
    expect(flatLabels(results)).not.toContain('Share')
    expect((await student.command('quiz results')).message?.text).toContain('Together · 1 question · recall')
    const manager = discord.reader({ permissions: MANAGE_SERVER })
    const { message: last } = await manager.command('quiz results')
    expect(last?.text).toContain('Together')
    const other = labels(last).find((label) => label.startsWith('Exam · 2 questions')) ?? ''
    expect((await manager.select(last, 'Another round…', [other])).message?.text).toContain('Exam · 2 questions')
    expect(discord.violations).toEqual([])
  })
})

describe('the results of a quiz', () => {
  it('name the questions that a teacher should look at, in the results and in the list of questions', {
    timeout: 30_000,
  }, async () => {
    const opened = await open(asTeacher)
    const { discord, starter, pass } = opened
    const announced = await begin(opened, { questions: 2, minutes: 60 })
    for (const [i, student] of Array.from({ length: 10 }, () => discord.reader({ permissions: 0n })).entries()) {
      let message = await enter(student, announced)
      for (const _ of [0, 1]) {
        await pass(1)
        // All know the first; of the second, they miss what a few had.
        message = await answer(student, message, i > 2 || !message?.text.includes('q1'))
      }
    }
    await starter.command('quiz stop')
    await pass(60)
    const { message: results } = await starter.command('quiz results')
    expect(results?.text).toMatch(/Questions to look at[\s\S]*q0[^\n]* · answered by 10 people, missed by none/)
    expect(results?.text).not.toMatch(/q1[^\n]* · answered by 10 people/)
    const manager = discord.reader({ permissions: MANAGE_SERVER })
    const { message: list } = await manager.command('questions list')
    expect(list?.text).toMatch(/Questions to look at[\s\S]*missed by none/)
    expect(discord.violations).toEqual([])
  })
})

const flatLabels = (message: Message | null) =>
  message?.components.flatMap((c) => c.components ?? []).map((c) => c.label ?? '') ?? []

import { expect } from 'vitest'
import type { Quiz } from '../../src/context/context.ts'
import type { Item } from '../../src/quiz/item.ts'
import { createRounds } from '../../src/quiz/rounds/rounds.ts'
import { createClock } from '../clock.ts'
import { openForTest } from '../store/opened.ts'
import { sqlite } from '../store/places.ts'
import type { DiscordOptions, Message } from '../peers/discord/index.ts'
import { run } from './running.ts'

export const MANAGE_MESSAGES = 1n << 13n
export const MANAGE_SERVER = 1n << 5n

/** Who may start exams unless a server says otherwise: those who may manage its events. */
export const asTeacher = { permissions: 1n << 33n }

/** Waits for what the bot does of itself; its messages take their way over the network. */
export const eventually = <T>(find: () => T) => expect.poll(find, { timeout: 4000, interval: 5 })

/** A bot with quizzes on a clock that stands still, and who starts them in a channel. */
export async function open(as = { permissions: 0n }, options: DiscordOptions & { way?: 'gateway' | 'http' } = {}) {
  const clock = createClock()
  const where = await sqlite.create()
  const store = await openForTest(where)
  const errors: object[] = []
  const log = { error: (details: object) => void errors.push(details), info: () => {} }
  const quiz: Quiz = {
    rounds: createRounds(store.rounds, log, clock),
    cards: store.cards,
    history: store.history,
    questions: store.questions,
  }
  const running = await run({ ...options, quiz, clock })
  const { discord } = running
  const starter = discord.reader(as)
  const questions = () => starter.messages().filter((m) => /Closes <t:/.test(m.text))
  /** Moves the clock by seconds. */
  const pass = (seconds: number) => clock.advance(1000 * seconds)
  /** The message with the question at this position, once it has opened: the clock goes on no longer than until then. */
  const question = async (position: number) => {
    await eventually(async () => {
      if ((await store.rounds.runningIn(starter.channel))?.phase === 'waiting') await pass(1)
      return find(questions(), position)
    }).toBeTruthy()
    return find(questions(), position) as Message
  }
  const find = (from: Message[], position: number) => from.find((m) => m.text.includes(`Question ${position + 1} of`))
  /** Waits for the scores, and until the round is over for the database too. */
  const scores = async () => {
    await eventually(() => starter.messages().at(-1)?.text).toContain('## The scores')
    await eventually(() => store.rounds.runningIn(starter.channel)).toBeNull()
  }
  const itemAt = async (position: number) => (await quiz.rounds.runningIn(starter.channel))?.items[position] as Item
  /** Changes the database as another program. */
  const spoil = (statement: string) => sqlite.run(where, statement)
  return { ...running, spoil, quiz, clock, pass, starter, question, scores, itemAt, errors, store }
}

export type Opened = Awaited<ReturnType<typeof open>>
export type Reader = Opened['starter']

/** Presses what answers an item right, or something that does not. */
export async function press(reader: Reader, message: Message, item: Item, isRight: boolean) {
  const round = message.components.flatMap((c) => c.components ?? []).find((c) => c.custom_id)?.custom_id ?? ''
  const wanted = item.options.flatMap((o, i) => (o.isCorrect === isRight ? [i] : []))
  if (item.kind !== 'several') return reader.click(message, round.replace(/\d+$/, String(wanted[0])))
  const picked = (isRight ? wanted : wanted.slice(0, 1)).map((i) => new RegExp(`^${String.fromCharCode(65 + i)} `))
  const options = message.components.flatMap((c) => c.components ?? []).find((c) => c.options)?.options ?? []
  const labels = picked.map((start) => options.find(({ label }) => start.test(label))?.label ?? '')
  return reader.select(message, 'Choose one or more…', labels)
}

const flat = (message: Message | null) => message?.components.flatMap((c) => [c, ...(c.components ?? [])]) ?? []
export const buttonIds = (message: Message | null) =>
  flat(message).flatMap((c) => [c.custom_id ?? '', ...(c.options ?? []).map(({ value }) => value)])
export const labels = (message: Message | null) =>
  flat(message).flatMap((c) => (c.options ?? []).map(({ label }) => label))

/** An item that a teacher writes; `a` is right. */
export const ownItem = (id: string): Item => ({
  id,
  kind: 'choice',
  level: 'recall',
  stem: `Which letter is right in ${id}?`,
  options: ['a', 'b', 'c'].map((each) => ({
    id: each,
    text: `letter ${each}`,
    isCorrect: each === 'a',
    feedback: null,
  })),
  explanation: '',
  notes: [],
  topics: [],
})

/** Writes questions of its own for the server of a reader. */
export const writeOwn = ({ store, starter }: Opened, ids: string[]) =>
  store.questions.put(starter.guild ?? '', ids.map(ownItem))

/** The button that answers an own item right, or wrong: its options stand in any order. */
export function letterOf(message: Message | null, isRight: boolean): RegExp {
  const line = new RegExp(`\\*\\*([A-F])\\*\\* {2}letter ${isRight ? 'a' : '[bc]'}`)
  return new RegExp(`^(?:● )?${message?.text.match(line)?.[1] ?? '?'}$`)
}

import type { Context } from '../context/context.ts'
import { EXIT, readerError } from '../base/errors.ts'
import { readExamined } from '../answer/quiz/held-back.ts'
import { nothingOn } from '../answer/quiz/name-topic.ts'
import { holdingBack } from '../quiz/held-back.ts'
import { ROUND_LENGTH } from '../quiz/pick.ts'
import { practiceItems } from '../quiz/practice.ts'
import { schedule } from '../quiz/schedule.ts'
import { readTopic } from '../quiz/topic.ts'
import type { CardStore, RoundStore } from '../quiz/stores.ts'
import type { Terminal } from '../terminal/prompt.ts'
import { playRound } from '../terminal/quiz.ts'

/** What was asked for on the command line, as typed. */
export type QuizOptions = { questions?: string; seed?: string }

/** Where one practises, and what is kept of it; `rounds`: what others are asked just now. */
type Places = { context: Context; scheduled: CardStore; rounds: Pick<RoundStore, 'asked'>; terminal: Terminal }

/** Where questions come from, for whoever keeps a library that has none. */
const WHENCE =
  'They come from quiz.yaml and questions.yaml of a library (docs/own-library.md), and by rule from readings that are imported.'

/** Whoever practises at this terminal. */
const HERE = 'terminal'

/**
 * Plays a practice round in the terminal: what is due again first, then what is new; not what an exam asks that still runs.
 * Returns the exit code. Throws a reader error where there is no such topic, or the number of questions is none; and what the
 * store throws.
 */
export async function playQuiz(
  topic: string,
  { questions = String(ROUND_LENGTH.usual), seed }: QuizOptions,
  { context, scheduled, rounds, terminal }: Places,
): Promise<number> {
  const { quiz: say } = context.wording
  const now = () => new Date(context.clock.now())
  const count = Number(questions)
  const { least, most } = ROUND_LENGTH
  if (!Number.isInteger(count) || count < least || count > most)
    throw readerError(`“${questions}” is no number of questions.`, `Give one from ${least} to ${most}.`)
  const stock = { library: context.library, kinds: context.subject.itemKinds, own: [] }
  const wish = readTopic(topic, stock)
  const cards = await scheduled.cardsOf(HERE)
  const isHeld = holdingBack(await readExamined({ rounds }), context.library)
  const { items, due } = wish
    ? practiceItems(stock, { ...wish, count }, cards, seed ?? String(context.clock.now()), now(), { isHeld })
    : { items: [], due: 0 }
  if (!items.length) throw topic.trim() ? nothingOn(topic, stock, context) : readerError(say.noneYet, WHENCE)
  if (due) terminal.output.write(`${say.due(due)}\n`)
  await playRound(items, context, terminal, async ({ item, isRight }) => {
    const before = cards.find((card) => card.item === item.id) ?? null
    await scheduled.putCard({ reader: HERE, ...schedule(item.id, before, isRight, now()) })
  })
  return EXIT.answered
}

import { EXIT, readerError } from '../errors.ts'
import type { Context } from '../context.ts'
import { pickItems } from '../quiz/pick.ts'
import { readTopic } from '../quiz/topic.ts'
import type { Terminal } from '../terminal/prompt.ts'
import { playRound } from '../terminal/quiz.ts'

/** What was asked for on the command line, as typed. */
export type QuizOptions = { questions?: string; seed?: string }

/** How many questions a round has, unless more or fewer are asked for, and the most. */
const QUESTIONS = 10
const MOST_QUESTIONS = 25

/**
 * Plays a practice round in the terminal. Returns the exit code. Throws a reader error where there is no such topic, or
 * the number of questions is none.
 */
export async function practise(
  topic: string,
  { questions = String(QUESTIONS), seed = String(Date.now()) }: QuizOptions,
  context: Context,
  terminal: Terminal,
): Promise<number> {
  const { quiz: say } = context.wording
  const count = Number(questions)
  if (!Number.isInteger(count) || count < 1 || count > MOST_QUESTIONS)
    throw readerError(`“${questions}” is no number of questions.`, `Give one from 1 to ${MOST_QUESTIONS}.`)
  const wish = readTopic(topic, context.library)
  const items = wish ? pickItems(context.library, { ...wish, count }, seed) : []
  if (!items.length) throw readerError(say.nothingOn(context.wording.quote(topic)), say.tryTopic)
  await playRound(items, context, terminal, async () => {})
  return EXIT.answered
}

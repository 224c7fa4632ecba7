import type { Context } from '../../context.ts'
import type { Round } from '../../quiz/rounds.ts'
import { type Block, createAnswer, type Reply } from '../../reply/reply.ts'
import type { AnswerRow } from '../../store/tables.ts'
import { callQuestion } from './playing.ts'

/** An exam that everybody in the channel can take, each alone, until its time is over. */
export function announceExam(round: Round, context: Context): Reply {
  const { quiz: say } = context.wording
  const until = new Date(round.closes_at ?? '')
  return createAnswer(context, {
    title: say.exam,
    blocks: [
      toText(say.examPlan(round.items.length)),
      { kind: 'text', line: [{ text: `${say.examUntil} ` }, { text: until.toISOString(), time: until.getTime() }] },
      toText(say.examRules),
    ],
    choices: [{ label: say.beginExam, ...callQuestion(round, 0) }],
  })
}

/** The end of an exam: how many took part, and nothing of anybody. */
export function closeExam(_: Round, answers: AnswerRow[], context: Context): Reply {
  const { quiz: say } = context.wording
  const readers = new Set(answers.map(({ reader }) => reader)).size
  return createAnswer(context, {
    title: say.examOver,
    blocks: [toText(say.examTaken(readers)), toText(say.examReview)],
    choices: [{ label: say.ownReview, command: 'quiz', input: { action: 'review' } }],
  })
}

const toText = (text: string): Block => ({ kind: 'text', line: [{ text }] })

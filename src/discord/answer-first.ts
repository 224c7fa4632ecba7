import type { Visit } from '../app/visit.ts'
import { type Call, type Reply, verdictOf } from '../reply/reply.ts'

/**
 * The reply to the first of some questions that the sources answer, else to the first; help where there is none. Where one says
 * that they want to be answered alone, that goes for all.
 */
export async function answerFirst(questions: string[], { answer, toRequest }: Pick<Visit, 'answer' | 'toRequest'>) {
  const requests = questions.map(toRequest)
  const privately = requests.map((request) => request.privately ?? null).reduce(stricter, null)
  const [first, ...others] = requests.map((request) => ({ ...request, privately }))
  if (!first) {
    const call: Call = { command: 'help', input: {} }
    return { call, question: '', reply: await answer(call) }
  }
  const asked = { call: first, question: questionOf(first), reply: await answer(first) }
  if (answers(asked.reply)) return asked
  for (const call of others) {
    const reply = await answer(call)
    if (answers(reply)) return { call, question: questionOf(call), reply }
  }
  return asked
}

const questionOf = ({ input }: Call): string => input['question'] ?? ''

const stricter = (one: boolean | null, other: boolean | null) => (one || other ? true : (one ?? other))

/** What is about, and not only near, what was asked. */
const answers = (reply: Reply) => reply.outcome === 'answered' && verdictOf(reply) !== 'nearest'

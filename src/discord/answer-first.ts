import type { Visit } from '../app/visit.ts'
import { type Call, type Reply, verdictOf } from '../reply/reply.ts'

/** The reply to the first of some questions that the sources answer, else to the first; help where there is none. */
export async function answerFirst(questions: string[], answer: Visit['answer']) {
  const [first, ...others] = questions.map((question) => ({ command: 'ask', input: { question } }))
  if (!first) {
    const call: Call = { command: 'help', input: {} }
    return { call, question: '', reply: await answer(call) }
  }
  const asked = { call: first, question: first.input.question, reply: await answer(first) }
  if (answers(asked.reply)) return asked
  for (const call of others) {
    const reply = await answer(call)
    if (answers(reply)) return { call, question: call.input.question, reply }
  }
  return asked
}

/** What is about, and not only near, what was asked. */
const answers = (reply: Reply) => reply.outcome === 'answered' && verdictOf(reply) !== 'nearest'

import { readTyped } from '../app/read-typed.ts'
import type { Visit } from '../app/visit.ts'
import type { Call, Reply } from '../reply/reply.ts'
import { PRACTICE } from './addresses.ts'
import type { Content, Work } from './content.ts'
import { askForText, confirmPage, formPage } from './form-page.ts'
import { listManual, manual } from './manual.ts'
import { showQuizStart } from './quiz-page.ts'

/** What was typed into the line: a command, or a plain question. Throws a reader error as {@link readTyped} does. */
export const answerTyped =
  (typed: string): Work =>
  async (visit) => {
    const call = readTyped(typed, visit) ?? { command: 'ask', input: { question: typed } }
    if (PLAYED.includes(call.command)) return showQuizStart(call.input['topic'] ?? '')(visit)
    return { ...(await showCall(call, visit)), typed }
  }

/** What is asked for where there is nobody to play with. */
const PLAYED = [PRACTICE, 'quiz start']

/** What an address leads to. */
export const answerCall =
  (call: Call, isThing = false): Work =>
  async (visit) => ({ ...(await showCall(call, visit)), isThing })

/** What was sent with a form, which alone may change something. */
export const answerForm =
  (call: Call): Work =>
  async (visit) => ({ reply: await visit.answer(call), isFleeting: true })

/** Help leads to the pages that tell more. */
const withManual = (reply: Reply): Content =>
  reply.self?.command === 'help' ? { reply, more: (view) => listManual(manual(), view) } : { reply }

/**
 * The reply to a call that asks for something; of one that does something its form, or a button that says so: an address is
 * followed by whoever is led to it, and by programs that nobody asked.
 */
async function showCall(call: Call, visit: Visit): Promise<Content> {
  const isEmpty = Object.values(call.input).every((value) => value === '')
  const form = isEmpty || !visit.isQuestion(call) ? await visit.findForm(call) : null
  if (!form && (isEmpty || visit.isQuestion(call)))
    return askForText(call, visit) ?? withManual(await visit.answer(call))
  return form ? formPage(form, visit) : confirmPage(call, visit)
}

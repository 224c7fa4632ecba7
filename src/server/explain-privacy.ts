import type { Context } from '../context/context.ts'
import { followUpIn } from '../answer/own-words.ts'
import { createAnswer, type Reply } from '../reply/reply.ts'

/** Says what is kept of those who ask, and for how long. */
export function explainPrivacy(context: Context): Reply {
  const { privacy, page } = context.wording
  const lines = context.place?.kind === 'web' ? page.privacy : [privacy.question(followUpIn(context)), ...privacy.lines]
  const items = lines.map((text) => [{ text }])
  const log = context.logQuestions ? privacy.questionsLogged : privacy.questionsNotLogged
  return createAnswer(context, {
    title: privacy.title,
    blocks: [
      { kind: 'list', heading: null, items },
      { kind: 'text', line: [{ text: log }] },
    ],
    self: { command: 'privacy', input: {} },
  })
}

import type { Context } from '../context/context.ts'
import { type Block, createAnswer, type Reply } from '../reply/reply.ts'

/** Deletes at once all that is kept of who asks, and says what it was. Throws what the store throws. */
export async function forgetReader(context: Context): Promise<Reply> {
  const { asker, challenges, memory, quiz, reader, wording } = context
  const { forget: say } = wording
  const hadQuestion = asker !== null && memory.recall(asker) !== null
  const hadForm = asker !== null && (memory.recallForm(asker) ?? memory.recallFile(asker)) !== null
  if (asker) memory.forget(asker)
  const deleted = reader ? await challenges.forgetReader(reader) : 0
  const played = (reader && (await quiz?.history.forgetReader(reader))) || { answers: 0, cards: 0, started: 0 }
  const items = [
    ...(hadQuestion ? [say.question] : []),
    ...(hadForm ? [say.form] : []),
    ...(deleted ? [say.challenges(deleted)] : []),
    ...(played.answers ? [say.answers(played.answers)] : []),
    ...(played.cards ? [say.cards(played.cards)] : []),
    ...(played.started ? [say.started(played.started)] : []),
  ]
  const blocks: Block[] = [
    items.length
      ? { kind: 'list', heading: say.deleted, items: items.map((text) => [{ text }]) }
      : { kind: 'text', line: [{ text: say.nothing }] },
    { kind: 'text', line: [{ text: say.rest }] },
  ]
  return { ...createAnswer(context, { title: say.title, blocks }), audience: 'asker' }
}

import type { Context, StoreName } from '../context/context.ts'
import { type Block, createAnswer, type Reply } from '../reply/reply.ts'

/** Deletes at once all that is kept of who asks, and says what it was. Throws what the store throws. */
export async function forgetReader(context: Context): Promise<Reply> {
  const { asker, memory, reader, wording } = context
  const { forget: say } = wording
  const hadQuestion = asker !== null && memory.recall(asker) !== null
  const hadForm = asker !== null && (memory.recallForm(asker) ?? memory.recallFile(asker)) !== null
  if (asker) memory.forget(asker)
  const items = [
    ...(hadQuestion ? [say.question] : []),
    ...(hadForm ? [say.form] : []),
    ...(reader ? await forgetInStores(reader, context) : []),
  ]
  const blocks: Block[] = [
    items.length
      ? { kind: 'list', heading: say.deleted, items: items.map((text) => [{ text }]) }
      : { kind: 'text', line: [{ text: say.nothing }] },
    { kind: 'text', line: [{ text: say.rest }] },
  ]
  return { ...createAnswer(context, { title: say.title, blocks }), audience: 'asker' }
}

/** Forgets a reader in one store, and says what was there. */
type Forget = (reader: string, context: Context) => Promise<string[]>

/** What each store has to forget of a reader; null where it holds nothing of theirs, or it goes with another store. */
const FORGET: Record<StoreName, Forget | null> = {
  settings: null,
  async challenges(reader, { challenges, wording: { forget: say } }) {
    const deleted = await challenges.forgetReader(reader)
    return deleted ? [say.challenges(deleted)] : []
  },
  async calls(reader, { calls, wording: { forget: say } }) {
    const deleted = await calls.forgetReader(reader)
    return deleted ? [say.calls(deleted)] : []
  },
  // Nothing in it says whose it was.
  insights: null,
  async history(reader, { quiz, wording: { forget: say } }) {
    const { answers = 0, cards = 0, started = 0 } = (await quiz?.history.forgetReader(reader)) ?? {}
    return [
      ...(answers ? [say.answers(answers)] : []),
      ...(cards ? [say.cards(cards)] : []),
      ...(started ? [say.started(started)] : []),
    ]
  },
  // They go with the history that is made of them.
  rounds: null,
  cards: null,
  // They are the server's.
  questions: null,
}

async function forgetInStores(reader: string, context: Context): Promise<string[]> {
  let said: string[] = []
  for (const forget of Object.values(FORGET)) said = [...said, ...((await forget?.(reader, context)) ?? [])]
  return said
}

import type { Context, StoreName } from '../context/context.ts'
import { isInDiscord } from '../context/settings.ts'
import { typeName } from '../wording/type-name.ts'
import { type Block, type Choice, createAnswer, type Reply, toText } from '../reply/reply.ts'

/** What says that somebody means it. */
export const SURE = 'yes'

/** Shows all that is kept of who asks, and asks whether it is to be deleted. Throws what the store throws. */
export async function askToForget(context: Context): Promise<Reply> {
  const { forget: say } = context.wording
  if (context.reader) await context.memory.gather(context.reader)
  const { items, notes } = await look(context)
  const blocks: Block[] = items.length
    ? [toList(say.would, items), ...notes.map(toText), toText(say.forGood)]
    : [toText(say.nothing)]
  // Where there are no buttons, it is typed.
  const isTyped = !isInDiscord(context.place?.kind ?? null)
  const label = isTyped ? `${typeName('forget-me', context.wording)} ${SURE}` : say.sure
  const sure: Choice = { label, command: 'forget-me', input: { sure: SURE }, inPlace: true }
  return toReply(say.asks, [...blocks, toText(say.rest)], items.length ? [sure] : [], context)
}

/** Deletes at once all that is kept of who asks, and says what it was. Throws what the store throws. */
export async function forgetReader(context: Context): Promise<Reply> {
  const { memory, reader, wording } = context
  const { forget: say } = wording
  if (reader) await memory.gather(reader)
  const remembered = sayRemembered(context)
  for (const asker of askersIn(context)) await memory.forget(asker)
  let items = remembered
  if (reader) for (const kept of KEPT) items = [...items, ...(await kept.forget(reader, context))]
  const blocks = [items.length ? toList(say.deleted, items) : toText(say.nothing), toText(say.rest)]
  return toReply(say.title, blocks, [], context)
}

const toList = (heading: string, items: string[]): Block => ({
  kind: 'list',
  heading,
  items: items.map((text) => [{ text }]),
})

const toReply = (title: string, blocks: Block[], choices: Choice[], context: Context): Reply => ({
  ...createAnswer(context, { title, blocks, choices }),
  audience: 'asker',
})

/** What is kept of who asks, and what comes of deleting it. */
type Seen = { items: string[]; notes: string[] }

async function look(context: Context): Promise<Seen> {
  const { reader } = context
  const seen: Seen[] = [{ items: sayRemembered(context), notes: [] }]
  if (reader) for (const { look } of KEPT) seen.push(await look(reader, context))
  return { items: seen.flatMap(({ items }) => items), notes: seen.flatMap(({ notes }) => notes) }
}

/** Who asks, in every channel in which they are remembered. */
const askersIn = ({ asker, memory, reader }: Context): string[] => [
  ...new Set([...(asker ? [asker] : []), ...(reader ? memory.askersOf(reader) : [])]),
]

/** What is remembered of who asks. */
function sayRemembered(context: Context): string[] {
  const { memory, wording } = context
  const { forget: say } = wording
  const askers = askersIn(context)
  const hasQuestion = askers.some((asker) => memory.recall(asker) !== null)
  const hasForm = askers.some((asker) => (memory.recallForm(asker) ?? memory.recallFile(asker)) !== null)
  const hasLanguage = askers.some((asker) => memory.recallLanguage(asker) !== null)
  return [
    ...(hasQuestion ? [say.question] : []),
    ...(hasForm ? [say.form] : []),
    ...(hasLanguage ? [say.language] : []),
  ]
}

/** What a store holds of a reader: how much there is, and deleting it. */
type Kept = {
  look: (reader: string, context: Context) => Promise<Seen>
  /** Says what there was. */
  forget: (reader: string, context: Context) => Promise<string[]>
}

/** What each store has to forget of a reader; null where it holds nothing of theirs, or it goes with another store. */
const STORES: Record<StoreName, Kept | null> = {
  settings: null,
  challenges: {
    look: async (reader, context) => only(sayChallenges(await context.challenges.countOf(reader), context)),
    forget: async (reader, context) => sayChallenges(await context.challenges.forgetReader(reader), context),
  },
  calls: {
    look: async (reader, context) => only(sayCalls(await context.calls.countOf(reader), context)),
    forget: async (reader, context) => sayCalls(await context.calls.forgetReader(reader), context),
  },
  // Nothing in it says whose it was.
  insights: null,
  history: {
    async look(reader, context) {
      const { forget: say } = context.wording
      const held = await context.quiz?.history.heldOf(reader)
      if (!held) return only([])
      const notes = [
        ...(held.attempts ? [say.attempts] : []),
        ...(held.running ? [say.running] : []),
        ...(held.leading ? [say.cannotStop] : []),
        ...(held.started ? [say.noResults] : []),
      ]
      return { items: sayHistory(held, context), notes }
    },
    forget: async (reader, context) =>
      sayHistory((await context.quiz?.history.forgetReader(reader)) ?? NOTHING, context),
  },
  // They go with the history that is made of them.
  rounds: null,
  cards: null,
  // They are the server's.
  questions: null,
}

const KEPT = Object.values(STORES).flatMap((kept) => kept ?? [])

const only = (items: string[]): Seen => ({ items, notes: [] })

const sayChallenges = (n: number, { wording: { forget: say } }: Context): string[] => (n ? [say.challenges(n)] : [])

const sayCalls = (n: number, { wording: { forget: say } }: Context): string[] => (n ? [say.calls(n)] : [])

const NOTHING = { answers: 0, cards: 0, rounds: 0, started: 0, unlisted: 0 }

const sayHistory = ({ answers, cards, rounds, started, unlisted }: typeof NOTHING, { wording }: Context): string[] => {
  const { forget: say } = wording
  return [
    ...(answers ? [say.answers(answers)] : []),
    ...(cards ? [say.cards(cards)] : []),
    ...(rounds ? [say.rounds(rounds)] : []),
    ...(started ? [say.started(started)] : []),
    ...(unlisted ? [say.unlisted] : []),
  ]
}

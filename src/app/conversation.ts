import { isDeepStrictEqual } from 'node:util'
import { spellNames, toSentence, writeNames } from '../answer/sentence.ts'
import type { Context, Earlier } from '../context/context.ts'
import { readerError } from '../base/errors.ts'
import { isWordAlone } from '../evidence/following/alone.ts'
import { completeFollowUp } from '../evidence/following/complete.ts'
import type { Completed } from '../evidence/following/completed.ts'
import { withSeen } from '../evidence/following/further.ts'
import { type Last, lastOf, movedTo } from '../evidence/following/last.ts'
import { type Wanted, wantedOf } from '../evidence/following/wish.ts'
import { aimOf } from '../evidence/reading/aim.ts'
import { detectLanguage } from '../evidence/reading/language.ts'
import { stripChat } from '../evidence/reading/chat.ts'
import { toHeading } from '../reply/heading.ts'
import { type Call, type Reply, toText } from '../reply/reply.ts'
import { ENDS } from '../speech/asking.ts'
import { fulfil } from './wished.ts'

/** The command by which questions are asked. */
const ASKING = 'ask'

/** What a call comes to in a conversation. */
export type Turn = {
  call: Call
  /** The whole question as it is shown, where it was completed from the last reply; null where it stands alone. */
  completed: string | null
  /** What goes on being asked about, where the completed question is an aside on that; null where it is not. */
  topic: Last | null
  /** The last reply, where the call is to do with that and does not take its place. */
  stays: Last | null
}

/** A call that follows on from nothing. */
export const standAlone = (call: Call): Turn => ({ call, completed: null, topic: null, stays: null })

/**
 * Reads a call as the next turn of a conversation: a question that follows on is completed from the last reply.
 * In: what answers a call, to know the reply to a message that is replied to. Throws a reader error where a question word
 * alone has nothing to go on from.
 */
export async function takeTurn(call: Call, context: Context, answer: (call: Call) => Promise<Reply>): Promise<Turn> {
  const alone = standAlone(call)
  if (call.command !== ASKING) return alone
  const text = stripChat(call.input['question'] ?? '')
  const last = text ? await findLast(context, answer) : null
  const { following } = context.wording
  if (!last && isWordAlone(text)) throw readerError(following.nothingBefore, following.askWhole)
  const wish = last && wantedOf(text, last)
  const complete = (last: Last) => completeFollowUp(text, spelt(text, context), last, context.index)
  const completed = wish ? { wish } : last && !aimOf(text, false) ? complete(last) : null
  return completed && last ? toTurn(completed, last, call.input, context) : alone
}

/** The reply that a call follows on from: that of the message which it replies to, else the last one, else that which the place began with. Null where none is. */
async function findLast(context: Context, answer: (call: Call) => Promise<Reply>): Promise<Last | null> {
  const { asker, index, memory, previous } = context
  const { following } = context.wording
  const last = asker === null ? null : memory.recall(asker)
  const own = [last?.question, last?.shown, following.origin, following.doubted]
  const isOwn = (title: string) => own.some((each) => each && [each, toHeading(each)].includes(title))
  if (previous !== null && (isOwn(previous.title) || isSame(previous.call, last?.call))) return last
  const before = previous ?? (last === null ? await context.begun?.() : null)
  if (!before) return last
  const { call, question } = readEarlier(before)
  return lastOf(await answer(call), question, index) ?? last
}

/** What a reply answered: its call, or what was asked, which is null where a command was called by its name. */
function readEarlier({ title, call }: Earlier): { call: Call; question: string | null } {
  if (call && call.command !== ASKING) return { call, question: null }
  // An aside is read from how it was shown.
  const question = call && !call.input['shown'] ? (call.input['question'] ?? title) : title
  return { call: { command: ASKING, input: { question } }, question }
}

const isSame = (one: Call | null, other: Call | undefined) => isDeepStrictEqual(one, other)

function toTurn(completed: Completed | { wish: Wanted }, last: Last, input: Call['input'], context: Context): Turn {
  if ('wish' in completed) {
    const { call, stays } = fulfil(completed.wish, last, context)
    return { ...standAlone(call), stays }
  }
  if ('call' in completed) return standAlone(completed.call)
  const question = spell(completed.question, context)
  const { aside } = completed
  if (aside === null)
    return { call: { command: ASKING, input: { ...input, question } }, completed: question, topic: null, stays: null }
  const shown = spelt(aside, context)
  return { call: { command: ASKING, input: { ...input, question, shown } }, completed: shown, topic: last, stays: null }
}

/** A text with its names as they are written; in other languages than English, where common words may be names here, as typed. */
const spelt = (text: string, { index }: Context): string =>
  detectLanguage(text, index) ? spellNames(text, index) : writeNames(text, index)

/** A question as a sentence; what is no question in English, such as `compare …`, goes without its mark. */
function spell(question: string, { index }: Context): string {
  const language = detectLanguage(question, index)
  const sentence =
    toSentence(question, index) ??
    (language ? spellNames(question.trim(), index) : writeNames(question.replace(ENDS, ''), index))
  const ended = language === 'fr' ? sentence.replace(/(?<!\s)\s*\?$/, '\u00a0?') : sentence
  return ended.replace(/^([¿¡]?)(\p{Ll})/u, (_, sign: string, letter: string) => sign + letter.toUpperCase())
}

/** Remembers what a turn's reply stands on, for the next; and forgets it where that is asked for. */
export function keepTurn(
  { call, completed, topic, stays }: Turn,
  reply: Reply,
  { asker, index, memory }: Context,
): void {
  if (asker === null) return
  const question = call.command === ASKING ? stripChat(call.input['question'] ?? '') : null
  if (question !== null && aimOf(question, false) === 'fresh') memory.forget(asker).catch(() => {})
  const isMove = completed !== null && topic === null && reply.outcome === 'not-found'
  const last = stays
    ? withSeen(
        stays,
        reply.excerpts.map(({ id }) => id),
      )
    : (lastOf(reply, topic?.question ?? question, index) ?? (isMove && question ? movedTo(question, index) : null))
  if (last) memory.keep(asker, { ...last, shown: completed })
}

/** Whether two texts are the same but for their spaces, of which French has two kinds. */
const sameText = (one: string, other: string): boolean => one.replace(/\s/g, ' ') === other.replace(/\s/g, ' ')

/** A turn's reply, which says how the turn was read where that does not go without saying. */
export function sayTurn({ completed }: Turn, reply: Reply, { wording }: Context): Reply {
  if (completed === null) return reply
  const { followUp } = wording.ask
  const said = sameText(reply.title, completed) ? followUp : `${followUp} ${wording.quote(completed)}`
  return { ...reply, asked: completed, blocks: [toText(said), ...reply.blocks] }
}

import { type Context, createRequestContext } from '../context/context.ts'
import type { Pin } from '../corpus/schemas/note.ts'
import type { Field, Form } from '../reply/form.ts'
import { createAnswer, createProblemReply, type Line, type Reply } from '../reply/reply.ts'
import { StoreError } from '../base/store-error.ts'
import { clip } from '../text/clip.ts'
import { replyGone } from '../answer/gone.ts'
import { createFootnotes, namePlace } from '../answer/footnotes.ts'
import { replyStoreError } from '../answer/reply-store-error.ts'

type Input = { id: string; reason: string; suggestion: string }

/** What can be challenged: a note or a passage. */
type Challenged = { id: string; source: string; pin: Pin; text: string }

/** How much can be written of what is wrong, and of what would be right, in characters. */
export const LONGEST_CHALLENGE = 1000

/** The form in which a reader says what is wrong; null where they have. */
export function fillInChallenge(
  { id, reason, suggestion }: Input,
  { wording: { challenge: say } }: Context,
): Form | null {
  if (reason) return null
  const field = (option: string, label: string, hint: string, required: boolean, value = ''): Field => ({
    option,
    label,
    hint,
    value,
    required,
    maxLength: LONGEST_CHALLENGE,
  })
  return {
    title: say.ask,
    call: { command: 'challenge', input: { id } },
    fields: [
      field('reason', say.reason, say.reasonHint, true),
      field('suggestion', say.suggestion, say.suggestionHint, false, suggestion),
    ],
  }
}

/**
 * Keeps what a reader says is wrong with a note or a passage. Where that does not work out, the reply gives back what they
 * wrote.
 */
export async function challengePlace({ id, reason, suggestion }: Input, context: Context): Promise<Reply> {
  const { wording, library, place, reader } = context
  const { challenge: say } = wording
  const written = { reason, suggestion: suggestion || null }
  const items = sayChallenge(written, context)
  const giveBack = (problem: Reply): Reply => ({
    ...problem,
    blocks: [...problem.blocks, ...(items.length ? [{ kind: 'list' as const, heading: say.yours, items }] : [])],
  })
  const challenged = findChallenged(id, context)
  if (!challenged) {
    const gone = replyGone(id, context)
    if (gone) return giveBack(gone)
    const lines = [wording.passage.unknown(id), wording.passage.howToFind]
    return giveBack(createProblemReply(context, 'not-found', wording.notFound.title, lines))
  }
  if (!reason) {
    const again = { label: say.ask, command: 'challenge', input: { id, suggestion } }
    const problem = wording.errors.isEmpty(say.reason)
    return giveBack(createProblemReply(context, 'bad-input', problem.replace(/\.$/, ''), [say.reasonHint], [again]))
  }
  const server = place?.server ?? null
  const challenge = {
    place: challenged.id,
    shown: challenged.text,
    ...written,
    library: library.version,
    server,
    reader,
  }
  let [number, isNew]: [number, boolean] = [0, true]
  try {
    const same = await context.challenges.findSame(challenge)
    ;[number, isNew] = [same ?? (await context.challenges.add(challenge)), same === null]
  } catch (error) {
    if (error instanceof StoreError) return giveBack(replyStoreError(error, context))
    throw error
  }
  const footnotes = createFootnotes(context)
  const cites = [footnotes.cite(challenged.source, challenged.pin)]
  const channel = isNew ? context.manner['moderators-channel'] : null
  const reply = createAnswer(context, {
    title: isNew ? say.noted(number) : say.notedBefore(number),
    blocks: [
      { kind: 'text', line: [{ text: namePlace(challenged.source, challenged.pin, context), cites }] },
      { kind: 'list', heading: null, items },
      { kind: 'text', line: [{ text: server ? say.whoSees : say.operatorSees }] },
    ],
    footnotes: footnotes.all(),
    choices: [{ label: wording.buttons.context, command: 'passage', input: { id: challenged.id } }],
  })
  if (!channel) return reply
  return { ...reply, notice: { channel, reply: noteChallenge(number, challenged, written, speakIn(channel, context)) } }
}

/** What a channel of the same server is told from: in the language that is set there, else in the server's own, whoever asks. */
function speakIn(channel: string, context: Context): Context {
  const { place, platform } = context
  const language = (place?.server && platform?.languageIn(place.server)) || context.language
  return createRequestContext(context, { language, place: place && { ...place, channel, thread: null }, platform })
}

/** What moderators are told of a new challenge, in their channel; who said it is not. */
function noteChallenge(
  number: number,
  { id, source, pin, text }: Challenged,
  written: Written,
  context: Context,
): Reply {
  const { wording } = context
  const footnotes = createFootnotes(context)
  const place: Line = [{ text: clip(text, KEPT), cites: [footnotes.cite(source, pin)] }]
  const reply = createAnswer(context, {
    title: wording.insights.newChallenge(number),
    blocks: [{ kind: 'list', heading: null, items: [place, ...sayChallenge(written, context)] }],
    footnotes: footnotes.all(),
    choices: [
      { label: wording.buttons.context, command: 'passage', input: { id } },
      { label: wording.challenges.title, command: 'challenges', input: { show: 'open' } },
    ],
  })
  return { ...reply, isConfidential: true }
}

/** What a reader says is wrong, and what would be right; null where they do not say. */
type Written = { reason: string; suggestion: string | null }

/** What a reader wrote, as lines. */
export const sayChallenge = ({ reason, suggestion }: Written, { wording }: Context): Line[] => {
  const { colon, challenge: say } = wording
  const label = (name: string, text: string): Line => [{ text: colon(name), strong: true }, { text }]
  return [...(reason ? [label(say.reason, reason)] : []), ...(suggestion ? [label(say.suggestion, suggestion)] : [])]
}

/** The note or passage of an id; null where there is none any more. */
export function findChallenged(id: string, { library }: Context): Challenged | null {
  const note = library.notes.get(id)
  if (note) return { id, source: note.source, pin: note.pin, text: note.says }
  const passage = library.passages.get(id)
  return passage ? { id, source: passage.source, pin: passage.pin, text: clip(passage.text, KEPT) } : null
}

/** How much of a passage is kept, in characters: enough to know it again. */
const KEPT = 300

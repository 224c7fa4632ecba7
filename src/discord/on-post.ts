import { type AnyThreadChannel, ChannelType, RESTJSONErrorCodes } from 'discord.js'
import type { App } from '../app/app.ts'
import type { Event } from '../app/event.ts'
import type { Visit } from '../app/visit.ts'
import type { Context } from '../context/context.ts'
import type { Place } from '../context/settings.ts'
import { type Reply, verdictOf } from '../reply/reply.ts'
import { deliver, persist, unlessRefused } from './deliver.ts'
import { isCode } from './failures.ts'
import { keeperOf, keepLong } from './kept.ts'
import { PATIENCE } from './limits.ts'
import { withoutMentions } from './mentions.ts'
import { toMessage } from './message.ts'
import { placeOfPost } from './place.ts'
import { renderReply } from './render.ts'
import { spokenIn } from './spoken.ts'

/**
 * Answers a new post in a forum that the server has enabled, once and shortly, where the sources have an answer to its title:
 * Discord does not show the bot what stands below. Where they have none, nothing is said; a post that mentions the bot is
 * answered as any mention.
 */
export async function onPost(thread: AnyThreadChannel, isNew: boolean, app: App): Promise<void> {
  const { context } = app
  const received = performance.now()
  const place = isNew && thread.parent?.type === ChannelType.GuildForum ? placeOfPost(thread) : null
  if (!place?.channel || place.lacks.length || !isEnabled(place, context) || (await mentionsUs(thread))) return
  const { log } = context
  await app.receive(
    toPostEvent(thread, place, context),
    (visit) => answer(thread, visit, received),
    async () => log.warn({ channel: thread.parentId }, 'a post in a forum could not be answered'),
  )
}

const isEnabled = (place: Place, { settings }: Context) =>
  settings.mannerOf(place, [])['forum-channels']?.includes(place.channel ?? '') ?? false

/**
 * Whether a post mentions the bot: what stands at its beginning has its id, and may come after it, or be deleted. Throws where
 * Discord does not tell; then nothing is said, because the mention would be answered besides.
 */
async function mentionsUs(thread: AnyThreadChannel): Promise<boolean> {
  const first = await persist(() => thread.fetchStarterMessage()).catch(unlessUnknown)
  return first?.mentions.has(thread.client.user, { ignoreEveryone: true, ignoreRoles: true }) ?? false
}

function unlessUnknown(err: unknown): null {
  if (isCode(err, RESTJSONErrorCodes.UnknownMessage)) return null
  throw err
}

function toPostEvent({ id, name, ownerId, guild }: AnyThreadChannel, place: Place, context: Context): Event {
  const asker = `${id} ${ownerId}`
  const language = spokenIn(name, { asker, previous: null, guild, isDirect: false }, context)
  return { kind: 'message', id: `post ${id}`, asker, reader: ownerId, place, language }
}

async function answer(thread: AnyThreadChannel, visit: Visit, received: number): Promise<void> {
  const { context } = visit
  const question = withoutMentions(thread.name)
  const reply = question ? await visit.answer({ command: 'ask', input: { question } }) : null
  if (reply?.audience !== 'everyone' || verdictOf(reply) !== 'answers') return
  const rendered = renderReply(await keepLong(inShort(reply), keeperOf(context)), {
    owner: thread.ownerId,
    isBrief: true,
  })
  // That of an answer to a mention in it: of the two, Discord takes one.
  const message = { ...toMessage(rendered), nonce: thread.id, enforceNonce: true }
  unlessRefused(await deliver(() => thread.send(message), received, context.log, { patience: PATIENCE.message }))
}

/** A reply with its first places alone; the rest stands behind “More”. */
function inShort(reply: Reply): Reply {
  const first = reply.blocks.findIndex(({ kind }) => kind === 'excerpts')
  const blocks = reply.blocks.map((block, i) =>
    block.kind === 'excerpts' && i > first ? { ...block, later: true as const } : block,
  )
  return { ...reply, blocks, choices: [], menus: [] }
}

import type { Message } from 'discord.js'
import type { Context } from '../context/context.ts'
import type { App } from '../app/app.ts'
import type { Visit } from '../app/visit.ts'
import { type Call, createRemark, type Reply } from '../reply/reply.ts'
import { mayBePublic } from '../context/settings.ts'
import { typeName } from '../wording/type-name.ts'
import { keeperOf, keepLong } from './kept.ts'
import { toMessage } from './message.ts'
import { toMessageEvent } from './message-event.ts'
import { answerFirst } from './answer-first.ts'
import { deliver, unlessRefused } from './deliver.ts'
import { PATIENCE } from './limits.ts'
import type { TellLacking } from './lacking.ts'
import { postNotice } from './notice.ts'
import { drawPictures } from './pictured.ts'
import { pointTo } from './pointer.ts'
import { questionsIn } from './post-text.ts'
import { type Rendered, renderReply } from './render.ts'

/**
 * Answers a message that speaks to the bot: a mention, a reply to one of its messages, or a direct message. Others are let
 * be; where the bot may not answer, `tellLacking` says so.
 */
export async function onMessage(message: Message, app: App, tellLacking: TellLacking): Promise<void> {
  if (message.author.bot || message.system || !isToUs(message)) return
  const received = performance.now()
  const { context } = app
  await app.receive(
    toMessageEvent(message, context),
    (visit) => answer(message, visit, received, tellLacking),
    (reply) => send(message, renderReply(reply, { owner: message.author.id }), received, context, tellLacking),
  )
}

async function answer(message: Message, visit: Visit, received: number, tellLacking: TellLacking): Promise<void> {
  const { commandOf, context } = visit
  const lacks = context.place?.lacks ?? []
  if (lacks.some((name) => name !== 'AttachFiles')) return tellLacking(message, lacks, context)
  const { call, question, reply } = await answerFirst(await questionsIn(message), visit)
  const owner = message.author.id
  const noticed = postNotice(reply, message, context)
  await render(reply, { call, command: commandOf(call), question, owner }, context)
    .then((rendered) => send(message, rendered, received, context, tellLacking))
    .finally(() => noticed)
}

/**
 * What is shown to all of a reply: all of it, or where to see it. What did not work out is nothing to read or to open: a line
 * says so.
 */
async function render(
  reply: Reply,
  { call, command, question, owner }: { call: Call; command: string; question: string; owner: string },
  context: Context,
): Promise<Rendered> {
  const keeper = keeperOf(context)
  if (isOpen(reply, context)) {
    const [kept, pictures] = await Promise.all([keepLong(reply, keeper), drawPictures(reply, context)])
    return renderReply(kept, { owner, pictures, thread: context.place?.opensThreads === true })
  }
  const brief = BRIEF[reply.outcome]?.(reply, typeName(command, context.wording), context)
  if (brief) return renderReply(createRemark(context, brief), { owner })
  const { language } = reply
  return pointTo({ ...toShow(call, question, reply), owner, language }, keeper)
}

/** What is said of it in a line, in the open; `command`: what shows the rest, as it is typed. */
const BRIEF: Partial<Record<Reply['outcome'], (reply: Reply, command: string, context: Context) => string>> = {
  'not-found': (_, command, { wording }) => wording.notFound.briefly(command),
  'bad-input': ({ title }) => title,
}

/** What a pointer to a reply is called, and what gives it again: the whole question, where what was typed follows on. */
function toShow(call: Call, question: string, { asked = question, self, title }: Reply): { title: string; call: Call } {
  const whole = call.command === 'ask' ? { command: 'ask', input: { question: asked } } : call
  return { title: asked || title, call: self && self.command !== 'ask' ? self : whole }
}

/** Whether a message speaks to the bot and is not only near it, as one that mentions everybody. */
const isToUs = (message: Message) =>
  message.channel.isDMBased() || message.mentions.has(message.client.user, { ignoreEveryone: true, ignoreRoles: true })

/**
 * What is for the asker alone waits behind a button. Between the two of us it needs none; nor does small talk, which tells
 * nothing.
 */
function isOpen({ audience, outcome }: Reply, { place, manner }: Context): boolean {
  if (audience === 'everyone' || place?.kind === 'direct') return true
  return outcome === 'declined' && mayBePublic(place, manner)
}

/** The nonce keeps a message that is tried again from being sent twice. */
async function send(
  message: Message,
  rendered: Rendered,
  received: number,
  context: Context,
  tellLacking: TellLacking,
): Promise<void> {
  const answer = { ...toMessage(rendered), failIfNotExists: false, nonce: message.id, enforceNonce: true }
  const { message: patience } = PATIENCE
  const delivery = unlessRefused(await deliver(() => message.reply(answer), received, context.log, { patience }))
  if (delivery === 'forbidden') await tellLacking(message, ['SendMessages'], context)
}

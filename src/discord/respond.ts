import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js'
import type { Context } from '../context/context.ts'
import type { Call, Reply } from '../reply/reply.ts'
import { wordingOf } from '../wording/wording.ts'
import { type Delivery, deliver, unlessRefused } from './deliver.ts'
import { DEFER_AFTER_MS, PATIENCE } from './limits.ts'
import { toAnswer, toMessage } from './message.ts'
import { renderPointer } from './pointer.ts'
import { type Rendered, renderReply } from './render.ts'

export type Repliable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction

/** A reply on its way, and what it answers. `received`: when the interaction came in, on the clock of `performance.now()`. */
export type PendingReply = { reply: Promise<Reply>; call: Call; received: number }

/**
 * Answers an interaction with a new message; `isPrivate` says who will see it if it has to be announced before it is
 * there. Throws a `LoggedError` where Discord refuses it.
 */
export async function respond(
  interaction: Repliable,
  work: PendingReply & { isPrivate: boolean; toPage?: (reply: Reply, owner: string | null) => Rendered },
  context: Context,
): Promise<void> {
  const { isPrivate, received, toPage = (reply, owner) => renderReply(reply, { owner }) } = work
  const announce = () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {})
  const { reply, announced } = await waitFor(work, announce, context)
  if (announced && unlessRefused(announced) !== 'sent') return
  const alone = announced ? isPrivate : reply.audience === 'asker'
  const page = alone ? toPage(reply, null) : toPublic(reply, work, toPage, interaction.user.id)
  const send = () => (announced ? interaction.editReply(toMessage(page)) : interaction.reply(toAnswer(page, alone)))
  unlessRefused(await deliver(send, received, context.log, announced ? { patience: PATIENCE.edit } : {}))
}

/** What turned out to be for the asker alone after a public announcement is kept behind a button. */
function toPublic(
  reply: Reply,
  { call }: PendingReply,
  toPage: (reply: Reply, owner: string | null) => Rendered,
  asker: string,
): Rendered {
  return reply.audience === 'everyone'
    ? toPage(reply, asker)
    : renderPointer(reply.title, call, asker, wordingOf(reply.language))
}

/**
 * Waits for a reply; one that takes long is announced, so that Discord does not give up on it. `announced` is how that
 * went, null where there was no need.
 */
export async function waitFor(
  { reply: working, received }: Pick<PendingReply, 'reply' | 'received'>,
  announce: () => Promise<unknown>,
  { log }: Context,
): Promise<{ reply: Reply; announced: Delivery | null }> {
  const announcing = Promise.withResolvers<Delivery | null>()
  const timer = setTimeout(() => {
    log.info({ elapsed: Math.round(performance.now() - received) }, 'a reply takes long and is deferred')
    announcing.resolve(deliver(announce, received, log))
  }, DEFER_AFTER_MS)
  const reply = await working.finally(() => clearTimeout(timer))
  // Does nothing where the announcement has begun.
  announcing.resolve(null)
  return { reply, announced: await announcing.promise }
}

import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js'
import type { Context } from '../context/context.ts'
import type { Picture } from '../reply/figure.ts'
import type { Call, Reply } from '../reply/reply.ts'
import { type Delivery, deliver, unlessRefused } from './deliver.ts'
import { type Keeper, keeperOf, keepLong } from './kept.ts'
import { DEFER_AFTER_MS, LATE_MS, PATIENCE } from './limits.ts'
import { toAnswer, toMessage } from './message.ts'
import { postNotice } from './notice.ts'
import { drawPictures } from './pictured.ts'
import { pointTo } from './pointer.ts'
import { type Rendered, renderReply } from './render.ts'

export type Repliable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction

/**
 * What makes a reply, and what it answers. `received`: when the interaction came in, on the clock of `performance.now()`;
 * `keeper`: what keeps what is too long for its buttons, as that of who asks unless it is somebody else's; `isLong`: whether it
 * takes long, so that it is announced at once; `isPlain`: whether it is shown without pictures, as on a later page.
 */
export type PendingReply = {
  work: () => Promise<Reply>
  call: Call
  received: number
  keeper?: Keeper
  isLong?: boolean
  isPlain?: boolean
}

/**
 * Answers an interaction with a new message; `isPrivate` says who will see it if it has to be announced before it is
 * there; what was acknowledged by an edit of its message is followed up. What turned out to be for the asker alone after a public announcement stays behind a button. What has to be told
 * elsewhere is, whether or not the reply arrives. Throws a `LoggedError` where Discord refuses it.
 */
export async function respond(interaction: Repliable, pending: Responding, context: Context): Promise<void> {
  const isUpdated = interaction.replied
  const announce = async () => {
    if (!isUpdated) await interaction.deferReply(pending.isPrivate ? { flags: MessageFlags.Ephemeral } : {})
  }
  const waited = await waitFor(pending, announce, context)
  const noticed = postNotice(waited.reply, interaction, context)
  await send(interaction, waited, { ...pending, isUpdated }, context).finally(() => noticed)
}

type Responding = PendingReply & {
  isPrivate: boolean
  toPage?: (reply: Reply, owner: string | null, pictures: readonly Picture[]) => Rendered
}

/** A reply with its pictures, and how its announcement went; null where there was no need of one. */
type Waited = { reply: Reply; pictures: Picture[]; announced: Delivery | null }

/** Sends a reply, in the place of what announced it. */
async function send(
  interaction: Repliable,
  { reply, pictures, announced }: Waited,
  pending: Responding & { isUpdated: boolean },
  context: Context,
): Promise<void> {
  const {
    isPrivate,
    isUpdated,
    call,
    received,
    keeper = keeperOf(context),
    toPage = (reply, owner, pictures) =>
      renderReply(reply, { owner, pictures, thread: context.place?.opensThreads === true }),
  } = pending
  if (announced && unlessRefused(announced) !== 'sent') return
  const alone = announced ? isPrivate : reply.audience === 'asker'
  const isPointer = !alone && reply.audience === 'asker'
  const page = isPointer
    ? await pointTo({ ...reply, call, owner: interaction.user.id }, keeper)
    : toPage(reply, alone ? null : interaction.user.id, pictures)
  const answer = () => {
    if (isUpdated) return interaction.followUp(toAnswer(page, alone))
    return announced ? interaction.editReply(toMessage(page)) : interaction.reply(toAnswer(page, alone))
  }
  const isAcknowledged = announced !== null || isUpdated
  const manner = isAcknowledged ? { patience: PATIENCE.edit, once: isUpdated } : {}
  unlessRefused(await deliver(answer, received, context.log, manner))
}

/**
 * Waits for a reply, has kept what is too long for its buttons, and has its pictures drawn; one that takes long is announced, so that Discord does
 * not give up on it. Where the program is late with its work already, it is announced before anything is done.
 */
export async function waitFor(
  { work, received, keeper, isLong = false, isPlain = false }: Omit<PendingReply, 'call'>,
  announce: () => Promise<unknown>,
  context: Context,
): Promise<Waited> {
  const { log, lag } = context
  const announcing = Promise.withResolvers<Delivery | null>()
  const defer = (why: string) => {
    log.info({ elapsed: Math.round(performance.now() - received), lag: Math.round(lag()) }, why)
    announcing.resolve(deliver(announce, received, log))
  }
  const isLate = isLong || lag() > LATE_MS
  if (isLate) {
    defer(isLong ? 'a reply that takes long is deferred' : 'there is much to do, and a reply is deferred')
    await announcing.promise
  }
  const timer = isLate ? undefined : setTimeout(() => defer('a reply takes long and is deferred'), DEFER_AFTER_MS)
  const made = await work()
    .then((reply) => keepLong(reply, keeper ?? keeperOf(context)))
    .then(async (reply) => ({ reply, pictures: isPlain ? [] : await drawPictures(reply, context) }))
    .finally(() => clearTimeout(timer))
  // Does nothing where the announcement has begun.
  announcing.resolve(null)
  return { ...made, announced: await announcing.promise }
}

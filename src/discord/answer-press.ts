import { MessageFlags } from 'discord.js'
import type { Picture } from '../reply/figure.ts'
import type { Call, Reply } from '../reply/reply.ts'
import { deliver, unlessRefused } from './deliver.ts'
import { renderFile } from './file.ts'
import { PATIENCE } from './limits.ts'
import { toMessage } from './message.ts'
import { showForm } from './modal.ts'
import { renderReply } from './render.ts'
import { respond, waitFor } from './respond.ts'
import { carryOver, offerAgain } from './shared-copy.ts'
import { refuse, type Situation } from './situation.ts'

/** Asks for what a call lacks, in its form; else answers it beside the message. */
export async function open(call: Call, situation: Situation): Promise<void> {
  const { interaction, received, visit } = situation
  if (!(await showForm(interaction, call, received, visit))) await answerBeside(call, situation)
}

/** Answers with a message of its own, for who pressed alone; they can share it. */
export async function answerBeside(
  call: Call,
  situation: Situation,
  what: 'answer' | 'cite' = 'answer',
  lead: (reply: Reply) => Reply = (reply) => reply,
): Promise<void> {
  const { interaction, received, visit, keeper } = situation
  const { context } = visit
  await offerAgain(situation)
  const work = async () => lead(await visit[what]({ ...call, privately: true }))
  await respond(interaction, { work, call, isPrivate: true, received, keeper }, context)
}

/**
 * Shows who asked the reply that waited for them. Others get what they would get themselves: no text of somebody's, and nothing
 * is done in their name.
 */
export async function show(call: Call, owner: string, situation: Situation): Promise<void> {
  const { interaction, visit, isKept } = situation
  if (interaction.user.id === owner) return answerBeside(call, situation)
  if (isKept || !visit.isQuestion(call)) return refuse('forAsker', situation)
  const { ownSearch } = visit.context.wording.buttons
  await answerBeside(call, situation, 'answer', (reply) => ({
    ...reply,
    opening: [ownSearch, reply.opening].filter(Boolean).join(' '),
  }))
}

/** Puts the answer in the message's place; for somebody else than who it was made for, or what did not work out, beside it. */
export async function answerInPlace(call: Call, from: number, situation: Situation): Promise<void> {
  const { interaction, owner, received, visit, keeper } = situation
  const { context } = visit
  const isOwn = owner === null || owner === interaction.user.id
  const work = () => visit.answer({ ...call, privately: !isOwn })
  const isPlain = from > 0
  const toPage = (reply: Reply, _: string | null, pictures: readonly Picture[]) =>
    renderReply(reply, { owner: null, from, pictures })
  if (!isOwn) return respond(interaction, { work, call, isPrivate: true, received, toPage, keeper, isPlain }, context)
  const waited = await waitFor({ work, received, keeper, isPlain }, () => interaction.deferUpdate(), context)
  const { announced, pictures } = waited
  if (announced && unlessRefused(announced) !== 'sent') return
  const isAnswer = waited.reply.outcome === 'answered'
  const thread = context.place?.opensThreads === true && !interaction.message.hasThread
  const page = renderReply(waited.reply, { owner: isAnswer ? owner : null, from, thread, pictures })
  const message = toMessage(isAnswer ? carryOver(situation, page) : page)
  const alone = { ...message, flags: [...message.flags, MessageFlags.Ephemeral] as const }
  const send = () => {
    if (announced) return isAnswer ? interaction.editReply(message) : interaction.followUp(alone)
    return isAnswer ? interaction.update(message) : interaction.reply(alone)
  }
  unlessRefused(
    await deliver(send, received, context.log, announced ? { patience: PATIENCE.edit, once: !isAnswer } : {}),
  )
}

/** Sends all of a reply as a file, for who pressed alone. */
export async function sendFile(call: Call, situation: Situation): Promise<void> {
  const { interaction, received, visit, keeper } = situation
  const { answer, context } = visit
  await offerAgain(situation)
  const work = () => answer({ ...call, privately: true })
  const toPage = (reply: Reply) =>
    reply.outcome === 'answered' ? renderFile(reply) : renderReply(reply, { owner: null })
  await respond(interaction, { work, call, isPrivate: true, received, toPage, keeper, isPlain: true }, context)
}

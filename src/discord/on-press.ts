import { setTimeout as sleep } from 'node:timers/promises'
import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js'
import type { App, Visit } from '../app/app.ts'
import { createProblemReply, type Call, type Reply } from '../reply/reply.ts'
import { StoreError } from '../base/store-error.ts'
import { isAllowedPublic } from '../context/settings.ts'
import { deliver, unlessRefused } from './deliver.ts'
import { showForm } from './modal.ts'
import { renderFile } from './file.ts'
import { FIND_MS, PATIENCE } from './limits.ts'
import { componentsOf, ownerOf, titleOf, toAnswer, toMessage } from './message.ts'
import { replyToDeadButton, replyToLapsedButton } from './dead.ts'
import { findKept } from './kept.ts'
import type { Press } from './press.ts'
import { firstId, type Pressed, readPressed } from './pressed.ts'
import { receive } from './receive.ts'
import { renderReply } from './render.ts'
import { respond, waitFor } from './respond.ts'
import { toShared } from './share.ts'
import { continueInThread } from './thread.ts'

/** A press with the message that it is on. */
type Situation = {
  interaction: Pressed
  message: APIMessageTopLevelComponent[]
  /** The id of who the message was made for; null for a private one. */
  owner: string | null
  received: number
  visit: Visit
}

/** Answers a press of a button or a choice in a menu. */
export const onPress = (interaction: Pressed, app: App): Promise<void> =>
  receive(interaction, 'press', app, async (visit, received) => {
    const message = componentsOf(interaction.message)
    const situation = { interaction, message, owner: ownerOf(message), received, visit }
    const read = readPressed(interaction, titleOf(message))
    const press = read && (await inTime(findKept(read, visit.context)))
    if (press === 'lapsed') return say(replyToLapsedButton(visit.context), situation)
    const isThere = press && (!('call' in press) || app.commands.some(({ name }) => name === press.call.command))
    if (isThere) await act(press, situation)
    else await say(replyToDeadButton(firstId(interaction), visit.context), situation)
  })

/** What the store gives in time to be acknowledged; throws a store error where it takes longer. */
async function inTime<Found>(finding: Promise<Found>): Promise<Found> {
  const ended = new AbortController()
  const late = sleep(FIND_MS, null, { signal: ended.signal }).then(
    () => Promise.reject(new StoreError('read', 'unreachable', `no answer in ${FIND_MS} ms`)),
    () => finding,
  )
  try {
    return await Promise.race([finding, late])
  } finally {
    ended.abort()
  }
}

function act(press: Press, situation: Situation): Promise<void> {
  switch (press.action) {
    case 'open':
      return open(press.call, situation)
    case 'turn':
      return answerInPlace(press.call, 0, situation)
    case 'page':
      return answerInPlace(press.call, press.from, situation)
    case 'pick':
      return answerInPlace(withPicked(press.call, press.option, situation), 0, situation)
    case 'cite':
      return answerBeside(press.call, situation, 'cite')
    case 'file':
      return sendFile(press.call, situation)
    case 'thread':
      return continueInThread(situation.interaction, situation.received, situation.visit)
    case 'share':
      return share(situation)
    case 'delete':
      return remove(press.owner, situation)
  }
}

function withPicked({ command, input }: Call, option: string, { interaction }: Situation): Call {
  const picked = interaction.isAnySelectMenu() ? interaction.values.join(',') : ''
  return { command, input: { ...input, [option]: picked || 'reset' } }
}

/** Asks for what a call lacks, in its form; else answers it beside the message. */
async function open(call: Call, situation: Situation): Promise<void> {
  const { interaction, received, visit } = situation
  if (!(await showForm(interaction, call, received, visit))) await answerBeside(call, situation)
}

/** Answers with a message of its own, for who pressed alone; they can share it. */
async function answerBeside(
  call: Call,
  { interaction, received, visit }: Situation,
  what: 'answer' | 'cite' = 'answer',
): Promise<void> {
  const { context } = visit
  const work = () => visit[what]({ ...call, privately: true })
  await respond(interaction, { work, call, isPrivate: true, received }, context)
}

/** Puts the answer in the message's place; for somebody else than who it was made for, or what did not work out, beside it. */
async function answerInPlace(call: Call, from: number, situation: Situation): Promise<void> {
  const { interaction, owner, received, visit } = situation
  const { context } = visit
  const isOwn = owner === null || owner === interaction.user.id
  const work = () => visit.answer({ ...call, privately: !isOwn })
  const toPage = (reply: Reply) => renderReply(reply, { owner: null, from })
  if (!isOwn) return respond(interaction, { work, call, isPrivate: true, received, toPage }, context)
  const waited = await waitFor({ work, received }, () => interaction.deferUpdate(), context)
  const { announced } = waited
  if (announced && unlessRefused(announced) !== 'sent') return
  const isAnswer = waited.reply.outcome === 'answered'
  const thread = context.place?.opensThreads === true && !interaction.message.hasThread
  const message = toMessage(renderReply(waited.reply, { owner: isAnswer ? owner : null, from, thread }))
  const alone = { ...message, flags: [...message.flags, MessageFlags.Ephemeral] as const }
  const send = () => {
    if (announced) return isAnswer ? interaction.editReply(message) : interaction.followUp(alone)
    return isAnswer ? interaction.update(message) : interaction.reply(alone)
  }
  unlessRefused(
    await deliver(send, received, context.log, announced ? { patience: PATIENCE.edit, once: !isAnswer } : {}),
  )
}

async function sendFile(call: Call, { interaction, received, visit }: Situation): Promise<void> {
  const { answer, context } = visit
  const work = () => answer({ ...call, privately: true })
  const toPage = (reply: Reply) =>
    reply.outcome === 'answered' ? renderFile(reply) : renderReply(reply, { owner: null })
  await respond(interaction, { work, call, isPrivate: true, received, toPage }, context)
}

/** Shows everybody what was shown to one. */
async function share(situation: Situation): Promise<void> {
  const { interaction, message, received, visit } = situation
  const { context } = visit
  if (!isAllowedPublic(context.place, context.manner)) return refuse('keepsPrivate', situation)
  const components = toShared(message, interaction.user.id, context.wording)
  const answer = toAnswer({ components, files: [] }, false)
  unlessRefused(await deliver(() => interaction.reply(answer), received, context.log))
}

/** Deletes a public message, for who asked and for moderators. */
async function remove(owner: string, situation: Situation): Promise<void> {
  const { interaction, received, visit } = situation
  const { log, place } = visit.context
  if (interaction.user.id !== owner && !place?.moderates) return refuse('notYours', situation)
  const announced = unlessRefused(await deliver(() => interaction.deferUpdate(), received, log))
  if (announced === 'sent')
    unlessRefused(await deliver(() => interaction.deleteReply(), received, log, { patience: PATIENCE.edit }))
}

/** Tells who pressed, alone, why nothing happened. */
function refuse(why: 'keepsPrivate' | 'notYours', situation: Situation): Promise<void> {
  const { context } = situation.visit
  const { buttons } = context.wording
  return say(createProblemReply(context, 'bad-input', buttons[why].replace(/\.$/, ''), []), situation)
}

async function say(reply: Reply, { interaction, received, visit }: Situation): Promise<void> {
  const message = toAnswer(renderReply(reply, { owner: null }), true)
  unlessRefused(await deliver(() => interaction.reply(message), received, visit.context.log))
}

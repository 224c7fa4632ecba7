import { setTimeout as sleep } from 'node:timers/promises'
import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js'
import type { App, Visit } from '../app/app.ts'
import { createProblemReply, type Call, type Reply } from '../reply/reply.ts'
import { StoreError } from '../base/store-error.ts'
import { deliver, unlessRefused } from './deliver.ts'
import { showForm } from './modal.ts'
import { renderFile } from './file.ts'
import { FIND_MS, PATIENCE } from './limits.ts'
import { componentsOf, ownerOf, titleOf, toAnswer, toMessage } from './message.ts'
import { replyToDeadButton, replyToLapsedButton } from './dead.ts'
import { findKept, type Keeper, keeperOf } from './kept.ts'
import type { Press } from './press.ts'
import { firstId, type Pressed, readPressed } from './pressed.ts'
import { receive } from './receive.ts'
import { renderReply } from './render.ts'
import { respond, waitFor } from './respond.ts'
import { carryOver, type Shares, share } from './share.ts'
import { continueInThread } from './thread.ts'

/** A press with the message that it is on. */
type Situation = {
  interaction: Pressed
  message: APIMessageTopLevelComponent[]
  /** The id of who the message was made for; null for a private one. */
  owner: string | null
  received: number
  visit: Visit
  /** What keeps what is too long for the buttons of the reply: as whose it was, whoever presses. */
  keeper: Keeper
  /** Whether what was pressed was kept: then it holds a text that somebody wrote. */
  isKept: boolean
  shares: Shares
}

/** Answers a press of a button or a choice in a menu. `shares`: what was shared so far. */
export const onPress = (interaction: Pressed, app: App, shares: Shares): Promise<void> =>
  receive(interaction, 'press', app, async (visit, received) => {
    const message = componentsOf(interaction.message)
    const owner = ownerOf(message)
    const keeper = keeperOf(visit.context)
    const situation: Situation = { interaction, message, owner, received, visit, keeper, isKept: false, shares }
    const read = readPressed(interaction, titleOf(message))
    const found = read && (await inTime(findKept(read, visit.context)))
    if (found === 'lapsed') return say(replyToLapsedButton(visit.context), situation)
    const press = found?.press
    const isThere = press && (!('call' in press) || app.commands.some(({ name }) => name === press.call.command))
    if (isThere) await act(press, { ...situation, ...found })
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
    case 'show':
      return show(press.call, press.owner, situation)
    case 'share':
      return shareOnce(situation)
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
  { interaction, received, visit, keeper }: Situation,
  what: 'answer' | 'cite' = 'answer',
  lead: (reply: Reply) => Reply = (reply) => reply,
): Promise<void> {
  const { context } = visit
  const work = async () => lead(await visit[what]({ ...call, privately: true }))
  await respond(interaction, { work, call, isPrivate: true, received, keeper }, context)
}

/**
 * Shows who asked the reply that waited for them. Others get what they would get themselves: no text of somebody's, and nothing
 * is done in their name.
 */
async function show(call: Call, owner: string, situation: Situation): Promise<void> {
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
async function answerInPlace(call: Call, from: number, situation: Situation): Promise<void> {
  const { interaction, owner, received, visit, keeper } = situation
  const { context } = visit
  const isOwn = owner === null || owner === interaction.user.id
  const work = () => visit.answer({ ...call, privately: !isOwn })
  const toPage = (reply: Reply) => renderReply(reply, { owner: null, from })
  if (!isOwn) return respond(interaction, { work, call, isPrivate: true, received, toPage, keeper }, context)
  const waited = await waitFor({ work, received, keeper }, () => interaction.deferUpdate(), context)
  const { announced } = waited
  if (announced && unlessRefused(announced) !== 'sent') return
  const isAnswer = waited.reply.outcome === 'answered'
  const thread = context.place?.opensThreads === true && !interaction.message.hasThread
  const page = renderReply(waited.reply, { owner: isAnswer ? owner : null, from, thread })
  const message = toMessage(isAnswer ? carryOver(situation.message, page) : page)
  const alone = { ...message, flags: [...message.flags, MessageFlags.Ephemeral] as const }
  const send = () => {
    if (announced) return isAnswer ? interaction.editReply(message) : interaction.followUp(alone)
    return isAnswer ? interaction.update(message) : interaction.reply(alone)
  }
  unlessRefused(
    await deliver(send, received, context.log, announced ? { patience: PATIENCE.edit, once: !isAnswer } : {}),
  )
}

async function sendFile(call: Call, { interaction, received, visit, keeper }: Situation): Promise<void> {
  const { answer, context } = visit
  const work = () => answer({ ...call, privately: true })
  const toPage = (reply: Reply) =>
    reply.outcome === 'answered' ? renderFile(reply) : renderReply(reply, { owner: null })
  await respond(interaction, { work, call, isPrivate: true, received, toPage, keeper }, context)
}

/** Shows everybody what was shown to one, once; then says where. */
async function shareOnce(situation: Situation): Promise<void> {
  const { interaction, received, visit, shares } = situation
  const refused = await share(interaction, { received, context: visit.context, shares })
  if (refused) await refuse(refused, situation)
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
function refuse(why: 'keepsPrivate' | 'notYours' | 'forAsker' | 'sharedAlready', situation: Situation): Promise<void> {
  const { context } = situation.visit
  const { buttons } = context.wording
  return say(createProblemReply(context, 'bad-input', buttons[why].replace(/\.$/, ''), []), situation)
}

async function say(reply: Reply, { interaction, received, visit }: Situation): Promise<void> {
  const message = toAnswer(renderReply(reply, { owner: null }), true)
  unlessRefused(await deliver(() => interaction.reply(message), received, visit.context.log))
}

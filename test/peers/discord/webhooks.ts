import { Refusal } from './breaches.ts'
import { check, describeCall, findFaults } from './checks.ts'
import { FLAG, INTERACTION } from './limits.ts'
import { describeMessage, type StoredMessage } from './messages.ts'
import { createReply } from './replies.ts'
import type { Call, Interaction, Reply, World } from './world.ts'

const DEFERRED_REPLY = 5

/** POST /webhooks/{application}/{token} */
export function takeFollowUp(world: World, call: Call): Reply {
  const interaction = findAnswered(world, call)
  if (interaction.pending && interaction.callback === DEFERRED_REPLY && interaction.original)
    return fillDeferred(world, call, interaction, interaction.original)
  checkCount(interaction)
  check(world, 'IncomingWebhookRequestPartial', call.body, () => findFaults(world, call, call.body, null))
  const message = createReply(world, interaction, call.body, call.files)
  interaction.followUps.push(message)
  interaction.wait.followUps.push(message)
  settle(interaction, 'message', message)
  return { status: 200, body: describeMessage(message) }
}

/** GET, PATCH and DELETE /webhooks/{application}/{token}/messages/{message} */
export function takeReplyRequest(world: World, call: Call): Reply {
  const interaction = findAnswered(world, call)
  const message = findReply(interaction, call.params[2] ?? '')
  if (call.method === 'PATCH') return editReply(world, call, interaction, message)
  if (call.method === 'GET') return { status: 200, body: describeMessage(message) }
  world.messages.remove(message)
  if (message === interaction.original) settle(interaction, 'deleted', message)
  return { status: 204 }
}

/** The interaction that the token is of, once it has been answered. */
function findAnswered(world: World, { params, arrived }: Call): Interaction {
  const interaction = world.interactions.get(params[1] ?? '')
  const unknown = (why: string) => new Refusal(404, 10015, 'Unknown Webhook', [why])
  if (!interaction) throw unknown('there is no such token')
  if (interaction.expired || arrived.at - interaction.dispatchedAt > INTERACTION.tokenLife)
    throw new Refusal(401, 50027, 'Invalid Webhook Token', ['a token over 15 minutes old'])
  // What answers by HTTP cannot know when its answer has been read.
  if (interaction.state !== 'answered' && world.endpoint.url) throw new Refusal(404, 10015, 'Unknown Webhook', [])
  if (interaction.state !== 'answered') throw unknown('a webhook before the callback')
  return interaction
}

function findReply({ original, followUps, source }: Interaction, id: string): StoredMessage {
  const found = id === '@original' ? original : [original, source, ...followUps].find((message) => message?.id === id)
  if (!found || found.deleted) throw new Refusal(404, 10008, 'Unknown Message', [`there is no message ${id}`])
  return found
}

function checkCount({ owners, followUps }: Interaction): void {
  if ('0' in owners || followUps.length < INTERACTION.userInstallFollowUps) return
  throw new Refusal(400, 40094, 'This interaction has reached the maximum number of follow-up messages.')
}

/** The first follow-up of a deferred reply takes its place: deprecated, but Discord does it. */
function fillDeferred(world: World, call: Call, interaction: Interaction, message: StoredMessage): Reply {
  world.warnings.push(`${describeCall(call)}: the first follow-up after a deferral edits the deferred reply`)
  check(world, 'IncomingWebhookRequestPartial', call.body, () => findFaults(world, call, call.body, message))
  return applyEdit(world, call, interaction, message)
}

function editReply(world: World, call: Call, interaction: Interaction, message: StoredMessage): Reply {
  check(world, 'IncomingWebhookUpdateRequestPartial', call.body, () => findFaults(world, call, call.body, message))
  return applyEdit(world, call, interaction, message)
}

function applyEdit(world: World, call: Call, interaction: Interaction, message: StoredMessage): Reply {
  const { flags } = call.body
  if (Number(flags ?? 0) & FLAG.ephemeral && !message.private)
    world.warnings.push(`${describeCall(call)}: EPHEMERAL does not make a message private afterwards`)
  world.messages.edit(message, call.body, call.files)
  const kind = interaction.callback === DEFERRED_REPLY ? 'message' : 'update'
  if (message === interaction.original) settle(interaction, kind, message)
  return { status: 200, body: describeMessage(message) }
}

function settle(interaction: Interaction, kind: 'message' | 'update' | 'deleted', message: StoredMessage): void {
  if (!interaction.pending) return
  interaction.pending = false
  interaction.wait.complete({ kind, message })
}

import { Refusal } from './breaches.ts'
import { check, findFaults } from './checks.ts'
import { describeFor } from './events.ts'
import { BOT, createUser } from './identity.ts'
import { describeMessage, type StoredMessage } from './messages.ts'
import { createDirect, type Channel, describeChannel, PERMISSION, THREAD_PERMISSION } from './servers.ts'
import type { Json, User } from './types.ts'
import type { Call, Reply, World } from './world.ts'

/** POST /channels/{channel}/messages */
export function postMessage(world: World, call: Call): Reply {
  const place = findChannel(world, call, PERMISSION.sendMessages)
  check(world, 'MessageCreateRequest', call.body, () => findFaults(world, call, call.body, null))
  const nonce = call.body['enforce_nonce'] ? `${place.id} ${call.body['nonce']}` : null
  const before = nonce ? world.nonces.get(nonce) : undefined
  if (before) return { status: 200, body: describeMessage(before) }
  const referenced = findReferenced(world, call.body['message_reference'])
  const draft = { place, author: BOT, referenced, type: referenced ? 19 : 0 }
  const message = world.messages.create(draft, call.body, call.files)
  if (nonce) world.nonces.set(nonce, message)
  for (const listener of world.listeners) listener(message)
  return { status: 200, body: describeMessage(message) }
}

/** GET /channels/{channel}/messages */
export function listMessages(world: World, call: Call): Reply {
  const place = findChannel(world, call, PERMISSION.readHistory)
  const here = world.messages.list().filter((message) => message.place === place && !message.private)
  const limit = Number(call.query.get('limit') ?? 50)
  return {
    status: 200,
    body: here
      .slice(-limit)
      .reverse()
      .map((message) => readable(world, message)),
  }
}

/** GET, PATCH and DELETE /channels/{channel}/messages/{message} */
export function takeMessageRequest(world: World, call: Call): Reply {
  const place = findChannel(world, call, 0n)
  const message = world.messages.find(call.params[1] ?? '')
  if (!message || message.place !== place || message.private) throw new Refusal(404, 10008, 'Unknown Message')
  if (call.method === 'GET') return { status: 200, body: readable(world, message) }
  if (message.author.id !== BOT.id) throw new Refusal(403, 50005, 'Cannot edit a message authored by another user')
  if (call.method === 'DELETE') {
    world.messages.remove(message)
    return { status: 204 }
  }
  check(world, 'MessageEditRequestPartial', call.body, () => findFaults(world, call, call.body, message))
  world.messages.edit(message, call.body, call.files)
  return { status: 200, body: describeMessage(message) }
}

const readable = ({ gateway }: World, message: StoredMessage) => describeFor(message, gateway.intents())

/** POST /channels/{channel}/typing */
export function takeTyping(world: World, call: Call): Reply {
  findChannel(world, call, PERMISSION.sendMessages)
  return { status: 204 }
}

/** GET /channels/{channel} */
export const getChannel = (world: World, call: Call): Reply => ({
  status: 200,
  body: describeChannel(findChannel(world, call, 0n)),
})

/** POST /users/@me/channels */
export function openDirect(world: World, call: Call): Reply {
  const id = String(call.body['recipient_id'] ?? '')
  return { status: 200, body: describeChannel(directWith(world, world.users.get(id) ?? createUser(id, id))) }
}

/** The direct messages between a user and the bot. */
export function directWith(world: World, user: User): Channel {
  const known = world.directs.get(user.id)
  if (known) return known
  const direct = createDirect([user], true)
  world.directs.set(user.id, direct)
  world.channels.set(direct.id, direct)
  return direct
}

/** The channel of a request, where the bot may do what that takes; else a refusal. */
export function findChannel(world: World, { params }: Call, needs: bigint): Channel {
  const channel = world.channels.get(params[0] ?? '')
  if (!channel) throw new Refusal(404, 10003, 'Unknown Channel')
  const may = (permission: bigint) => (channel.appPermissions & permission) === permission
  if (!channel.botIsIn || !may(PERMISSION.viewChannel)) throw new Refusal(403, 50001, 'Missing Access')
  const inThread = channel.parent && needs === PERMISSION.sendMessages
  if (!may(inThread ? THREAD_PERMISSION.send : needs)) throw new Refusal(403, 50013, 'Missing Permissions')
  return channel
}

function findReferenced(world: World, reference: unknown): StoredMessage | null {
  const { message_id, fail_if_not_exists = true } = (reference ?? {}) as Json
  if (!message_id) return null
  const found = world.messages.find(String(message_id))
  if (!found && fail_if_not_exists)
    throw new Refusal(400, 50035, 'Invalid Form Body', [`message_reference: there is no message ${message_id}`], {
      message_reference: { _errors: [{ code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' }] },
    })
  return found
}

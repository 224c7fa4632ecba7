import { Refusal } from './breaches.ts'
import { findChannel } from './channels.ts'
import { BOT, createUser } from './identity.ts'
import { countCharacters, FLAG } from './limits.ts'
import { type Channel, describeChannel, THREAD_PERMISSION } from './servers.ts'
import { createSnowflake } from './snowflake.ts'
import type { Message } from './types.ts'
import type { Call, Reply, World } from './world.ts'

/** The longest name of a thread, in characters: https://docs.discord.com/developers/resources/channel */
const LONGEST_NAME = 100

/** POST /channels/{channel}/messages/{message}/threads */
export function startThread(world: World, call: Call): Reply {
  const parent = findChannel(world, call, THREAD_PERMISSION.create)
  const message = world.messages.find(call.params[1] ?? '')
  if (!message || message.place !== parent || message.private) throw new Refusal(404, 10008, 'Unknown Message')
  if (message.flags & FLAG.hasThread)
    throw new Refusal(400, 160004, 'A thread has already been created for this message', [])
  const name = String(call.body['name'] ?? '')
  const length = countCharacters(name)
  if (!length || length > LONGEST_NAME)
    throw new Refusal(400, 50035, 'Invalid Form Body', [`name: ${length} characters, 1 to ${LONGEST_NAME} fit`])
  message.flags |= FLAG.hasThread
  const thread = openThread(world, parent, message.id, name, message.author.id)
  return { status: 201, body: describeChannel(thread) }
}

/** Opens a thread, and tells the bot of it. */
function openThread(world: World, parent: Channel, id: string, name: string, owner: string): Channel {
  const thread: Channel = { ...parent, id, name, type: 11, parent, owner }
  world.channels.set(id, thread)
  parent.server?.threads.push(thread)
  const body = () => ({ ...describeChannel(thread), newly_created: true })
  world.gateway.dispatch({ name: 'THREAD_CREATE', intent: 1, server: parent.server?.id ?? null, body })
  return thread
}

/** Somebody posts in a forum: a thread whose first message has its id; it may mention the bot. */
export function post(world: World, forum: string, title: string, text: string): { thread: string; message: Message } {
  const parent = world.channels.get(forum)
  if (parent?.type !== 15) throw new Error(`${forum} is no forum`)
  const author = createUser(createSnowflake(), 'poster')
  world.users.set(author.id, author)
  const id = createSnowflake()
  const mentions = text.includes(`<@${BOT.id}>`) ? [BOT] : []
  const place = openThread(world, parent, id, title, author.id)
  return { thread: id, message: world.messages.create({ place, author, id, mentions }, { content: text }, []) }
}

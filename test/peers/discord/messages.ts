import { numberComponents, textOf } from './components.ts'
import { BOT } from './identity.ts'
import { FLAG } from './limits.ts'
import type { Channel } from './servers.ts'
import { createSnowflake } from './snowflake.ts'
import type { Attachment, Component, Json, Message, Upload, User } from './types.ts'

/** A message with what only Discord knows of it. */
export type StoredMessage = Message & {
  place: Channel
  /** Who sees it; null for everyone. */
  viewer: string | null
  type: number
  /** What it says of the interaction that it came from. */
  metadata: Json | null
  referenced: StoredMessage | null
}

export type Draft = {
  place: Channel
  author: User
  viewer?: string | null
  type?: number
  metadata?: Json | null
  referenced?: StoredMessage | null
  mentions?: User[]
  id?: string
}

export type MessageEvent = 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE'

export type Messages = {
  create: (draft: Draft, body: Json, files: Upload[]) => StoredMessage
  edit: (message: StoredMessage, body: Json, files: Upload[]) => void
  remove: (message: StoredMessage) => void
  find: (id: string) => StoredMessage | null
  /** All that stand, oldest first. */
  list: () => StoredMessage[]
}

/** Keeps messages and tells of each change. `filesAt` is where their files can be fetched. */
export function createMessages(
  filesAt: string,
  tell: (event: MessageEvent, message: StoredMessage) => void,
  most: number,
): Messages {
  const all = new Map<string, StoredMessage>()
  return {
    create(draft, body, files) {
      const message = createMessage(draft)
      apply(message, body, files, filesAt)
      all.set(message.id, message)
      if (all.size > most) all.delete(all.keys().next().value ?? '')
      tell('MESSAGE_CREATE', message)
      return message
    },
    edit(message, body, files) {
      message.flags &= ~FLAG.loading
      message.edited = true
      apply(message, body, files, filesAt)
      tell('MESSAGE_UPDATE', message)
    },
    remove(message) {
      message.deleted = true
      all.delete(message.id)
      tell('MESSAGE_DELETE', message)
    },
    find: (id) => all.get(id) ?? null,
    list: () => [...all.values()],
  }
}

function createMessage({ place, author, viewer = null, type = 0, metadata = null, ...rest }: Draft): StoredMessage {
  const { referenced = null, mentions = [], id = createSnowflake() } = rest
  return {
    ...{ id, channel: place.id, private: viewer !== null, author, place, viewer, type, metadata },
    ...{ referenced, mentions, reference: referenced?.id ?? null },
    ...{ flags: viewer === null ? 0 : FLAG.ephemeral, content: '', embeds: [], components: [], attachments: [] },
    ...{ deleted: false, edited: false },
    get text() {
      return textOf(this.components)
    },
  }
}

const KEPT_FLAGS = FLAG.hasThread | FLAG.ephemeral | FLAG.componentsV2

/** Sets what the body names and leaves the rest. Who sees a message never changes. */
function apply(message: StoredMessage, body: Json, files: Upload[], filesAt: string): void {
  message.attachments = attach(message, body, files, filesAt)
  if ('content' in body) message.content = String(body['content'] ?? '')
  if ('embeds' in body) message.embeds = (body['embeds'] ?? []) as Json[]
  if ('components' in body)
    message.components = resolveFiles(numberComponents((body['components'] ?? []) as Component[]), message.attachments)
  if (typeof body['flags'] === 'number')
    message.flags = (body['flags'] & ~FLAG.ephemeral) | (message.flags & KEPT_FLAGS)
}

type Listed = { id: unknown; filename?: string; description?: string }

/** On an edit, `attachments` names all that stay. */
function attach(message: StoredMessage, body: Json, files: Upload[], filesAt: string): Attachment[] {
  const listed = body['attachments'] as Listed[] | null | undefined
  const kept = message.attachments.filter((a) => !listed || listed.some(({ id }) => String(id) === a.id))
  const added = files.map((file) => {
    const about = listed?.find(({ id }) => String(id) === String(file.field))
    const id = createSnowflake()
    const filename = about?.filename ?? file.filename
    const url = `${filesAt}/${message.channel}/${id}/${encodeURIComponent(filename)}`
    const { bytes, type } = file
    const description = about?.description ?? null
    return { id, filename, description, size: bytes.length, type, url, bytes, text: () => bytes.toString() }
  })
  return [...kept, ...added]
}

/** Puts the address of each file where the bot wrote attachment://. */
function resolveFiles(components: Component[], attachments: Attachment[]): Component[] {
  if (!attachments.length) return components
  return JSON.parse(JSON.stringify(components), (key, value: unknown) => {
    const name = key === 'url' && typeof value === 'string' ? value.match(/^attachment:\/\/(.+)$/)?.[1] : undefined
    return attachments.find((a) => a.filename === name)?.url ?? value
  })
}

/** A message as Discord describes it, without the one that it answers. */
export function describeMessage(message: StoredMessage): Json {
  const { id, channel, author, content, embeds, components, mentions, flags, type, metadata, referenced } = message
  return {
    ...{ id, channel_id: channel, author, content, embeds, components, mentions, flags, type },
    ...{ tts: false, pinned: false, mention_everyone: false, mention_roles: [] },
    timestamp: new Date(Number((BigInt(id) >> 22n) + 1_420_070_400_000n)).toISOString(),
    edited_timestamp: message.edited ? new Date().toISOString() : null,
    attachments: message.attachments.map(describeAttachment),
    ...(metadata ? { interaction_metadata: metadata, application_id: BOT.id, webhook_id: BOT.id } : {}),
    ...(referenced ? { message_reference: describeReference(referenced) } : {}),
  }
}

const describeReference = ({ id, channel, place }: StoredMessage) => ({
  type: 0,
  message_id: id,
  channel_id: channel,
  ...(place.server ? { guild_id: place.server.id } : {}),
})

const describeAttachment = ({ id, filename, description, size, type, url }: Attachment): Json => ({
  ...{ id, filename, size, url, proxy_url: url },
  ...(type ? { content_type: type } : {}),
  ...(description ? { description } : {}),
})

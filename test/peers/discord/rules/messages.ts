import type { Breach } from '../breaches.ts'
import { flatten, TYPE } from '../components.ts'
import { findEmbedBreaches } from './embeds.ts'
import { findComponentBreaches, findModalParts, findStrangers, TOP_LEVEL } from './components.ts'
import { countCharacters, FILES, FLAG, MESSAGE } from '../limits.ts'
import type { Component, Json, Message } from '../types.ts'

/** What a message body is judged against: the message before an edit, and the names of its files. */
export type MessageContext = { before: Message | null; files: string[] }

/** What Discord refuses of a message that is sent or edited. */
export function findMessageBreaches(body: Json, context: MessageContext): Breach[] {
  const merged = mergeMessage(body, context)
  return [
    ...findFlagBreaches(body, context),
    ...(merged.v2 ? findV2Breaches(body, merged) : findLegacyBreaches(merged)),
    ...findEmbedBreaches(merged.embeds),
    ...findComponentBreaches(body['components'], merged.files),
    ...findModalParts(body['components']),
    ...findFileBreaches(body, context),
    ...findMentionBreaches(body['allowed_mentions']),
    ...(isEmpty(merged, body) ? [{ path: '', message: 'Cannot send an empty message', code: 50006 }] : []),
  ]
}

/** Why a message body could ping someone; null where it cannot. */
export function findPing(body: Json): string | null {
  const allowed = body['allowed_mentions'] as Json | null | undefined
  if (!allowed) return 'allowed_mentions is missing'
  if (allowed['replied_user'] === true) return 'allowed_mentions lets the replied user be pinged'
  const listed = ['parse', 'users', 'roles'].filter((key) => (allowed[key] as unknown[] | null | undefined)?.length)
  return listed.length ? `allowed_mentions lets ${listed.join(', ')} be pinged` : null
}

type Merged = { v2: boolean; content: string; embeds: Json[]; components: Component[]; files: string[] }

/** The message as it would be after the request: an edit changes only what it names. */
function mergeMessage(body: Json, { before, files }: MessageContext): Merged {
  const pick = (key: 'content' | 'embeds' | 'components') => (key in body ? body[key] : before?.[key])
  const listed = body['attachments'] as { id: unknown }[] | null | undefined
  const kept = (before?.attachments ?? []).filter((a) => !listed || listed.some(({ id }) => String(id) === a.id))
  return {
    v2: Boolean((Number(body['flags'] ?? 0) | (before?.flags ?? 0)) & FLAG.componentsV2),
    content: String(pick('content') ?? ''),
    embeds: (pick('embeds') ?? []) as Json[],
    components: (pick('components') ?? []) as Component[],
    files: [...kept.map((attachment) => attachment.filename), ...files],
  }
}

function isEmpty({ v2, content, embeds, components, files }: Merged, body: Json): boolean {
  if (v2) return components.length === 0
  const stickers = (body['sticker_ids'] ?? []) as unknown[]
  return !content.trim() && !embeds.length && !components.length && !files.length && !body['poll'] && !stickers.length
}

function findFlagBreaches(body: Json, { before }: MessageContext): Breach[] {
  const removes = before && (before.flags & FLAG.componentsV2) !== 0 && typeof body['flags'] === 'number'
  return removes && !(Number(body['flags']) & FLAG.componentsV2)
    ? [{ path: 'flags', message: 'IS_COMPONENTS_V2 cannot be removed' }]
    : []
}

function findLegacyBreaches({ content, components }: Merged): Breach[] {
  const breaches = findStrangers(components, TOP_LEVEL.legacy, 'components').map((breach) => ({
    ...breach,
    message: `${breach.message} without IS_COMPONENTS_V2`,
  }))
  if (components.length > MESSAGE.rows)
    breaches.push({ path: 'components', message: `${components.length} rows; at most ${MESSAGE.rows}` })
  const length = countCharacters(content)
  if (length > MESSAGE.content)
    breaches.push({ path: 'content', message: `${length} characters; at most ${MESSAGE.content}` })
  return breaches
}

function findV2Breaches(body: Json, { content, embeds, components }: Merged): Breach[] {
  const beside = [
    content ? 'content' : null,
    embeds.length ? 'embeds' : null,
    body['poll'] ? 'poll' : null,
    (body['sticker_ids'] as unknown[] | undefined)?.length ? 'sticker_ids' : null,
  ].filter((key) => key !== null)
  return [
    ...beside.map((path) => ({ path, message: `${path} cannot be used with IS_COMPONENTS_V2` })),
    ...findStrangers(components, TOP_LEVEL.v2, 'components'),
    ...findSizeBreaches(components, body),
  ]
}

function findSizeBreaches(components: Component[], body: Json): Breach[] {
  const breaches: Breach[] = []
  const count = flatten(components).length
  const characters = flatten(components).reduce(
    (sum, { type, content }) => sum + (type === TYPE.text ? countCharacters(content) : 0),
    0,
  )
  const bytes = Buffer.byteLength(JSON.stringify(body))
  if (count > MESSAGE.components)
    breaches.push({ path: 'components', message: `${count} components; at most ${MESSAGE.components}` })
  if (characters > MESSAGE.textCharacters)
    breaches.push({ path: 'components', message: `${characters} characters; at most ${MESSAGE.textCharacters}` })
  if (bytes > MESSAGE.bytes)
    breaches.push({ path: '', message: `${bytes} bytes; over ${MESSAGE.bytes} Discord breaks`, status: 500, code: 0 })
  return breaches
}

function findFileBreaches(body: Json, { before, files }: MessageContext): Breach[] {
  const listed = (body['attachments'] ?? []) as { id: unknown; description?: unknown }[]
  const known = new Set([...(before?.attachments ?? []).map((a) => a.id), ...files.map((_, i) => String(i))])
  const strangers = listed.flatMap(({ id }, i) =>
    known.has(String(id)) ? [] : [{ path: `attachments[${i}].id`, message: `there is no file ${id}` }],
  )
  const long = listed.flatMap(({ description }, i) =>
    countCharacters(description) > 1024
      ? [{ path: `attachments[${i}].description`, message: 'over 1024 characters' }]
      : [],
  )
  const many =
    files.length > FILES.count ? [{ path: 'files', message: `${files.length} files; at most ${FILES.count}` }] : []
  return [...strangers, ...long, ...many]
}

function findMentionBreaches(allowed: unknown): Breach[] {
  const { parse, users, roles } = (allowed ?? {}) as { parse?: string[]; users?: string[]; roles?: string[] }
  const lists = { users, roles }
  return (['users', 'roles'] as const)
    .filter((key) => parse?.includes(key) && lists[key]?.length)
    .map((key) => ({ path: `allowed_mentions.${key}`, message: `parse: ["${key}"] excludes a list of ${key}` }))
}

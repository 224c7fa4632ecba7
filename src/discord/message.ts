import {
  type APIMessageTopLevelComponent,
  ComponentType,
  type InteractionReplyOptions,
  type Message,
  MessageFlags,
} from 'discord.js'
import type { Earlier } from '../context/context.ts'
import { unescapeText } from './escape.ts'
import { readPress } from './custom-id.ts'
import { isKept } from './kept.ts'
import type { Press } from './press.ts'
import type { Rendered } from './render.ts'

/** A message that pings nobody and shows no previews of links. */
export const toMessage = ({ components, files }: Rendered) => ({
  // As JSON already: the client would otherwise go through all of it once more.
  components: components.map((component) => ({ toJSON: () => component })),
  files,
  flags: [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds] as const,
  allowedMentions: { parse: [], repliedUser: false } as const,
})

/** A message in answer to an interaction; a private one is seen by who asked alone. */
export const toAnswer = (rendered: Rendered, isPrivate: boolean): InteractionReplyOptions => {
  const message = toMessage(rendered)
  return { ...message, flags: isPrivate ? [...message.flags, MessageFlags.Ephemeral] : message.flags }
}

/** The components of one of our messages as Discord gives them back. */
export const componentsOf = (message: Message): APIMessageTopLevelComponent[] =>
  message.components.map((component) => component.toJSON())

/** The title of one of our messages as it was before it was escaped; null where it has none. */
export function titleOf(components: APIMessageTopLevelComponent[]): string | null {
  const container = components.find((component) => component.type === ComponentType.Container)
  const first = container?.components.find((component) => component.type === ComponentType.TextDisplay)
  return first?.content.startsWith('## ') ? unescapeText(first.content.slice(3)) : null
}

/** What one of our messages was to whoever goes on from it; null where it has no title. */
export function earlierOf(components: APIMessageTopLevelComponent[]): Earlier | null {
  const title = titleOf(components)
  if (title === null) return null
  const ids = components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
  const presses = ids.flatMap((each) => ('custom_id' in each ? (readPress(each.custom_id, title) ?? []) : []))
  const again = presses.find(({ action }) => AGAIN.includes(action))
  return { title, call: again && 'call' in again && !isKept(again.call) ? again.call : null }
}

/** The actions whose call gives the reply again that they stand under. */
const AGAIN: readonly Press['action'][] = ['file', 'cite', 'page']

/** The id of who a public message of ours was made for: its Delete button carries it. Null for private ones. */
export function ownerOf(components: APIMessageTopLevelComponent[]): string | null {
  for (const row of components)
    if (row.type === ComponentType.ActionRow)
      for (const each of row.components) {
        const press = 'custom_id' in each ? readPress(each.custom_id, null) : null
        if (press?.action === 'delete') return press.owner
      }
  return null
}

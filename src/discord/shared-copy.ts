import { setTimeout as sleep } from 'node:timers/promises'
import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js'
import type { Wording } from '../wording/wording.ts'
import { toButton } from './controls.ts'
import { deliver, unlessRefused } from './deliver.ts'
import { isCode } from './failures.ts'
import type { Pressed } from './pressed.ts'
import type { Rendered } from './render.ts'
import { findSpent, isShare, replaceButton, withItsFiles } from './share.ts'
import type { Situation } from './situation.ts'

/** Where a reply of ours was shared, as a message's address: a channel and a message. */
const SHARED_AT = /^https:\/\/discord\.com\/channels\/(?:@me|\d{1,20})\/(\d{1,20})\/(\d{1,20})$/

/** How long it is waited for whether a copy still stands, in milliseconds: a press must be acknowledged. */
const LOOK_MS = 800

const isTold = (each: object): each is APIButtonComponent & { url: string } =>
  'url' in each && typeof each.url === 'string' && SHARED_AT.test(each.url)

/** The button of a message that tells where it was shared. */
const findTold = (message: APIMessageTopLevelComponent[]) =>
  message.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : [])).find(isTold)

/** Whether a message says that it was shared, and Discord that this copy is there no more. Where it does not tell, it stands. */
export async function isCopyLost(message: APIMessageTopLevelComponent[], { client }: Pressed): Promise<boolean> {
  const [, channel, id] = findTold(message)?.url.match(SHARED_AT) ?? []
  if (!channel || !id) return false
  const ended = new AbortController()
  const look = client.rest.get(Routes.channelMessage(channel, id), { signal: ended.signal }).then(
    () => false,
    (err: unknown) => isCode(err, RESTJSONErrorCodes.UnknownMessage),
  )
  const lost = await Promise.race([look, sleep(LOOK_MS, false, { ref: false })])
  ended.abort()
  return lost
}

/**
 * Another page of a message, with what stays of the one before: who shared it, or where it was shared; where that is gone, it
 * is said, and can be shared again.
 */
export function carryOver({ message, lostCopy, visit, shares, interaction }: Situation, page: Rendered): Rendered {
  const last = message.at(-1)
  const by = last?.type === ComponentType.TextDisplay && /^-# .*<@\d{1,20}>/.test(last.content) ? [last] : []
  if (lostCopy) {
    shares.delete(interaction.message.id)
    return { ...page, components: [...page.components, sayLost(visit.context.wording)] }
  }
  const told = findTold(message) ?? findSpent(message)
  const components = told ? replaceButton(page.components, isShare, told) : page.components
  return { ...page, components: [...components, ...by] }
}

/** Says in a message that its shared copy is gone, and offers to share it again; does nothing where it is not. */
export async function offerAgain(situation: Situation): Promise<void> {
  const { message, lostCopy, visit, received, interaction, shares } = situation
  const { wording, log } = visit.context
  const button = lostCopy ? toButton(wording.buttons.share, { action: 'share' }) : null
  if (!button) return
  shares.delete(interaction.message.id)
  const told = withItsFiles([...replaceButton(message, isTold, button), sayLost(wording)])
  unlessRefused(await deliver(() => interaction.update(told), received, log))
}

const sayLost = ({ buttons }: Wording) => ({
  type: ComponentType.TextDisplay as const,
  content: `-# ${buttons.copyLost}`,
})

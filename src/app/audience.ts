import type { Context } from '../context/context.ts'
import { isAllowedPublic, mayBePublic } from '../context/settings.ts'
import type { Call, Reply } from '../reply/reply.ts'
import type { Command } from './command.ts'

/** What who asks wishes: to be answered alone, or for all to see; null where they say nothing. */
export type PrivacyWish = boolean | null

/** Whether the reply to a call is for who made it alone whatever it says. `command` is null where there is none. */
export function isPrivateInAnyCase(
  command: Command | null,
  { input }: Call,
  wish: PrivacyWish,
  { place, manner }: Pick<Context, 'place' | 'manner'>,
): boolean {
  if (command?.speaksToAll?.(input)) return false
  if (wish || command?.isPrivate) return true
  return wish === false ? !isAllowedPublic(place, manner) : !mayBePublic(place, manner)
}

/** A reply that nobody shares where not everyone may ask for it. `by`: the command that gave it; null where there is none. */
export const amongThose = (reply: Reply, by: Command | null, { input }: Call): Reply =>
  by?.by && !by.speaksToAll?.(input) ? { ...reply, isConfidential: true } : reply

/**
 * A reply with who may see it: what did not work out is for who asked; else their wish counts where it is allowed, else what
 * is set for the place. Where nothing may be public, it says so to who wished that it were.
 */
export function withAudience(
  reply: Reply,
  { isPrivate, wish }: { isPrivate: boolean; wish: PrivacyWish },
  { place, manner, wording }: Pick<Context, 'place' | 'manner' | 'wording'>,
): Reply {
  const audience = reply.audience === 'asker' || isPrivate ? 'asker' : 'everyone'
  // Between the two of us there is nobody to show it to.
  if (place?.kind === 'direct') return { ...reply, audience, isKeptPrivate: true }
  if (audience === 'everyone' || isAllowedPublic(place, manner)) return { ...reply, audience }
  const kept: Reply = { ...reply, audience, isKeptPrivate: true }
  if (wish !== false || reply.audience === 'asker') return kept
  return { ...kept, opening: [wording.buttons.keepsPrivate, reply.opening].filter(Boolean).join(' ') }
}

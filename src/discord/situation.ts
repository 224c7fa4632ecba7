import type { APIMessageTopLevelComponent } from 'discord.js'
import type { Visit } from '../app/visit.ts'
import { createProblemReply, type Reply } from '../reply/reply.ts'
import { deliver, unlessRefused } from './deliver.ts'
import type { Keeper } from './kept.ts'
import { toAnswer } from './message.ts'
import type { Pressed } from './pressed.ts'
import { renderReply } from './render.ts'
import type { Shares } from './share.ts'

/** A press with the message that it is on. */
export type Situation = {
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
  /** Whether the message says that it was shared, and that copy has been deleted since. */
  lostCopy: boolean
}

/** Tells who pressed, alone, why nothing happened. */
export function refuse(
  why: 'keepsPrivate' | 'notYours' | 'forAsker' | 'sharedAlready',
  situation: Situation,
): Promise<void> {
  const { context } = situation.visit
  const { buttons } = context.wording
  return say(createProblemReply(context, 'bad-input', buttons[why].replace(/\.$/, ''), []), situation)
}

/** Shows a reply to who pressed, alone. */
export async function say(reply: Reply, { interaction, received, visit }: Situation): Promise<void> {
  const message = toAnswer(renderReply(reply, { owner: null }), true)
  unlessRefused(await deliver(() => interaction.reply(message), received, visit.context.log))
}

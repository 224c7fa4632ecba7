import type { Reply } from '../../reply/reply.ts'
import { measure } from '../fit.ts'
import { MESSAGE } from '../limits.ts'
import { renderReply } from '../render.ts'
import { drawMessage } from './message.ts'

/** How much of what Discord accepts in one message a reply takes: the first page of it. */
export type MessageSize = { what: 'characters' | 'components' | 'bytes'; taken: number; most: number }

/** The message that Discord gets for a reply: drawn as an SVG, and its size against the limits. */
export type AsInDiscord = { svg: string; sizes: MessageSize[] }

/** As wide as a message is on a desktop, in CSS pixels. */
const WIDTH = 640

/** Lays a reply out as Discord gets it, for all to see. In: what was typed to get it. */
export async function showAsInDiscord(reply: Reply, asked: string): Promise<AsInDiscord> {
  const { components } = renderReply(reply, { owner: '0', thread: true })
  const taken = measure(components)
  const sizes = (['characters', 'components', 'bytes'] as const).map((what) => ({
    what,
    taken: taken[what],
    most: MESSAGE[what],
  }))
  return { svg: await drawMessage({ components }, { width: WIDTH, asked, private: false }), sizes }
}

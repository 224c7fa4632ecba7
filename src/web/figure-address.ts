import { createHash } from 'node:crypto'
import type { Figure } from '../reply/figure.ts'
import type { Reply } from '../reply/reply.ts'
import { clip } from '../text/clip.ts'
import type { Links } from './addresses.ts'
import { describe } from './describe.ts'

/** Which picture of a reply: one of its figures by its place, or the card that stands for it where others link to it. */
export type Which = number | 'card'

/** On which ground a picture stands. */
export type Ground = 'light' | 'dark'

/**
 * The address of a picture: the call that gives it, and a name for what it shows, so that another picture has another address.
 * Null where the reply has no call, or there are no pictures.
 */
export function addressOfFigure(which: Which, ground: Ground, reply: Reply, links: Links): string | null {
  const figure = figureOf(which, reply)
  if (links.picture) return figure && links.picture(`${figure.name}-${nameOf(figure)}-${ground}.png`, figure)
  const address = reply.self && figure && links.act('figure', reply.self)
  if (!address) return null
  const query = new URLSearchParams({ figure: String(which), ground, lang: reply.language, of: nameOf(figure) })
  return `${address}&${query}`
}

/** A picture of a reply, as data; null where there is none. */
export function figureOf(which: Which, reply: Reply): Figure | null {
  return which === 'card' ? (reply.figures[0] ?? toCard(reply)) : (reply.figures[which] ?? null)
}

/** How much of an excerpt stands on a card, in characters. */
const ON_CARD = 220

/** What a reply says at first, and who says so, as a table of few words. */
function toCard(reply: Reply): Figure {
  const excerpt = reply.excerpts.find(({ id }) => id === reply.self?.input['id']) ?? reply.excerpts[0]
  const cited = reply.footnotes.find(({ n }) => n === excerpt?.footnote)
  const text = clip(excerpt?.text.replace(/\s+/g, ' ') ?? describe(reply), ON_CARD)
  return {
    kind: 'table',
    name: 'card',
    title: clip(reply.title, ON_CARD),
    caption: 'Footnote',
    description: `${reply.title}. ${text}`,
    language: reply.language,
    rows: [{ name: cited?.citation ?? 'Footnote', text, cites: [] }],
  }
}

const nameOf = (figure: Figure): string =>
  createHash('sha256').update(JSON.stringify(figure)).digest('hex').slice(0, 12)

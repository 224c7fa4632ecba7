import { createHash } from 'node:crypto'
import type { Card, Drawable, Figure } from '../reply/figure.ts'
import type { Reply } from '../reply/reply.ts'
import { clip } from '../text/clip.ts'
import { wordingOf } from '../wording/wording.ts'
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
export function figureOf(which: Which, reply: Reply): Drawable | null {
  if (which === 'card') return toCard(reply)
  const figure = reply.figures[which]
  return figure ? besideText(figure, reply) : null
}

/** A figure as it stands in a page that says its title and its events itself. */
function besideText(figure: Figure, { title }: Reply): Figure {
  const own = figure.title === title ? '' : figure.title
  if (figure.kind !== 'timeline') return { ...figure, title: own }
  // Without a list in the picture, there is nothing for numbers of footnotes to stand for.
  return { ...figure, title: own, caption: '', isListed: true }
}

/** How much of an excerpt stands on a card, in characters, and of another line, below which there is a figure. */
const ON_CARD = { quote: 400, line: 150 }

/** What a reply is about, with what it says at first, who says so, and what its figure comes to. */
function toCard(reply: Reply): Card {
  const excerpt = reply.excerpts.find(({ id }) => id === reply.self?.input['id']) ?? reply.excerpts[0]
  const cited = reply.footnotes.find(({ n }) => n === excerpt?.footnote)
  const [figure = null] = reply.figures
  // A card has no footnotes for numbers to stand for.
  const { footnotes } = wordingOf(reply.language).figure
  const said = figure || !excerpt ? clip(describe(reply), ON_CARD.line) : quoted(excerpt.text, ON_CARD.quote)
  return {
    kind: 'card',
    name: 'card',
    title: clip(reply.title, ON_CARD.line),
    line: figure && tellsAll(figure) ? '' : said,
    source: figure ? figure.caption.replace(footnotes, '').trim().replace(/\.$/, '') : (cited?.citation ?? ''),
    description: figure?.description ?? `${reply.title}. ${said}`,
    language: reply.language,
    figure,
    ...(figure?.isPassing ? { isPassing: true } : {}),
  }
}

/** Whether what a figure comes to says what the reply says first. */
const tellsAll = (figure: Figure): boolean =>
  figure.kind === 'matrix' ? figure.columns.length === 1 : figure.kind !== 'network'

const quoted = (text: string, most: number): string => clip(text.replace(/\s+/g, ' '), most)

const nameOf = (figure: Drawable): string =>
  createHash('sha256').update(JSON.stringify(figure)).digest('hex').slice(0, 12)

import type { Figure } from '../reply/figure.ts'
import { addressOfFigure } from './figure-address.ts'
import { html, type Html, NOTHING } from './html.ts'
import type { View } from './view.ts'

/** What stands beside a table of the page itself, which says the same and can be read on a phone: it is there to be opened. */
const IN_TABLES: readonly Figure['kind'][] = ['matrix', 'table']

/** The pictures of a reply that stand in its text; those that only say what a table of the page does come behind it. */
export const renderFigures = (view: View, isInTable: boolean): Html =>
  html`${view.reply.figures.map((figure, i) =>
    IN_TABLES.includes(figure.kind) === isInTable ? renderFigure(figure, i, view) : NOTHING,
  )}`

/** A picture on the ground that its reader has, with what it shows for who does not see it. */
function renderFigure(figure: Figure, i: number, view: View): Html {
  const { reply, links, theme, wording } = view
  const light = addressOfFigure(i, 'light', reply, links)
  const dark = addressOfFigure(i, 'dark', reply, links)
  if (light === null || dark === null) return NOTHING
  const source = theme === 'auto' ? html`<source srcset="${dark}" media="(prefers-color-scheme: dark)">` : NOTHING
  const shown = theme === 'dark' ? dark : light
  const image = html`<picture>${source}<img src="${shown}" alt="${figure.description}" loading="lazy" decoding="async"></picture>`
  // A phone shows a part of it, to be moved along; opened by itself, it can be made as large as one likes.
  const picture = html`<figure class="picture"><a href="${shown}">${image}</a></figure>`
  if (!IN_TABLES.includes(figure.kind)) return picture
  return html`<details class="later"><summary>${wording.page.asPicture}</summary>${picture}</details>`
}

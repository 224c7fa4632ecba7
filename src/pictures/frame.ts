import type { Drawable, Figure } from '../reply/figure.ts'
import { element, moved, type Piece, stack } from './svg.ts'
import { layText, type Pen } from './text.ts'
import { SIZES } from './theme.ts'

/** How wide what stands inside a picture of the usual width is. */
export const INNER = SIZES.width - 2 * SIZES.edge

/** The whole picture as a file of SVG: its title if it has one, what it shows, and what stands below. It is wider where that is. */
export function frame(figure: Figure, body: Piece, pen: Pen): string {
  const { colours } = pen
  const inner = Math.max(INNER, body.width)
  const title = figure.title ? [layText(figure.title, inner, pen, { size: SIZES.title, weight: 700, lines: 3 })] : []
  const caption = figure.caption
    ? [layText(figure.caption, inner, pen, { size: SIZES.small, colour: colours.muted, lines: 4 })]
    : []
  const page = stack([...title, body, ...caption], 28)
  return toFile(figure, page, { width: inner + 2 * SIZES.edge, height: page.height + 2 * SIZES.edge }, pen)
}

/** A picture of a size as a file of SVG, with room at its edges. */
export function toFile(
  { description, language }: Pick<Drawable, 'description' | 'language'>,
  page: Piece,
  size: { width: number; height: number },
  { colours }: Pen,
): string {
  const [width, height] = [Math.ceil(size.width), Math.ceil(size.height)]
  const ground = element('rect', { width, height, fill: colours.ground })
  const named = element('title', {}, escapeText(description))
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      lang: language,
    },
    `\n${named}\n${ground}\n${moved(SIZES.edge, SIZES.edge, page.svg)}\n`,
  )}\n`
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

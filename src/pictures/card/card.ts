import type { Card } from '../../reply/figure.ts'
import { INNER, toFile } from '../frame.ts'
import { element, moved, type Piece, stack } from '../svg.ts'
import { layLine, layText, type Pen } from '../text.ts'
import { SIZES } from '../theme.ts'
import { drawSummary } from './summary.ts'

/** What those who preview links ask for: https://ogp.me/#structured, and 1.91 times as wide as high where it is shown whole. */
export const CARD = { width: 1200, height: 630 }

const TITLE = 54
const LINE = 30
const QUOTE = { size: 38, lines: 6 }
const BRAND = { height: 44, gap: 24 }

/** How much of the card's height is left inside of its edges. */
const DEEP = CARD.height - 2 * SIZES.edge

/** A card for a reply: its title, a line of it, what its figure comes to, and at the foot who says so. */
export function drawCard({ title, line, source, figure, ...card }: Card, pen: Pen): string {
  const { colours } = pen
  const isQuote = figure === null
  const head = stack(
    [
      layText(title, INNER, pen, { size: TITLE, weight: 700, lines: 2 }),
      ...(line ? [layText(line, INNER, pen, isQuote ? QUOTE : { size: LINE, colour: colours.muted, lines: 2 })] : []),
    ],
    isQuote ? 24 : 14,
  )
  const room = { width: INNER, height: DEEP - head.height - BRAND.height - 2 * BRAND.gap }
  const summary = figure && drawSummary(figure, room, pen)
  const foot = drawFoot(source, pen)
  const svg = [
    head.svg,
    ...(summary ? [moved(0, head.height + BRAND.gap, summary.svg)] : []),
    moved(0, DEEP - foot.height, foot.svg),
    element('rect', { x: -SIZES.edge, y: -SIZES.edge, width: 12, height: CARD.height, fill: colours.accent }),
  ]
  return toFile(card, { width: INNER, height: DEEP, svg: svg.join('\n') }, CARD, pen)
}

/** Whose card it is, and behind it what it stands on. */
function drawFoot(source: string, pen: Pen): Piece {
  const { colours } = pen
  const brand = layLine('Footnote', null, pen, { size: SIZES.head, weight: 700, colour: colours.accent })
  const mark = layLine('1', null, pen, { size: SIZES.small, weight: 700, colour: colours.accent })
  const width = INNER - brand.width - mark.width - 40
  const said = layText(source, width, pen, { size: SIZES.small, colour: colours.muted, align: 'end', lines: 1 })
  const svg = [
    moved(0, BRAND.height - brand.height, brand.svg),
    moved(brand.width + 2, BRAND.height - brand.height - 8, mark.svg),
    moved(INNER - width, BRAND.height - said.height - 2, said.svg),
  ]
  return { width: INNER, height: BRAND.height, svg: svg.join('\n') }
}

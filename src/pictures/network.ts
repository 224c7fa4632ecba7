import { linkHorizontal } from 'd3-shape'
import type { FigureOf } from '../reply/figure.ts'
import { INNER } from './frame.ts'
import { element, moved, type Piece, padded, stack } from './svg.ts'
import { layText, type Pen } from './text.ts'
import { SIZES } from './theme.ts'

const CENTRE = 380
const LINKS = 150
const MEMBERS = INNER - CENTRE - LINKS

/** Something at the left, and at the right what belongs to it, each group under its name; lines join them. */
export function drawNetwork({ centre, about, groups }: FigureOf<'network'>, pen: Pen): Piece {
  const lists = groups.map((group, i) => layGroup(group, i > 0, pen))
  const right = stack(
    lists.map(({ piece }) => piece),
    26,
  )
  const middle = layCentre(centre, about, pen)
  const height = Math.max(right.height, middle.height)
  const top = (height - right.height) / 2
  let from = top
  const links = lists.flatMap(({ piece, ends, isDashed }) => {
    const drawn = ends.map((y) => link(height / 2, from + y, isDashed, pen))
    from += piece.height + 26
    return drawn
  })
  return {
    width: INNER,
    height,
    svg: [...links, moved(0, (height - middle.height) / 2, middle.svg), moved(CENTRE + LINKS, top, right.svg)].join(
      '\n',
    ),
  }
}

function layCentre(name: string, about: string, pen: Pen): Piece {
  const { colours } = pen
  const inside = stack(
    [
      layText(name, CENTRE - 48, pen, { size: SIZES.head, weight: 700, lines: 6 }),
      ...(about ? [layText(about, CENTRE - 48, pen, { size: SIZES.small, colour: colours.muted, lines: 4 })] : []),
    ],
    8,
  )
  const { height } = padded(inside, 24)
  const box = { width: CENTRE, height, rx: 14, fill: colours.panel, stroke: colours.accent, 'stroke-width': 3 }
  return { width: CENTRE, height, svg: `${element('rect', box)}\n${moved(24, 24, inside.svg)}` }
}

/** A group, and where its members stand in it. */
function layGroup({ name, members }: FigureOf<'network'>['groups'][number], isDashed: boolean, pen: Pen) {
  const head = layText(name, MEMBERS, pen, { size: SIZES.small, colour: pen.colours.muted })
  const items = members.map((member) => layText(member, MEMBERS - 20, pen, { size: SIZES.text, lines: 2 }))
  const ends: number[] = []
  let y = head.height + 10
  for (const { height } of items) {
    ends.push(y + height / 2)
    y += height + 10
  }
  const piece = stack([head, ...items.map((item) => ({ ...item, svg: moved(20, 0, item.svg) }))], 10)
  return { piece, ends, isDashed }
}

const curve = linkHorizontal<{ from: [number, number]; to: [number, number] }, [number, number]>()
  .source(({ from }) => from)
  .target(({ to }) => to)

function link(from: number, to: number, isDashed: boolean, { colours }: Pen): string {
  const end = CENTRE + LINKS
  const path = element('path', {
    d: curve.digits(1)({ from: [CENTRE, from], to: [end, to] }) ?? '',
    fill: 'none',
    stroke: colours.accent,
    'stroke-width': 3,
    'stroke-dasharray': isDashed ? '9 9' : undefined,
  })
  return (
    path +
    element('circle', {
      cx: end,
      cy: to,
      r: 8,
      fill: isDashed ? colours.ground : colours.accent,
      stroke: colours.accent,
      'stroke-width': 3,
    })
  )
}

/** A piece of a picture: its size in pixels, and its drawing from its own corner on. */
export type Piece = { width: number; height: number; svg: string }

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element of SVG with what is inside it. What is undefined is left out. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`],
  )
  return inside ? `<${name}${said.join('')}>${inside}</${name}>` : `<${name}${said.join('')}/>`
}

/** A drawing at another place. */
export const moved = (x: number, y: number, svg: string): string =>
  svg && (x || y) ? `<g transform="translate(${round(x)} ${round(y)})">${svg}</g>` : svg

/** Room without anything. */
export const room = (width: number, height: number): Piece => ({ width, height, svg: '' })

/** Pieces under each other. */
export function stack(pieces: readonly Piece[], gap = 0): Piece {
  let y = 0
  const placed = pieces.map((piece, i) => {
    if (i) y += gap
    const svg = moved(0, y, piece.svg)
    y += piece.height
    return svg
  })
  return { width: widest(pieces), height: y, svg: placed.filter(Boolean).join('\n') }
}

/** Pieces beside each other, their tops on one line or their middles. */
export function beside(pieces: readonly Piece[], gap: number, align: 'top' | 'middle' = 'top'): Piece {
  const height = Math.max(0, ...pieces.map((piece) => piece.height))
  let x = 0
  const placed = pieces.map((piece, i) => {
    if (i) x += gap
    const svg = moved(x, align === 'top' ? 0 : (height - piece.height) / 2, piece.svg)
    x += piece.width
    return svg
  })
  return { width: x, height, svg: placed.filter(Boolean).join('\n') }
}

/** Pieces beside each other on as many rows as the width needs. */
export function flow(
  pieces: readonly Piece[],
  width: number,
  gap: number,
  { between = gap, align = 'middle' }: { between?: number; align?: 'top' | 'middle' } = {},
): Piece {
  const rows: Piece[][] = []
  for (const piece of pieces) {
    const row = rows.at(-1)
    if (row && beside([...row, piece], gap).width <= width) row.push(piece)
    else rows.push([piece])
  }
  return stack(
    rows.map((row) => beside(row, gap, align)),
    between,
  )
}

/** A piece with room around it. */
export const padded = (piece: Piece, x: number, y = x): Piece => ({
  width: piece.width + 2 * x,
  height: piece.height + 2 * y,
  svg: moved(x, y, piece.svg),
})

const widest = (pieces: readonly Piece[]): number => Math.max(0, ...pieces.map(({ width }) => width))

/** To a tenth of a pixel. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** A text as it stands in SVG. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

import { round, type Sheet } from './sheet.ts'

/** A part of the picture that knows its size and draws itself at any place. CSS pixels. */
export type Box = { width: number; height: number; draw: (x: number, y: number, sheet: Sheet) => string }

/** Boxes under each other. */
export function stack(boxes: Box[], gap = 0): Box {
  const { starts, length } = lineUp(
    boxes.map((box) => box.height),
    gap,
  )
  const draw: Box['draw'] = (x, y, sheet) => boxes.map((box, i) => box.draw(x, y + (starts[i] ?? 0), sheet)).join('\n')
  return { width: widest(boxes), height: length, draw }
}

/** Boxes beside each other, with their middles or tops on one line. */
export function beside(boxes: Box[], gap: number, align: 'top' | 'middle' = 'middle'): Box {
  const height = Math.max(0, ...boxes.map((box) => box.height))
  const { starts, length } = lineUp(
    boxes.map((box) => box.width),
    gap,
  )
  const below = (box: Box) => (align === 'top' ? 0 : (height - box.height) / 2)
  const draw: Box['draw'] = (x, y, sheet) =>
    boxes.map((box, i) => box.draw(x + (starts[i] ?? 0), y + below(box), sheet)).join('\n')
  return { width: length, height, draw }
}

/** Where things of these sizes start when they stand in line, and how long the line is. */
function lineUp(sizes: number[], gap: number): { starts: number[]; length: number } {
  const starts: number[] = []
  let end = 0
  for (const [i, size] of sizes.entries()) {
    const start = i > 0 ? end + gap : 0
    starts.push(start)
    end = start + size
  }
  return { starts, length: end }
}

/** Boxes beside each other, on as many rows as the width needs. */
export function wrap(boxes: Box[], width: number, gap: number): Box {
  const rows: Box[][] = []
  for (const box of boxes) {
    const row = rows.at(-1)
    if (row && beside([...row, box], gap).width <= width) row.push(box)
    else rows.push([box])
  }
  return stack(
    rows.map((row) => beside(row, gap)),
    gap,
  )
}

/** A box with room around it: above and below, left, right. */
export function pad(box: Box, { top = 0, right = 0, bottom = 0, left = 0 }: Partial<Record<Side, number>>): Box {
  return {
    width: box.width + left + right,
    height: box.height + top + bottom,
    draw: (x, y, sheet) => box.draw(x + left, y + top, sheet),
  }
}

type Side = 'top' | 'right' | 'bottom' | 'left'

/** A box in the middle of a rounded rectangle, at least as large as asked. */
export function panel(
  box: Box,
  look: { fill: string; edge?: string; radius: number; width?: number; height?: number },
) {
  const width = Math.max(box.width, look.width ?? 0)
  const height = Math.max(box.height, look.height ?? 0)
  const draw: Box['draw'] = (x, y, sheet) =>
    [
      rectangle({ ...look, x, y, width, height }),
      box.draw(x + (width - box.width) / 2, y + (height - box.height) / 2, sheet),
    ].join('\n')
  return { width, height, draw } satisfies Box
}

/** A drawing, as SVG from its own corner on; without one, empty room. */
export const figure = (width: number, height: number, svg = ''): Box => ({
  width,
  height,
  draw: (x, y) => (svg ? `<g transform="translate(${round(x)} ${round(y)})">${svg}</g>` : ''),
})

type Rectangle = { x: number; y: number; width: number; height: number; fill: string; radius?: number; edge?: string }

export function rectangle({ x, y, width, height, fill, radius = 0, edge }: Rectangle): string {
  const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
  return `<rect ${place} rx="${radius}" fill="${fill}"${edge ? ` stroke="${edge}"` : ''}/>`
}

const widest = (boxes: Box[]): number => Math.max(0, ...boxes.map((box) => box.width))

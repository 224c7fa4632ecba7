import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadFonts, outlineOf, shapeText } from '../../src/pictures/glyphs.ts'
import { encodePng, fillShapes, type Shape } from './raster.ts'

/** The side of the avatar, in pixels: as large as Discord asks for. */
const SIDE = 1024

const TEAL = '#2f7d6d'
const PAPER = '#fbf8f1'
const AMBER = '#ffc857'

/** A letter of Figtree Bold: where its baseline begins, and how many pixels its em is. */
type Letter = { text: string; x: number; y: number; size: number; colour: string }

/** An “f” with the mark of a footnote, and under a rule the line of the note. Discord cuts a circle out of it. */
const LETTERS: readonly Letter[] = [
  { text: 'f', x: 300, y: 640, size: 640, colour: PAPER },
  { text: '1', x: 590, y: 430, size: 340, colour: AMBER },
]
const BARS: readonly Shape[] = [
  { colour: PAPER, path: bar(300, 720, 424, 20) },
  { colour: AMBER, path: bar(300, 790, 44, 44) },
  { colour: PAPER, path: bar(376, 790, 268, 44) },
]

/** The avatar as shapes, one over the other. */
export async function drawAvatar(): Promise<Shape[]> {
  await loadFonts()
  const ground = { colour: TEAL, path: bar(0, 0, SIDE, SIDE) }
  return [ground, ...LETTERS.map((letter) => ({ colour: letter.colour, path: traceLetter(letter) })), ...BARS]
}

/** The avatar as an SVG. */
export function toSvg(shapes: readonly Shape[]): string {
  const paths = shapes.map(({ colour, path }) => `<path fill="${colour}" d="${path}"/>`)
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" role="img" aria-label="An f with the mark of a footnote">`
  return [head, '<!-- Letters: Figtree, SIL Open Font License 1.1. -->', ...paths, '</svg>', ''].join('\n')
}

/** The avatar as a PNG. */
export const toPng = (shapes: readonly Shape[]): Buffer => encodePng(fillShapes(shapes, SIDE), SIDE)

/** The outline of a letter in the pixels of the avatar, where y grows downwards. */
function traceLetter({ text, x, y, size }: Letter): string {
  const { glyphs } = shapeText(text, 'bold')
  const place = (value: number, isX: boolean) => (isX ? x : y) + ((isX ? value : -value) * size) / 1000
  const trace = (path: string) => {
    let isX = false
    return path.replace(/-?[\d.]+/g, (number) => {
      isX = !isX
      return String(Math.round(place(Number(number), isX) * 10) / 10)
    })
  }
  return glyphs.map(({ id }) => trace(outlineOf(id, 'bold'))).join('')
}

function bar(x: number, y: number, width: number, height: number): string {
  return `M${x},${y}L${x + width},${y}L${x + width},${y + height}L${x},${y + height}Z`
}

if (import.meta.main) {
  const shapes = await drawAvatar()
  writeFileSync(join(import.meta.dirname, 'avatar.svg'), toSvg(shapes))
  writeFileSync(join(import.meta.dirname, 'avatar.png'), toPng(shapes))
}

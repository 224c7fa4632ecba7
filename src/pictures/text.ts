import { element, escapeXml, type Piece, stack } from './svg.ts'
import { type Colours, SIZES } from './theme.ts'
import type { Letters, Measure, Weight } from './typeface.ts'

/** What a picture is drawn with. */
export type Pen = Letters & { colours: Colours }

/** `size` in pixels; `lines`: how many it may take, after which it is cut. */
export type TextStyle = {
  size?: number
  weight?: Weight
  colour?: string
  align?: 'start' | 'middle' | 'end'
  lines?: number
}

/** A text on as many lines as it needs in a width, in pixels. */
export function layText(text: string, width: number, pen: Pen, style: TextStyle = {}): Piece {
  const { size = SIZES.text, weight = 400, align = 'start', lines = Number.POSITIVE_INFINITY } = style
  const broken = breakLines(text, width / size, weight, pen.measure, lines)
  const across = align === 'start' ? Math.max(0, ...broken.map((line) => pen.measure(line, weight) * size)) : width
  return stack(broken.map((line) => layLine(line, across, pen, style)))
}

/** A line that is not broken, as wide as given or as it is itself. */
export function layLine(text: string, width: number | null, pen: Pen, style: TextStyle = {}): Piece {
  const { size = SIZES.text, weight = 400, colour = pen.colours.text, align = 'start' } = style
  const own = pen.measure(text, weight) * size
  const across = width ?? own
  const x = { start: 0, middle: across / 2, end: across }[align]
  const height = Math.ceil(size * SIZES.leading)
  return { width: across, height, svg: drawText(text, x, size * BASELINE, { size, weight, colour, align }, pen) }
}

/** Where letters stand in a line, in parts of their size from its top. */
const BASELINE = 0.98

/** How a text is set. */
export type Setting = { size: number; weight: Weight; colour: string; align?: TextStyle['align'] }

/**
 * A text at a place, by the end of its baseline that it is aligned to. Each part of it that another font draws is set by itself,
 * because what renders them loses texts of several fonts that are written from right to left.
 */
export function drawText(text: string, x: number, y: number, setting: Setting, { measure, partsOf }: Pen): string {
  const { size, weight, align = 'start' } = setting
  const parts = partsOf(text)
  if (parts.length < 2) return parts.map((part) => setPart(part.text, part.family, x, y, setting)).join('')
  const widths = parts.map((part) => measure(part.text, weight) * size)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  let at = x - { start: 0, middle: whole / 2, end: whole }[align]
  const ordered = parts.map((part, i) => ({ ...part, width: widths[i] ?? 0 }))
  return (isLeftward(text) ? ordered.toReversed() : ordered)
    .map(({ text, family, width }) => {
      const set = setPart(text, family, at, y, { ...setting, align: 'start' })
      at += width
      return set
    })
    .join('')
}

function setPart(text: string, family: string, x: number, y: number, { size, weight, colour, align }: Setting): string {
  const isPlain = align === undefined || align === 'start'
  return element(
    'text',
    {
      x,
      y,
      // Where it is not there, as on a page, the reader's own stands in for it.
      'font-family': `${family.includes(' ') ? `'${family}'` : family}, sans-serif`,
      'font-size': size,
      'font-weight': weight === 400 ? undefined : weight,
      'text-anchor': isPlain ? undefined : align,
      'xml:space': /^ | $/.test(text) ? 'preserve' : undefined,
      fill: colour,
    },
    escapeXml(text),
  )
}

/** Whether a text begins with a letter that is written from right to left, and has most of that kind. */
const isLeftward = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? []
  const [first = ''] = text.match(/[\p{L}\p{N}]/u) ?? []
  if (!LEFTWARD.test(first)) return false
  return letters.filter((letter) => LEFTWARD.test(letter)).length > letters.length / 2
}

const LEFTWARD = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]$/u

/** The lines of a text, each no wider than asked, in parts of its size. Past `most` lines it is cut, which three dots say. */
function breakLines(text: string, width: number, weight: Weight, measure: Measure, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<=[ -])/u).flatMap((word) => breakWord(word, width, weight, measure))) {
    if (line && measure((line + word).trimEnd(), weight) > width) {
      lines.push(line.trimEnd())
      line = word
    } else line += word
  }
  lines.push(line.trimEnd())
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), cut(`${lines[most - 1] ?? ''} ${lines[most] ?? ''}`, width, weight, measure)]
}

/** A word that is wider than a line in pieces that are not. */
function breakWord(word: string, width: number, weight: Weight, measure: Measure): string[] {
  if (measure(word.trimEnd(), weight) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const sign of splitSigns(word)) {
    if (piece && measure(piece + sign, weight) > width) {
      pieces.push(piece)
      piece = sign
    } else piece += sign
  }
  return [...pieces, piece]
}

/** As much of a text as there is room for, with three dots behind it. */
function cut(text: string, width: number, weight: Weight, measure: Measure): string {
  const signs = splitSigns(text)
  while (signs.length && measure(`${signs.join('').trimEnd()}…`, weight) > width) signs.pop()
  return `${signs.join('').trimEnd()}…`
}

const segmenter = new Intl.Segmenter()

const splitSigns = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment)

import { beside, type Box, rectangle, stack } from './box.ts'
import { isEmoji, splitCharacters } from './emoji.ts'
import type { Sheet } from './sheet.ts'
import { COLOURS, type TextStyle } from './theme.ts'
import { METRICS, shapeText } from '../../pictures/glyphs.ts'

/** A stretch of text in one look. */
export type Run = { text: string; style: TextStyle; line?: 'under' | 'through' | undefined; chip?: true | undefined }

/** A stretch that is drawn in one go: letters, or one emoji. */
type Piece = Run & { emoji: boolean }

/** Runs one after the other, broken into lines that are no wider than `width`. */
export function layText(runs: Run[], width: number): Box {
  const leading = Math.max(...runs.map((run) => run.style.leading))
  const words = splitWords(runs.flatMap(splitRun)).flatMap((word) =>
    widthOf(word) > width ? word.map((character) => [character]) : [word],
  )
  return stack(fillLines(words, width).map((line) => layLine(line, leading)))
}

/** One text in one look. */
export const layPlain = (text: string, style: TextStyle, width = Number.POSITIVE_INFINITY): Box =>
  layText([{ text, style }], width)

const splitRun = (run: Run): Piece[] =>
  splitCharacters(run.text).map((text) => ({ ...run, text, emoji: isEmoji(text) }))

/** Characters between which no line may end. A word may change its look halfway. */
function splitWords(characters: Piece[]): Piece[][] {
  const words: Piece[][] = []
  for (const [i, character] of characters.entries()) {
    const before = characters[i - 1]
    const word = words.at(-1)
    if (word && before && !canBreak(before.text, character.text)) word.push(character)
    else words.push([character])
  }
  return words
}

/** After a space, a zero-width space, or a mark inside of a compound or an address. */
const canBreak = (before: string, after: string) =>
  (/[ \u200B]/.test(before) && after !== ' ') || (/[-–—/]/.test(before) && /\p{L}/u.test(after))

function fillLines(words: Piece[][], width: number): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const word of words) {
    const line = lines.at(-1) ?? []
    if (line.length > 0 && widthOf([...line, ...word]) > width) lines.push([...word])
    else line.push(...word)
  }
  return lines
}

/** The width without the space at the end, which may stick out. */
function widthOf(line: Piece[]): number {
  const end = line.findLastIndex((piece) => piece.text !== ' ')
  return joinPieces(line.slice(0, end + 1)).reduce((sum, piece) => sum + measure(piece), 0)
}

/** Letters of one look together, so that they are kerned. */
function joinPieces(pieces: Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const same = last && !last.emoji && !piece.emoji && last.style === piece.style
    if (same && last.line === piece.line && last.chip === piece.chip) last.text += piece.text
    else joined.push({ ...piece })
  }
  return joined
}

/** Emoji are a little larger than letters. */
const EMOJI_SCALE = 1.3

const emojiSize = ({ style }: Piece) => Math.round(style.size * EMOJI_SCALE)

const measure = (piece: Piece) =>
  piece.emoji
    ? emojiSize(piece)
    : (shapeText(piece.text, piece.style.face).width * piece.style.size) / METRICS.unitsPerEm

const layLine = (line: Piece[], leading: number): Box => ({
  ...beside(
    joinPieces(line).map((piece) => layPiece(piece, leading)),
    0,
  ),
  width: widthOf(line),
})

const layPiece = (piece: Piece, leading: number): Box => ({
  width: measure(piece),
  height: leading,
  draw: (x, y, sheet) => drawPiece(piece, x, y, leading, sheet),
})

function drawPiece(piece: Piece, x: number, y: number, leading: number, sheet: Sheet): string {
  const { size } = piece.style
  if (piece.emoji)
    return sheet.emoji(piece.text, { x, y: y + (leading - emojiSize(piece)) / 2, size: emojiSize(piece) })
  const top = y + (leading - size * (METRICS.ascent + METRICS.descent)) / 2
  const baseline = top + size * METRICS.ascent
  const width = measure(piece)
  return [
    piece.chip ? rectangle({ x, y: top, width, height: size * 1.2, radius: 4, fill: COLOURS.code }) : '',
    sheet.text(piece.text, { x, y: baseline, ...piece.style }),
    piece.line ? drawRule(piece, x, baseline, width) : '',
  ].join('')
}

function drawRule({ line, style }: Piece, x: number, baseline: number, width: number): string {
  const y = line === 'under' ? baseline + 2 : baseline - style.size * 0.3
  return rectangle({ x, y, width, height: 1, fill: style.colour })
}

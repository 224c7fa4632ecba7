import { isEnglish } from '../../../text/english.ts'
import { type BlockWriter, createBlockWriter } from '../block-writer.ts'
import type { SetLine } from './lines.ts'

/** A page without its running heads: its label, and its lines by the stretches in which they are read, such as columns. */
export type PageOfLines = { label: string | null; stretches: SetLine[][] }

/** How most of a text is set: the size and the font of its lines, and how far their baselines are apart as a part of the size. */
type Body = { size: number; font: string; leading: number }

/** A line with what stands around it in its stretch. */
type Placed = { line: SetLine; before: SetLine | null; left: number; right: number; isRow: boolean }

/** Writes the lines of pages as headings, paragraphs, items of lists, rows of tables and notes, by how they are set. */
export function writePages(pages: readonly PageOfLines[]): BlockWriter {
  const writer = createBlockWriter()
  const lines = pages.flatMap(({ stretches }) => stretches.flat())
  const body = findBody(lines)
  const notes: { label: string; lines: string[] }[] = []
  let last: { kind: 'heading' | 'paragraph' | 'row' | 'item' | null; line: SetLine | null } = { kind: null, line: null }
  for (const { label, stretches } of pages) {
    writer.turnTo(label)
    for (const stretch of stretches) {
      const { text, foot } = partNotes(stretch, body, notes.length > 0)
      for (const placed of placeLines(text)) {
        const kind = kindOf(placed, body)
        const goesOn = goesOnWith(last, kind, placed, body)
        const next = text[text.indexOf(placed.line) + 1]?.text ?? ''
        const words = placed.isRow
          ? placed.line.cells.map((cell) => cell.text).join(' | ')
          : mendHyphen(placed.line.text, next)
        if (goesOn && kind !== 'row') writer.extend(words)
        else if (kind === 'heading') writer.add(words, { kind: 'heading' })
        else if (kind === 'row') writer.add(words, { isWhole: true, goesOn })
        else writer.add(words, { goesOn: kind === 'item' && (last.kind === 'item' || writer.introduces()) })
        last = { kind: goesOn && last.kind ? last.kind : kind, line: placed.line }
      }
      readNotes(foot, notes)
    }
  }
  writer.turnTo(null)
  for (const { label, lines } of notes)
    for (const [i, line] of lines.entries()) {
      const words = mendHyphen(line, lines[i + 1] ?? '')
      if (i) writer.extend(words)
      else writer.add(words, { label })
    }
  return writer
}

/** Writers set the hyphen at the end of a line apart (`resolu -`); between two words that are none together, it is a dash. */
function mendHyphen(line: string, next: string): string {
  const left = line.slice(-LONGEST_WORD).match(/(?<!\p{L})(\p{L}{1,40}) -$/u)?.[1]
  const right = next.match(/^\p{Ll}{1,30}/u)?.[0]
  if (!left || !right) return line
  const isDash = isEnglish(left.toLowerCase()) && isEnglish(right) && !isEnglish((left + right).toLowerCase())
  return isDash ? line : `${line.slice(0, -2)}-`
}

/** In characters. */
const LONGEST_WORD = 40

/** The size, the font and the leading of most characters. */
function findBody(lines: readonly SetLine[]): Body {
  const counts = new Map<string, { line: SetLine; count: number }>()
  for (const line of lines) {
    const key = `${line.size.toFixed(1)} ${line.font}`
    counts.set(key, { line, count: (counts.get(key)?.count ?? 0) + line.text.length })
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count)
  const size = most?.line.size ?? 10
  const gaps = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    const gap = next && line.size === size && next.size === size ? line.base - next.base : 0
    return gap > 0.8 * size && gap < 3 * size ? [gap] : []
  })
  const middle = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1.2 * size
  return { size, font: most?.line.font ?? '', leading: middle / size }
}

/** Notes are set smaller than the text, at the foot of its column, and begin with their number. */
const NOTE_SIZE = 0.93
const NOTE = /^(?:[[(]?(\d{1,3})[\])]?\.?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))\s?(?=["“‘'(<]?[\p{L}<])/u

/** What stands at a foot, is small, and is no note. */
const CAPTION = /^(?:fig(?:ure|\.)|table|source|abb(?:ildung|\.)|tab\.|figura|tabla|tableau|quelle|fuente)/i

/** The lines of the text, and those of the notes at its foot. In: the lines, the text, and whether there were notes before. */
function partNotes(stretch: readonly SetLine[], { size }: Body, goesOn: boolean): { text: SetLine[]; foot: SetLine[] } {
  const isSmall = (line: SetLine) => line.size <= NOTE_SIZE * size
  const last = stretch.findLastIndex((line) => !isSmall(line))
  const small = stretch.slice(last + 1)
  const areNotes =
    small.some(({ text }) => NOTE.test(text)) || (goesOn && small.length > 0 && !CAPTION.test(small[0]?.text ?? ''))
  return areNotes ? { text: stretch.slice(0, last + 1), foot: small } : { text: [...stretch], foot: [] }
}

/** A note may go on at the foot of the next page. */
function readNotes(foot: readonly SetLine[], notes: { label: string; lines: string[] }[]): void {
  for (const { text } of foot) {
    const [lead = '', figures, raised = ''] = text.match(NOTE) ?? []
    const number = figures ?? [...raised].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('')
    const isNext =
      number !== '' &&
      Number(number) > Number(notes.at(-1)?.label ?? 0) &&
      Number(number) <= Number(notes.at(-1)?.label ?? 0) + 9
    if (isNext || (number !== '' && !notes.length))
      notes.push({ label: String(Number(number)), lines: [text.slice(lead.length)] })
    else notes.at(-1)?.lines.push(text)
  }
}

function placeLines(lines: readonly SetLine[]): Placed[] {
  const left = commonEdge(lines.map((line) => line.left))
  const right = Math.max(0, ...lines.map((line) => line.right))
  return lines.map((line, i) => ({ line, before: lines[i - 1] ?? null, left, right, isRow: isRow(lines, i) }))
}

/** Where most lines begin, in points. */
function commonEdge(edges: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const edge of edges) counts.set(Math.round(edge), (counts.get(Math.round(edge)) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return Math.min(Infinity, ...[...counts].flatMap(([edge, count]) => (count > 0.4 * most ? [edge] : [])))
}

/** Rows stand one below another, with a cell beginning below a cell. */
function isRow(lines: readonly SetLine[], at: number): boolean {
  const line = lines[at]
  if (!line || line.cells.length < 2) return false
  return [lines[at - 1], lines[at + 1]].some(
    (near) =>
      near &&
      near.cells.length > 1 &&
      Math.abs(near.base - line.base) < 4 * line.size &&
      near.cells
        .slice(1)
        .some((cell) => line.cells.slice(1).some((own) => Math.abs(own.left - cell.left) < 1.5 * line.size)),
  )
}

const BULLET = /^(?:[•●▪◦‣⁃∙·–—*-]\s|\(?(?:\d{1,2}|[ivx]{2,5})[.)]\s(?=\S)|\(?[a-z]\)\s(?=\S))/

/** The longest heading, in characters. */
const LONGEST_HEADING = 160

function kindOf({ line, before, right, isRow: inTable }: Placed, body: Body): 'heading' | 'paragraph' | 'row' | 'item' {
  if (inTable) return 'row'
  if (isHeading(line, before, body)) return 'heading'
  return BULLET.test(line.text) && opensItem(line, before, right) ? 'item' : 'paragraph'
}

/** What a line begins with is the sign of an item where what is above it ends. */
const opensItem = (line: SetLine, before: SetLine | null, right: number) =>
  !before ||
  before.base < line.base ||
  endsSentence(before.text) ||
  BULLET.test(before.text) ||
  before.right < right - 12 * line.size

/** A heading is larger than the text; or it is in another font and by itself. */
function isHeading(line: SetLine, before: SetLine | null, { size, font, leading }: Body): boolean {
  const { text } = line
  if (text.length > LONGEST_HEADING || !/\p{L}{2}/u.test(text)) return false
  if (line.size >= 1.12 * size) return true
  const isApart = !before || before.base - line.base > 1.25 * leading * size || before.base < line.base
  const isOther = line.isOneFont && line.font !== font && line.size >= 0.97 * size
  return isOther && isApart && /^[\p{Lu}\d]/u.test(text) && !/[.:,;–-]$/.test(text)
}

type Last = { kind: 'heading' | 'paragraph' | 'row' | 'item' | null; line: SetLine | null }

/** Whether a line goes on with what the last one is part of. */
function goesOnWith(last: Last, kind: ReturnType<typeof kindOf>, placed: Placed, body: Body): boolean {
  const { line, before, left, right } = placed
  if (!last.line || last.kind === null) return false
  if (kind === 'row') return last.kind === 'row'
  if (kind === 'heading')
    return (
      last.kind === 'heading' && before === last.line && last.line.size === line.size && isNear(last.line, line, body)
    )
  if (kind === 'item' || last.kind === 'heading' || last.kind === 'row') return false
  const indent = line.left - left
  const isSetIn = indent > 0.6 * line.size && indent < 6 * line.size
  if (before === last.line) {
    if (!isNear(before, line, body) || Math.abs(before.size - line.size) > 0.12 * body.size) return false
    const room = (isSetIn ? 0.08 : 0.2) * (right - left)
    const wasShort = before.right < right - room
    const isOver =
      (endsSentence(before.text) && wasShort) || (before.right < right - 0.35 * (right - left) && OPENS.test(line.text))
    if (BULLET.test(before.text)) return !isOver || line.left > before.left + 1
    const wasSetIn = before.left - left > 0.6 * line.size
    return !(isOver || (isSetIn && line.left > before.left + 0.6 * line.size && !(wasSetIn && last.kind === 'item')))
  }
  // Over the end of a column or a page nothing tells how far two lines are apart.
  return !isSetIn && (!endsSentence(last.line.text) || /^\p{Ll}/u.test(line.text) || !isShort(last.line, placed))
}

/** What opens a paragraph where the line above it is much shorter than others. */
const OPENS = /^[\p{Lu}\d"“‘'(<[]/u

const isNear = (before: SetLine, line: SetLine, { leading }: Body) =>
  before.base - line.base <= 1.35 * leading * Math.max(before.size, line.size)

const endsSentence = (text: string) => /[.?!:][)”’"'\]⁰¹²³⁴⁵⁶⁷⁸⁹]{0,4}$/u.test(text)

/** The last line of a column is short where its paragraph ends there. */
const isShort = (last: SetLine, { left, right }: Placed) => last.right - last.left < 0.9 * (right - left)

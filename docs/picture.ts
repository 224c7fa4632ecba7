import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, Reply } from '../src/answer/reply.ts'
import { readConfig } from '../src/config.ts'
import { createContext } from '../src/context.ts'
import { dispatch } from '../src/dispatch.ts'
import { createLog } from '../src/log.ts'
import { renderReply } from '../src/terminal/render.ts'

/** The picture at the top of the README. */
export const PICTURE = join(import.meta.dirname, 'answer.svg')

const COLUMNS = 84
const LINE_HEIGHT = 19
const MARGIN = 22
const CHARACTER_WIDTH = 8.43

/** Draws what `/city Barcelona` shows in the terminal, without any imported document, as an SVG. */
export function drawPicture(): string {
  const config = readConfig({ FOOTNOTE_DOCUMENTS: join(import.meta.dirname, 'no-documents') })
  const context = createContext(config, createLog('silent'))
  const reply = dispatch({ command: 'city', input: { name: 'Barcelona' } }, context)
  const blocks = reply.blocks.filter((block) => block.kind !== 'excerpts')
  const footnotes = reply.footnotes.filter(({ n }) => citedIn(blocks).has(n)).map((f) => ({ ...f, link: null }))
  const shown = { ...reply, footnotes, blocks }
  const lines = ['footnote> /city Barcelona', '', ...textOf(shown).split('\n')]
  const names = new Set(['Legality', 'Discourse', 'Identity', 'Scale'])
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN
  const width = Math.round(COLUMNS * CHARACTER_WIDTH + 2 * MARGIN)
  const texts = lines.map((line, i) => drawLine(line, MARGIN + (i + 0.8) * LINE_HEIGHT, styleOf(line, i, names)))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The answer to /city Barcelona: four dimensions, each with a footnote to a page">
<rect width="100%" height="100%" rx="10" fill="#1e2327"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" xml:space="preserve">
${texts.filter(Boolean).join('\n')}
</g>
</svg>
`
}

/** The footnotes that blocks of text and of dimensions rest on. */
function citedIn(blocks: Block[]): Set<number> {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'text') return [block.line]
    return block.kind === 'dimensions'
      ? block.rows.flatMap((r) => r.cells.flatMap((c) => c.evidence.map((e) => e.line)))
      : []
  })
  return new Set(lines.flat().flatMap((span) => span.cites ?? []))
}

/** The reply as the terminal shows it, without the library's version, which changes with every note. */
const textOf = (reply: Reply) =>
  renderReply(reply, { width: COLUMNS, colour: false }).replace(` · library ${reply.library}`, '').trimEnd()

function styleOf(line: string, index: number, names: Set<string>): string {
  if (index === 0) return 'fill="#8a949c"'
  if (index === 2 || names.has(line.split(':')[0] ?? '')) return 'fill="#ffffff" font-weight="bold"'
  if (/^[¹²³⁴⁵⁶⁷⁸⁹]/.test(line)) return 'fill="#7fd1b9"'
  return /^(?:Has|Is|Does|https|in our words)\b/.test(line) ? 'fill="#8a949c"' : 'fill="#d5dbe0"'
}

function drawLine(line: string, y: number, style: string): string {
  if (!line.trim()) return ''
  const text = line.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const marked = text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '<tspan fill="#7fd1b9">$&</tspan>')
  return `<text x="${MARGIN}" y="${y.toFixed(1)}" ${style}>${marked}</text>`
}

if (import.meta.main) writeFileSync(PICTURE, drawPicture())

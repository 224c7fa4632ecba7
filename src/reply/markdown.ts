import { toHarmless } from '../base/harmless.ts'
import { wordingOf } from '../wording/wording.ts'
import { toHarmlessReply } from './harmless.ts'
import { embolden, sayCell, sayEvidence, smallPrintOfFile, superscript } from './marks.ts'
import type { Block, Excerpt, GridRow, Line, Reply } from './reply.ts'

/** The whole reply as a Markdown file (CommonMark), nothing left out. */
export function toMarkdown(whole: Reply): string {
  const reply = toHarmlessReply(whole)
  const parts = [
    `# ${escapeMarkup(reply.title)}`,
    escapeMarkup(reply.opening ?? ''),
    ...reply.blocks.map((block) => renderBlock(block, reply)),
    reply.footnotes
      .map(({ n, citation, place, link }) => `${n}. ${toLink(citation, link)} · ${escapeMarkup(place)}`)
      .join('\n'),
    smallPrintOfFile(reply),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function renderBlock(block: Block, reply: Reply): string {
  if (block.kind === 'text') return renderLine(block.line)
  if (block.kind === 'copy') {
    const box = toCode(block.text)
    return withHeading(block.heading, [renderLine(block.shown ?? []), box].filter(Boolean).join('\n\n'))
  }
  if (block.kind === 'grid') return block.rows.map(renderRow).join('\n\n')
  if (block.kind === 'list')
    return withHeading(block.heading, block.items.map((item) => `- ${renderLine(item)}`).join('\n'))
  const excerpts = block.indices.flatMap((i) => reply.excerpts[i] ?? []).map((excerpt) => renderExcerpt(excerpt, reply))
  return withHeading(block.heading, excerpts.join('\n\n'))
}

/** A block of code, in a fence longer than any in it: https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function toCode(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}\n${toHarmless(text)}\n${fence}`
}

const withHeading = (heading: string | null, text: string) =>
  heading ? `## ${escapeMarkup(heading)}\n\n${text}` : text

function renderRow({ name, question, cells, together }: GridRow): string {
  const bodies = cells.map((cell) => {
    const head = `**${escapeMarkup(cells.length > 1 ? `${cell.column}: ` : '')}${sayCell(cell)}**`
    return [head, ...sayEvidence(cell).map(renderLine)].join('\n\n')
  })
  return [
    `## ${escapeMarkup(name)}`,
    escapeMarkup(question),
    ...bodies,
    ...(together ? [renderLine(together)] : []),
  ].join('\n\n')
}

function renderExcerpt(excerpt: Excerpt, { language }: Reply): string {
  const { reply: say } = wordingOf(language)
  const marks = superscript([excerpt.footnote, ...excerpt.also])
  const text = escapeMarkup(excerpt.text)
  return [
    excerpt.kind === 'passage' ? `> “${text.replaceAll('\n', '\n> ')}”${marks}` : `${text}${marks}`,
    ...(excerpt.tableHead ? [say.tableHead(escapeMarkup(excerpt.tableHead))] : []),
    ...(excerpt.inBrief ? [say.inBrief(escapeMarkup(excerpt.inBrief))] : []),
    ...excerpt.refersTo.map((work) => say.refersTo(escapeMarkup(work))),
    ...excerpt.otherwise.map(renderLine),
  ].join('\n\n')
}

const renderLine = (line: Line) =>
  line
    .map(({ text, strong, italic, cites, link }) => {
      if (link) return toLink(text, link)
      const shown = escapeMarkup(text)
      const marked = strong ? embolden(shown) : italic ? embolden(shown, '*') : shown
      return marked + superscript(cites ?? [])
    })
    .join('')

const toLink = (text: string, link: string | null) => (link ? `[${escapeMarkup(text)}](<${link}>)` : escapeMarkup(text))

/** Keeps a text from being read as markup: https://spec.commonmark.org/0.31.2/#backslash-escapes */
const escapeMarkup = (text: string) =>
  text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^([^\S\r\n\u2028\u2029]*)([-+])(?=\s)/gm, '$1\\$2')
    .replace(/^([^\S\r\n\u2028\u2029]*\d{1,9})([.)])(?=\s)/gm, '$1\\$2')
    .replace(/^([^\S\r\n\u2028\u2029]*)(=+)(?=[^\S\r\n\u2028\u2029]*$)/gm, '$1\\$2')

import { toHarmless } from '../base/harmless.ts'
import type { Block, Excerpt, GridCell, GridRow, Line, Reply, Span, Tone } from '../reply/reply.ts'
import { embolden, sayCell, sayEvidence, superscript, worksIn } from '../reply/marks.ts'
import { wordingOf } from '../wording/wording.ts'
import { escapeText } from './escape.ts'

/** A stretch of a reply's body that is shown whole or not at all. */
export type Part = {
  /** What stands over it, if it begins something. */
  heading: string | null
  /** Discord's markdown. */
  text: string
  /** The footnotes that it needs. */
  cites: number[]
  /** How many things it tells, for "2 more". */
  count: number
  /** Whether it begins something else than what is before it. */
  first: boolean
  /** The id of the passage or note that the part shows. */
  place: string | null
  /** Whether it stands behind “More”, however much room there is. */
  later: boolean
  /** What is too long to stand in the message. */
  file: { name: string; text: string } | null
}

/** The longest a single part may be, in characters: with its footnotes and the title it always fits a message. */
const LONGEST_PART = 1800

/** The body of a reply, part by part. */
export function toParts(reply: Reply): Part[] {
  return reply.blocks.flatMap((block, b) => {
    const follows = block.kind === 'text' && reply.blocks[b - 1]?.kind === 'text'
    const parts = renderBlock(block, reply)
    const later = block.kind === 'excerpts' && block.later === true
    return parts.map((part, i) => ({
      heading: null,
      count: 1,
      place: null,
      file: null,
      later,
      ...part,
      first: i === 0 && !follows,
    }))
  })
}

type Rendered = Pick<Part, 'text' | 'cites'> & Partial<Pick<Part, 'heading' | 'count' | 'place' | 'file'>>

function renderBlock(block: Block, reply: Reply): Rendered[] {
  if (block.kind === 'text') return [shorten(renderLine(block.line), reply)]
  if (block.kind === 'copy') return renderCopy(block)
  if (block.kind === 'list') return renderList(block.heading, block.items, reply)
  if (block.kind === 'grid') return block.rows.map((row) => shorten(renderRow(row), reply))
  const [first, ...rest] = block.indices.flatMap((i) => reply.excerpts[i] ?? []).map((e) => renderExcerpt(e, reply))
  if (!first || !block.heading) return first ? [first, ...rest] : []
  return [{ ...first, heading: block.heading }, ...rest]
}

/** What is to be copied stands in a box, below how it is printed; past the limits, and for programs, in a file. */
function renderCopy({ heading, text, file, shown = [], isForPrograms }: Extract<Block, { kind: 'copy' }>): Rendered[] {
  const box = `\`\`\`\n${toHarmless(text).replaceAll('```', "'''")}\n\`\`\``
  const both = [renderLine(shown).text, box].filter(Boolean).join('\n')
  const boxes = isShort(both) && !isForPrograms ? [{ heading, text: both, cites: [] }] : []
  const name = file ?? (boxes.length ? null : TOO_LONG)
  const attached = name ? [{ text: '', cites: [], file: { name, text } }] : []
  return [
    ...boxes,
    ...(boxes.length || !heading ? [] : [{ text: `**${escapeText(heading)}**`, cites: [], count: 0 }]),
    ...attached,
  ]
}

/** The file of what is to be copied, where it is too long for a box and has no name of its own. */
const TOO_LONG = 'text.txt'

/** Text in our words that no message could hold ends with the last whole sentence that fits, and says so. */
function shorten<Some extends Rendered>(part: Some, { language }: Reply): Some {
  if (isShort(part.text)) return part
  const sentences = part.text.match(/[\s\S]+?(?:[.!?:;](?=\s)|$)/g) ?? []
  let text = ''
  for (const sentence of sentences)
    if (isShort(text + sentence)) text += sentence
    else break
  const cut = text || [...part.text].slice(0, LONGEST_PART / 2).join('')
  return { ...part, text: `${cut.trimEnd()} … ${wordingOf(language).reply.tooLong}${superscript(part.cites)}` }
}

/** Characters of other scripts than Latin take more bytes, and the message has a limit of those too. */
const isShort = (text: string) => text.length <= LONGEST_PART && Buffer.byteLength(text) <= 2 * LONGEST_PART

function renderRow({ name, question, cells, together }: GridRow): Rendered {
  const say = (cell: GridCell) => `${SIGNS[cell.tone]} ${sayCell(cell)}`
  const alone = cells.length === 1
  const bodies = cells.map((cell) => {
    const lines = sayEvidence(cell).map(renderLine)
    const head = alone ? [] : [`**${escapeText(cell.column)}** · ${say(cell)}`]
    return { text: [...head, ...lines.map((l) => l.text)].join('\n'), cites: lines.flatMap((l) => l.cites) }
  })
  const label = alone && cells[0] ? ` · ${say(cells[0])}` : ''
  const head = `**${escapeText(name)}**${label}\n-# ${escapeText(question)}`
  const tail = together ? [renderLine(together).text] : []
  return {
    text: [head, ...bodies.map((b) => b.text), ...tail].filter(Boolean).join('\n'),
    cites: bodies.flatMap((b) => b.cites),
  }
}

const SIGNS: Record<Tone, string> = { yes: '🟢', partly: '🟡', no: '🔴', both: '🟠', unknown: '⚪' }

/** A quotation is never cut: one that no message could hold gives way to what it says in brief. */
function renderExcerpt(excerpt: Excerpt, reply: Reply): Rendered {
  const { reply: say } = wordingOf(reply.language)
  const marks = superscript([excerpt.footnote, ...excerpt.also])
  const quotation = `> “${boldMatches(excerpt).replaceAll('\n', '\n> ')}”${marks}`
  const isTooLong = excerpt.kind === 'passage' && !isShort(quotation)
  const otherwise = excerpt.otherwise.map(renderLine)
  const lines = [
    excerpt.kind === 'note'
      ? `${boldMatches(excerpt)}${marks}`
      : isTooLong
        ? `-# ${say.longQuotation}${marks}`
        : quotation,
    ...(excerpt.tableHead ? [`-# ${say.tableHead(escapeText(excerpt.tableHead))}`] : []),
    ...(excerpt.inBrief ? [`-# ${say.inBrief(escapeText(excerpt.inBrief))}`] : []),
    ...worksIn(excerpt, reply).map((work) => `-# ${say.refersTo(escapeText(work))}`),
    ...otherwise.map((o) => o.text),
  ]
  const cites = [excerpt.footnote, ...excerpt.also, ...otherwise.flatMap((o) => o.cites)]
  const shown = lines.filter((_, i) => i === 0 || isShort(lines.slice(0, i + 1).join('\n')))
  const rest = shown.length < lines.length ? [`-# … ${say.tooLong}`] : []
  return { text: [...shown, ...rest].join('\n'), cites, place: excerpt.id }
}

function boldMatches({ text, matched }: Excerpt): string {
  let out = ''
  let from = 0
  for (const { start, end } of matched) {
    out += `${escapeText(text.slice(from, start))}**${escapeText(text.slice(start, end))}**`
    from = end
  }
  return out + escapeText(text.slice(from))
}

/** How many items of a list stand in one part at most, so that a list that does not fit is cut between items. */
const ITEMS_TOGETHER = 5

function renderList(heading: string | null, items: Line[], reply: Reply): Rendered[] {
  const parts: (Rendered & { count: number })[] = []
  for (const item of items) {
    const { text, cites } = renderLine(item)
    const last = parts.at(-1)
    const together = last ? `${last.text}\n- ${text}` : ''
    if (last && last.count < ITEMS_TOGETHER && isShort(together))
      Object.assign(last, { text: together, cites: [...last.cites, ...cites], count: last.count + 1 })
    else parts.push({ heading: last ? null : heading, text: `- ${text}`, cites, count: 1 })
  }
  return parts.map((part) => shorten(part, reply))
}

function renderSpan({ text, strong, italic, cites, channel, command, link, time, role }: Span): string {
  if (role && /^\d+$/.test(role)) return `<@&${role}>`
  if (time !== undefined) return `<t:${Math.ceil(time / 1000)}:f> (<t:${Math.ceil(time / 1000)}:R>)`
  if (link) return `[${escapeText(text)}](<${link}>)`
  // Shown as written, in the reader's language; Discord knows it by its id.
  if (command && /^\d+$/.test(command)) return `<${text}:${command}>`
  if (channel && /^\d+$/.test(channel)) return `<#${channel}>`
  const shown = escapeText(text)
  const marked = strong ? embolden(shown) : italic ? embolden(shown, '*') : shown
  return marked + superscript(cites ?? [])
}

function renderLine(line: Line): Pick<Part, 'text' | 'cites'> {
  return { text: line.map(renderSpan).join(''), cites: line.flatMap((span) => span.cites ?? []) }
}

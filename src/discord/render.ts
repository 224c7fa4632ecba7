import {
  ContainerBuilder,
  type InteractionReplyOptions,
  MessageFlags,
  SeparatorBuilder,
  TextDisplayBuilder,
} from 'discord.js'
import type { Block, DimensionRow, Excerpt, Footnote, Line, Outcome, Reply, Span, Verdict } from '../answer/reply.ts'
import { sayEvidence, smallPrint, superscript } from '../answer/marks.ts'
import { escapeText } from './escape.ts'
import { MESSAGE } from './limits.ts'

/** Turns a reply into a message of Components V2 that fits Discord's limits, and pings nobody. */
export function renderMessage(reply: Reply): InteractionReplyOptions {
  const container = new ContainerBuilder().setAccentColor(ACCENTS[reply.outcome])
  for (const [index, part] of fitParts(reply).entries()) {
    if (index > 0) container.addSeparatorComponents(new SeparatorBuilder())
    container.addTextDisplayComponents(new TextDisplayBuilder().setContent(part))
  }
  const flags =
    reply.audience === 'asker'
      ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const)
      : ([MessageFlags.IsComponentsV2] as const)
  return { flags, components: [container], allowedMentions: { parse: [] } }
}

const ACCENTS: Record<Outcome, number> = {
  answered: 0x2f7d6d,
  'not-found': 0x8a8f98,
  declined: 0x8a8f98,
  'bad-input': 0xc98a1b,
  failed: 0xb3372f,
}

/** The parts of a message. What does not fit is left out from the end, whole, and said so; footnotes of what stays are kept. */
function fitParts(reply: Reply): string[] {
  const body = reply.blocks.flatMap((block) => renderBlock(block, reply)).map(shorten)
  for (let kept = body.length; ; kept--) {
    const parts = assemble(reply, body.slice(0, kept), body.length - kept)
    if (kept === 0 || fits(parts)) return parts
  }
}

/** The longest a single part may be, in characters: with its footnote and the title it always fits. */
const LONGEST_PART = 1800

/** A part that no message could hold is cut at a word, and says so. */
function shorten(part: Part): Part {
  if (part.text.length <= LONGEST_PART && Buffer.byteLength(part.text) <= 2 * LONGEST_PART) return part
  const room = Math.floor(LONGEST_PART * Math.min(1, (2 * LONGEST_PART) / Buffer.byteLength(part.text)))
  const cut = part.text.slice(0, room).replace(/\s+\S*$/, '')
  return { ...part, text: `${cut} … (cut here)${superscript(part.cites)}` }
}

/** One stretch of the body, with the footnotes that it needs. */
type Part = { text: string; cites: number[] }

function assemble(reply: Reply, body: Part[], left: number): string[] {
  const cited = new Set(body.flatMap((part) => part.cites))
  const footnotes = reply.footnotes.filter((f) => cited.has(f.n))
  return [
    `## ${escapeText(reply.title)}`,
    ...body.map((part) => part.text),
    left ? `-# ${left} more did not fit here.` : '',
    [...footnotes.map(renderFootnote), `-# ${smallPrint(reply)}`].join('\n'),
  ].filter(Boolean)
}

function fits(parts: string[]): boolean {
  const text = parts.join('')
  const components = 2 * parts.length
  // Structure takes about 60 bytes a component; the title and quotes grow a little when escaped as JSON.
  const bytes = Buffer.byteLength(JSON.stringify(parts)) + 60 * components
  return [...text].length <= MESSAGE.characters && components <= MESSAGE.components && bytes <= MESSAGE.bytes
}

function renderBlock(block: Block, reply: Reply): Part[] {
  if (block.kind === 'text') return [renderLine(block.line)]
  if (block.kind === 'list') return renderList(block.heading, block.items)
  if (block.kind === 'dimensions') return block.rows.map(renderRow)
  const excerpts = block.indices.flatMap((i) => reply.excerpts[i] ?? []).map(renderExcerpt)
  const [first, ...rest] = excerpts
  if (!first || !block.heading) return excerpts
  return [{ ...first, text: `**${escapeText(block.heading)}**\n${first.text}` }, ...rest]
}

function renderRow({ name, question, cells, together }: DimensionRow): Part {
  const alone = cells.length === 1
  const bodies = cells.map((cell) => {
    const lines = sayEvidence(cell).map(renderLine)
    const head = alone ? [] : [`**${escapeText(cell.city)}** · ${VERDICTS[cell.verdict]}`]
    return { text: [...head, ...lines.map((l) => l.text)].join('\n'), cites: lines.flatMap((l) => l.cites) }
  })
  const verdict = alone && cells[0] ? ` · ${VERDICTS[cells[0].verdict]}` : ''
  const head = `**${escapeText(name)}**${verdict}\n-# ${escapeText(question)}`
  const tail = together ? [renderLine(together).text] : []
  return {
    text: [head, ...bodies.map((b) => b.text), ...tail].filter(Boolean).join('\n'),
    cites: bodies.flatMap((b) => b.cites),
  }
}

const VERDICTS: Record<Verdict, string> = {
  supported: '🟢 supported',
  limited: '🟡 limited',
  absent: '🔴 absent, the sources say',
  disputed: '🟠 disputed between notes',
  'not stated': '⚪ not stated in these sources',
}

function renderExcerpt(excerpt: Excerpt): Part {
  const marked = boldMatches(excerpt)
  const quoted = excerpt.kind === 'passage' ? `> “${marked}”` : marked
  const brief = excerpt.inBrief ? `\n-# In brief: ${escapeText(excerpt.inBrief)}` : ''
  const otherwise = excerpt.otherwise.map(renderLine)
  const text = [
    `${quoted}${superscript([excerpt.footnote, ...excerpt.also])}${brief}`,
    ...otherwise.map((o) => `Otherwise: ${o.text}`),
    ...excerpt.refersTo.map((work) => `-# Refers to: ${escapeText(work)}`),
  ].join('\n')
  return { text, cites: [excerpt.footnote, ...excerpt.also, ...otherwise.flatMap((o) => o.cites)] }
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

/** How many items of a list stand in one part, so that a list that does not fit is cut between items. */
const ITEMS_TOGETHER = 5

function renderList(heading: string | null, items: Line[]): Part[] {
  const parts: Part[] = []
  for (let i = 0; i < items.length; i += ITEMS_TOGETHER) {
    const lines = items.slice(i, i + ITEMS_TOGETHER).map(renderLine)
    const head = heading && i === 0 ? [`**${escapeText(heading)}**`] : []
    parts.push({ text: [...head, ...lines.map((l) => `- ${l.text}`)].join('\n'), cites: lines.flatMap((l) => l.cites) })
  }
  return parts
}

function renderSpan({ text, strong, cites }: Span): string {
  const shown = escapeText(text)
  return (strong ? shown.replace(/^(\s*)(.*?)(\s*)$/s, '$1**$2**$3') : shown) + superscript(cites ?? [])
}

function renderLine(line: Line): Part {
  const text = line.map(renderSpan).join('')
  return { text, cites: line.flatMap((span) => span.cites ?? []) }
}

function renderFootnote({ n, citation, place, link }: Footnote): string {
  const text = link ? `[${escapeText(citation)}](<${link}>)` : escapeText(citation)
  return `-#${superscript([n])} ${text} · ${escapeText(place)}`
}

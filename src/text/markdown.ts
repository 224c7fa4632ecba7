import { PUT_IN, REFERENCE } from './put-in.ts'
import type { Nodes, Parents, RootContent } from 'mdast'
import {
  concatMapped,
  type Mapped,
  moveMapped,
  offsetAt,
  replaceMapped,
  sliceMapped,
  standingAt,
  toMapped,
} from './mapped.ts'
import { tidy } from './markup.ts'
import type { TextBlock } from './paragraphs.ts'
import { readEscapes } from './markdown-escapes.ts'
import { readHtml } from './markdown-html.ts'
import { parseMarkdown, WINDOW } from './markdown-tree.ts'

/**
 * Reads Markdown into blocks, each character with its offset. The rows of a table, a listing and a formula are blocks that stand
 * as they are in the file; the items of a list go on with the paragraph before them, what a term means with the term. Pictures,
 * comments, tags, anchors and keys of citations are no text; what is put in from elsewhere is told to `onLeftOut`.
 */
export function readMarkdown(
  text: string,
  onLeftOut: (what: string) => void = () => {},
  window: number = WINDOW,
): TextBlock[] {
  // The parser counts from behind a byte-order mark.
  const ahead = text.startsWith('\uFEFF') ? 1 : 0
  const blocks: TextBlock[] = []
  const names: string[] = []
  let before: Ending = null
  for (const { nodes, text: part, offset, isCut } of parseMarkdown(text.slice(ahead), window)) {
    for (const node of nodes) if (node.type === 'footnoteDefinition') names.push(node.identifier)
    const read = readBlocksIn(nodes, part, isCut ? 'row' : before)
    before = endingOf(nodes.at(-1), part)
    for (const block of read) {
      const put = readPutIn(block)
      if (put) onLeftOut(put)
      else blocks.push(offset + ahead ? moveOn(block, offset + ahead) : block)
    }
  }
  const numbers = numberNotes(names)
  return blocks.map((block) =>
    block.label === null ? block : { ...block, label: numbers.get(block.label) ?? block.label },
  )
}

/** What a block puts in from elsewhere, where it does nothing else: `{{#include main.rs}}`; null for any other. */
const readPutIn = ({ body }: TextBlock): string | null => body.text.match(/^\s*(\{\{#[^{}]*\}\})\s*$/)?.[1] ?? null

const moveOn = (block: TextBlock, ahead: number): TextBlock => ({
  ...block,
  start: block.start + ahead,
  body: moveMapped(block.body, ahead),
})

/** How a block ends that another may go on with: as a paragraph, and that with a colon; as a row of a table that is cut. */
type Ending = 'colon' | 'paragraph' | 'row' | null

/** In order; a list goes on with the paragraph that introduces it with a colon, what a term means with the term. */
const readBlocksIn = (nodes: readonly RootContent[], text: string, before: Ending = null): TextBlock[] =>
  nodes.flatMap((node, i) => {
    const ending = i ? endingOf(nodes[i - 1], text) : before
    const isMeaning = node.type === 'paragraph' && MEANING.test(text.slice(startOf(node), startOf(node) + LOOKS_AHEAD))
    const isRow = node.type === 'table' && ending === 'row'
    return readBlock(node, text, isRow || (node.type === 'list' ? ending === 'colon' : isMeaning && ending !== null))
  })

/** What begins with a colon, as what a term means does that stands above it. */
const MEANING = /^:[ \t]{1,9}\S/
const LOOKS_AHEAD = 20

function endingOf(node: RootContent | undefined, text: string): Ending {
  if (node?.type !== 'paragraph') return null
  return text[endOf(node) - 1] === ':' ? 'colon' : 'paragraph'
}

function readBlock(node: RootContent, text: string, goesOn: boolean): TextBlock[] {
  const toBlock = (kind: TextBlock['kind'], body: Mapped, more: Partial<TextBlock> = {}): TextBlock[] => {
    const tidied = tidy(body, 'markdown')
    const block = {
      kind,
      body: tidied,
      label: null,
      opensPage: false,
      start: startOf(node),
      goesOn: false,
      isWhole: false,
    }
    return tidied.text ? [{ ...block, ...more }] : []
  }
  switch (node.type) {
    case 'heading':
      return toBlock('heading', readProse(node, text))
    case 'paragraph':
      return partTerms(readProse(node, text)).flatMap((body, i) =>
        toBlock('paragraph', body, { goesOn: goesOn || i > 0 }),
      )
    case 'blockquote':
      return readBlocksIn(node.children, text)
    case 'list':
      return node.children.flatMap((item, i) =>
        item.children.flatMap((child, j) => readBlock(child, text, goesOn || i > 0 || j > 0)),
      )
    case 'table':
      return node.children.flatMap((row, i) =>
        toBlock('paragraph', asItStands(row, text), { start: startOf(row), goesOn: goesOn || i > 0, isWhole: true }),
      )
    case 'code':
    case 'math':
      return toBlock('paragraph', insideFence(node, text), { isWhole: true })
    case 'html':
      return readHtml(asItStands(node, text)).flatMap(({ isHeading, body }) =>
        toBlock(isHeading ? 'heading' : 'paragraph', body, { start: offsetAt(body, 0) }),
      )
    case 'footnoteDefinition':
      return node.children
        .flatMap((child) => readBlock(child, text, false))
        .map((block, i) => (i === 0 ? { ...block, label: node.identifier } : { ...block, label: null }))
    default:
      return []
  }
}

const startOf = (node: Nodes) => node.position?.start.offset ?? 0
const endOf = (node: Nodes) => node.position?.end.offset ?? 0

const asItStands = (node: Nodes, text: string): Mapped =>
  toMapped(text.slice(startOf(node), endOf(node)), startOf(node))

/** Notes that have names in place of numbers are numbered behind the others, in the order in which they stand. */
function numberNotes(names: readonly string[]): Map<string, string> {
  const last = names.filter(isNumber).reduce((most, name) => Math.max(most, Number(name)), 0)
  const others = [...new Set(names.filter((name) => !isNumber(name)))]
  const numbers = new Map(others.map((name, i) => [name, String(last + 1 + i)]))
  return new Map(names.map((name) => [name, numbers.get(name) ?? name]))
}

const isNumber = (identifier: string) => /^\d{1,3}$/.test(identifier)

/** Anchors, keys of citations and references that a program puts in. */
const NO_TEXT = new RegExp(String.raw`\s?(?:${PUT_IN}|${REFERENCE})`, 'g')

/** The lines between the fences of a listing or a formula; of an indented one, all. */
function insideFence(node: Nodes, text: string): Mapped {
  const isQuoted =
    /\n[^\S\n]*>/.test(text.slice(startOf(node), endOf(node))) && /^[^\S\n]*>/.test(lineAt(startOf(node), text))
  const whole = isQuoted
    ? replaceMapped(asItStands(node, text), /(?<=\n)[^\S\n]*>[^\S\n]?/g, () => '')
    : asItStands(node, text)
  const [fence] = whole.text.match(/^\s*(?:`{3,}|~{3,}|\${2,})[^\n]*\n?/) ?? ['']
  if (!fence) return whole
  const end = whole.text.search(/\n?(?<![^\S\n`~$])[^\S\n]{0,99}(?:`{3,99}|~{3,99}|\${2,99})[^\S\n]{0,99}$/)
  return sliceMapped(whole, fence.length, Math.max(fence.length, end < 0 ? whole.text.length : end))
}

const readProse = (node: Parents, text: string): Mapped => replaceMapped(readInline(node, text), NO_TEXT, () => '')

const lineAt = (offset: number, text: string) => text.slice(text.lastIndexOf('\n', offset) + 1, offset)

function readInline(node: Parents, text: string): Mapped {
  return concatMapped(node.children.map((child) => readPhrase(child, text)))
}

function readPhrase(node: Nodes, text: string): Mapped {
  switch (node.type) {
    case 'text':
      return readEscapes(node.value, asItStands(node, text))
    case 'inlineCode':
      return within(node.value, asItStands(node, text))
    case 'inlineMath':
      return asItStands(node, text)
    case 'delete':
      return struck(node, text)
    case 'break':
      return standingAt(' ', startOf(node))
    case 'html':
      if (/^<br\s{0,9}\/?>$/i.test(node.value)) return standingAt(' ', startOf(node))
      // A raised or lowered figure is part of what it stands at.
      return /^<\/?su[bp]>$/i.test(node.value) ? asItStands(node, text) : EMPTY
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return EMPTY
    default:
      return 'children' in node ? readInline(node, text) : EMPTY
  }
}

const EMPTY = toMapped('', 0)

/** What is struck through, with its marks: without them it would be said. */
function struck(node: Parents, text: string): Mapped {
  const [first, last] = [node.children[0], node.children.at(-1)]
  const [open, shut] = [first ? startOf(first) : endOf(node), last ? endOf(last) : endOf(node)]
  const mark = (start: number, end: number) => toMapped(text.slice(start, end), start)
  return concatMapped([mark(startOf(node), open), readInline(node, text), mark(shut, endOf(node))])
}

/** `Term`, and below it what that means, behind a colon each (Pandoc, PHP Markdown Extra); any other paragraph as it is. */
function partTerms(paragraph: Mapped): Mapped[] {
  const parts: Mapped[] = []
  let from = 0
  for (const { 0: colon, index } of paragraph.text.matchAll(/(?<=^|\n)[ \t]{0,3}:[ \t]{1,9}(?=\S)/g)) {
    if (index > from) parts.push(sliceMapped(paragraph, from, index))
    from = index + colon.length
  }
  return [...parts, sliceMapped(paragraph, from)]
}

/** A code span without its backticks. */
function within(value: string, raw: Mapped): Mapped {
  const at = raw.text.indexOf(value)
  return at < 0
    ? replaceMapped(raw, /^`+ ?| ?(?<!`)`+$|(?<=\n)[ \t]*>(?:[ \t]?>)*/g, () => '')
    : sliceMapped(raw, at, at + value.length)
}

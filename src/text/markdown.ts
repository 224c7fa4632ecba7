import { PUT_IN } from './put-in.ts'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import type { Nodes, Parents, RootContent } from 'mdast'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'
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
import { TAMED, tameMarkdown } from './tame-markdown.ts'

/**
 * Reads Markdown (CommonMark with the tables, footnotes and formulas of GitHub, and front matter) into blocks, each character
 * with its offset. The rows of a table, a listing and a formula are blocks that stand as they are in the file; the items of a
 * list go on with the paragraph before them. Pictures, comments, tags, anchors and keys of citations are no text.
 */
export function readMarkdown(text: string): TextBlock[] {
  // The parser counts from behind a byte-order mark.
  const ahead = text.startsWith('\uFEFF') ? 1 : 0
  const blocks = parse(text.slice(ahead))
  return ahead ? blocks.map((block) => moveOn(block, ahead)) : blocks
}

function parse(text: string): TextBlock[] {
  const tree = fromMarkdown(tameMarkdown(text), {
    extensions: [gfm(), math({ singleDollarTextMath: FORMULA.test(text) }), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])],
  })
  const numbers = numberNotes(tree.children)
  for (const node of tree.children)
    if (node.type === 'footnoteDefinition') node.identifier = numbers.get(node.identifier) ?? node.identifier
  return readBlocksIn(tree.children, text)
}

/** One that a dollar begins and another ends, with a sign of TeX in it, or of a letter: `$x^2$`, `$n$`; `$HOME` is none. */
const FORMULA = /(?<![\\$`\w])\$(?:[A-Za-z]|(?=[^$\n`]{0,200}[\\^_{}=<>+])[^\s$`][^$\n`]{0,200})\$(?![\d$\w])/

const moveOn = (block: TextBlock, ahead: number): TextBlock => ({
  ...block,
  start: block.start + ahead,
  body: moveMapped(block.body, ahead),
})

/** In order; a list goes on with the paragraph that introduces it with a colon. */
const readBlocksIn = (nodes: readonly RootContent[], text: string): TextBlock[] =>
  nodes.flatMap((node, i) => {
    const before = nodes[i - 1]
    const isIntroduced = before?.type === 'paragraph' && text[endOf(before) - 1] === ':'
    return readBlock(node, text, node.type === 'list' && isIntroduced)
  })

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
      return toBlock('paragraph', readProse(node, text), { goesOn })
    case 'blockquote':
      return readBlocksIn(node.children, text)
    case 'list':
      return node.children.flatMap((item, i) =>
        item.children.flatMap((child, j) => readBlock(child, text, goesOn || i > 0 || j > 0)),
      )
    case 'table':
      return node.children.flatMap((row, i) =>
        toBlock('paragraph', asItStands(row, text), { goesOn: i > 0, isWhole: true }),
      )
    case 'code':
    case 'math':
      return INCLUDES.test(node.value) ? [] : toBlock('paragraph', insideFence(node, text), { isWhole: true })
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
function numberNotes(nodes: readonly RootContent[]): Map<string, string> {
  const names = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : []))
  const last = Math.max(0, ...names.filter(isNumber).map(Number))
  const others = names.filter((name) => !isNumber(name))
  return new Map(names.map((name) => [name, isNumber(name) ? name : String(last + 1 + others.indexOf(name))]))
}

const isNumber = (identifier: string) => /^\d{1,3}$/.test(identifier)

/** Anchors, keys of citations and references that a program puts in. */
const NO_TEXT = new RegExp(String.raw`\s?(?:${PUT_IN})`, 'g')

/** A listing that a program puts in from elsewhere: `{{#include main.rs}}`. */
const INCLUDES = /^\s*\{\{#[^{}]*\}\}\s*$/

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
      return node.value.includes(TAMED) ? asItStands(node, text) : readEscapes(node.value, asItStands(node, text))
    case 'inlineCode':
      return within(node.value, asItStands(node, text))
    case 'inlineMath':
      return asItStands(node, text)
    case 'break':
      return standingAt(' ', startOf(node))
    case 'html':
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

/** A code span without its backticks. */
function within(value: string, raw: Mapped): Mapped {
  const at = raw.text.indexOf(value)
  return at < 0
    ? replaceMapped(raw, /^`+ ?| ?(?<!`)`+$|(?<=\n)[ \t]*>(?:[ \t]?>)*/g, () => '')
    : sliceMapped(raw, at, at + value.length)
}

/** A text as it reads, of what stands in the file: without the backslashes of escapes, and with the characters of references. */
function readEscapes(value: string, raw: Mapped): Mapped {
  if (raw.text === value) return raw
  const parts: Mapped[] = []
  let [from, at] = [0, 0]
  for (let i = 0; i < value.length && at < raw.text.length; ) {
    if (raw.text[at] === value[i]) {
      i += 1
      at += 1
      continue
    }
    parts.push(sliceMapped(raw, from, at))
    const reference = /^&#?\w{1,31};/.exec(raw.text.slice(at, at + 34))?.[0]
    if (reference) {
      const end = raw.text[at + reference.length]
      const next = end === undefined ? value.length : Math.max(i + 1, value.indexOf(end, i + 1))
      const spelt = value.slice(i, reference.length > 1 && next - i <= 2 ? next : i + 1)
      parts.push(standingAt(spelt, offsetAt(raw, at)))
      i += spelt.length
      at += reference.length
    } else at += 1
    from = at
  }
  return concatMapped([...parts, sliceMapped(raw, from)])
}

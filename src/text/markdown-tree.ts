import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import type { RootContent } from 'mdast'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'
import { tameMarkdown } from './tame-markdown.ts'

/** What is parsed of a long text at once, in characters: the tree of a text takes a hundred times its room. */
export const WINDOW = 60_000

/**
 * Nodes at the top level of a text, the `text` that their offsets count in, and where that begins in the whole. `isCut`: the
 * first is a table whose rows go on with those of the part before.
 */
export type TreePart = { nodes: RootContent[]; text: string; offset: number; isCut: boolean }

/**
 * Parses Markdown (CommonMark with the tables, footnotes and formulas of GitHub, and front matter) into the nodes of its top
 * level, a long text a part at a time. Nothing behind a node changes it once another has begun, but what its references lead
 * to; so each part is told of all of these that it names. The last node of a part is read anew with what follows; of a table, its
 * last row, behind its head. In: the text, and how many characters are parsed at once.
 */
export function* parseMarkdown(text: string, window: number): Generator<TreePart> {
  if (text.length <= window) return yield { nodes: parse(text, true), text, offset: 0, isCut: false }
  const defined = findDefined(text)
  let [at, head] = [endOfFrontMatter(text), '']
  for (let size = window; at < text.length; ) {
    const end = text.indexOf('\n', at + size) + 1 || text.length
    const told = tellDefined(text.slice(at, end), defined) + head
    const part = told + text.slice(at, end)
    const isCut = head !== ''
    const nodes = parse(part, false).flatMap((node) => behind(node, told.length))
    const last = end < text.length ? nodes.pop() : undefined
    const rows = last?.type === 'table' ? last.children : []
    const open = rows.length > 1 ? rows.at(-1) : last
    const isSameRow = isCut && !nodes.length && last?.type === 'table'
    if (last?.type !== 'table' || rows.length < 2) head = isSameRow ? head : ''
    else {
      nodes.push({ ...last, children: rows.slice(0, -1) })
      if (!isCut || nodes.length > 1) head = headOf(last, part)
    }
    if (nodes.length) yield { nodes, text: part, offset: at - told.length, isCut }
    const next = open ? text.lastIndexOf('\n', at + startOf(open) - told.length - 1) + 1 : end
    size = next > at ? window : 2 * size
    at = Math.max(at, next)
  }
}

/** What of a node stands behind what a part was told: of a table whose head that was, its rows. */
function behind(node: RootContent, told: number): RootContent[] {
  if (startOf(node) >= told) return [node]
  if (node.type !== 'table') return []
  const children = node.children.filter((row) => startOf(row) >= told)
  const [first] = children
  return first?.position && node.position
    ? [{ ...node, children, position: { ...node.position, start: first.position.start } }]
    : []
}

/** The first two lines of a table: the names of its columns, and what parts them from its rows. */
function headOf(table: RootContent, text: string): string {
  const start = text.lastIndexOf('\n', startOf(table) - 1) + 1
  const end = text.indexOf('\n', text.indexOf('\n', start) + 1)
  return text.slice(start, end + 1)
}

const startOf = (node: RootContent) => node.position?.start.offset ?? 0

const parse = (text: string, isFirst: boolean): RootContent[] =>
  fromMarkdown(tameMarkdown(text), {
    extensions: [gfm(), math(), ...(isFirst ? [frontmatter(FRONT_MATTER)] : [])],
    mdastExtensions: [
      gfmFromMarkdown(),
      mathFromMarkdown(),
      ...(isFirst ? [frontmatterFromMarkdown(FRONT_MATTER)] : []),
    ],
  }).children

const FRONT_MATTER: ('yaml' | 'toml')[] = ['yaml', 'toml']

function endOfFrontMatter(text: string): number {
  if (!/^(?:---|\+\+\+)/.test(text)) return 0
  const [first] = parse(text.slice(0, WINDOW), true)
  return first && String(first.type).match(/^(?:yaml|toml)$/) ? (first.position?.end.offset ?? 0) : 0
}

/** Up to the bracket that closes it, with escapes. */
const LABEL = String.raw`\[((?:[^[\]\\]|\\.){1,200})\]`
/** `[label]: address` and `[^label]: note`, which may stand in a quotation or a list. */
const DEFINITION = new RegExp(String.raw`^[ \t>*+\-\d.)]{0,20}${LABEL}:`, 'gms')
const NAMED = new RegExp(LABEL, 'gs')

/** Labels are the same in any case, and with any white space. */
const toKey = (label: string) => label.trim().replace(/\s+/g, ' ').toLowerCase()

const findDefined = (text: string): Set<string> =>
  new Set([...text.matchAll(DEFINITION)].map(([, label = '']) => toKey(label)))

/** Definitions of what a part names, without what they lead to; those of notes first, as they take in what is indented. */
function tellDefined(part: string, defined: ReadonlySet<string>): string {
  const named = new Set([...part.matchAll(NAMED)].map(([, label = '']) => toKey(label)))
  const labels = [...named].filter((label) => defined.has(label)).sort((a, b) => rank(a) - rank(b))
  return labels.length ? `${[...labels, '-'].map((label) => `[${label}]: -`).join('\n')}\n\n` : ''
}

const rank = (label: string) => (label.startsWith('^') ? 0 : 1)

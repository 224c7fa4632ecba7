import { parse } from 'discord-markdown-parser'

/** A stretch of text in one style. */
export type Span = { text: string } & Marks
type Marks = { [Mark in 'strong' | 'em' | 'underline' | 'strikethrough' | 'code' | 'link']?: true }

/** One line of Discord's markdown, or the lines of one quote or code block. */
export type Paragraph =
  | { kind: 'text' | 'heading1' | 'heading2' | 'heading3' | 'small'; spans: Span[] }
  | { kind: 'item'; depth: number; marker: string; spans: Span[] }
  | { kind: 'quote'; inside: Paragraph[] }
  | { kind: 'code'; text: string }

/** Reads what Discord's markdown means, line by line. */
export function readMarkdown(text: string): Paragraph[] {
  return (text.trim().match(BLOCKS) ?? []).map(readBlock)
}

/** Fenced code, lines of quotation that follow each other, or any other line. */
const BLOCKS = /^```(?:\w*\n)?[\s\S]+?```$|(?:^> .*(?:\n|$))+|^.*$/gm

function readBlock(block: string): Paragraph {
  if (block.startsWith('```')) return { kind: 'code', text: block.replace(/^```(?:\w*\n)?|\n?```$/g, '') }
  if (block.startsWith('> ')) return { kind: 'quote', inside: readMarkdown(block.replace(/^> /gm, '')) }
  return readLine(block)
}

const KINDS = { '#': 'heading1', '##': 'heading2', '###': 'heading3', '-#': 'small' } as const

function readLine(line: string): Paragraph {
  // Discord asks for a plain space after these marks.
  const [, mark, rest = ''] = /^(#{1,3}|-#) +(?! )(.*)$/.exec(line) ?? []
  if (mark) return { kind: KINDS[mark as keyof typeof KINDS], spans: readSpans(rest) }
  const [, indent = '', bullet, item = ''] = /^( *)([-*]|\d+\.) +(?! )(.*)$/.exec(line) ?? []
  if (!bullet) return { kind: 'text', spans: readSpans(line) }
  const marker = /\d/.test(bullet) ? bullet : '•'
  return { kind: 'item', depth: Math.floor(indent.length / 2), marker, spans: readSpans(item) }
}

/** What the parser gives: a text, nodes inside, or an emoji by name. */
type Node = { type: string; content?: string | Node[]; name?: string }

const MARKS: Record<string, Marks> = {
  strong: { strong: true },
  em: { em: true },
  underline: { underline: true },
  strikethrough: { strikethrough: true },
  inlineCode: { code: true },
  link: { link: true },
  url: { link: true },
  autolink: { link: true },
}

const readSpans = (text: string): Span[] => joinSpans(flatten(parse(text, 'extended'), {}))

function flatten(nodes: Node[], marks: Marks): Span[] {
  return nodes.flatMap(({ type, content, name }) => {
    const all = { ...marks, ...MARKS[type] }
    if (type === 'twemoji' && name) return [{ text: name, ...all }]
    if (typeof content === 'string') return [{ text: content, ...all }]
    if (content) return flatten(content, all)
    throw new Error(`The picture cannot draw “${type}” of Discord's markdown.`)
  })
}

/** The parser cuts texts at every mark that could be one. */
function joinSpans(spans: Span[]): Span[] {
  const joined: Span[] = []
  for (const { text, ...marks } of spans) {
    const last = joined.at(-1)
    if (last && JSON.stringify({ ...last, text }) === JSON.stringify({ ...marks, text })) last.text += text
    else joined.push({ ...marks, text })
  }
  return joined
}

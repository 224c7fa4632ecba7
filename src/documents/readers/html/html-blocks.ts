import { type BlockWriter, inOneLine } from '../block-writer.ts'
import { descendants, type DomElement, type DomNode, elementsOf, isElement, isText, nameOf } from '../dom.ts'
import type { Dropped } from '../reader.ts'
import type { NoteMarks } from './note-marks.ts'
import { formulaIn } from './formula.ts'

/** What is no text, or none of the page's. */
const SILENT = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'link', 'meta', 'nav', 'form', 'button', 'select'],
  ...['textarea', 'input', 'dialog', 'rp', 'rt', 'annotation', 'annotation-xml', 'colgroup'],
])

/** What is seen and cannot be quoted, and what it is called. */
const PICTURES: Readonly<Record<string, Dropped>> = {
  img: 'picture',
  svg: 'picture',
  canvas: 'picture',
  image: 'picture',
  video: 'recording',
  audio: 'recording',
  iframe: 'embedded page',
  object: 'embedded page',
  embed: 'embedded page',
}

/** What stands by itself, so that it parts what is before and behind it. */
const BLOCKS = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'address', 'hgroup', 'details', 'summary'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'tr', 'pre', 'hr'],
  ...['blockquote', 'figure', 'figcaption', 'center', 'body', 'html', 'fieldset'],
])

/** What is told of each element that parts blocks before it is written, and what knows headings that are not marked as such. */
type Besides = { onBlock?: (block: DomElement) => void; isHeading?: (block: DomElement) => boolean }

const HEADING = /^h[1-6]$/

/**
 * Writes what an element holds as blocks: headings, paragraphs, items of lists, rows of tables, listings and notes. Pictures and
 * the like are counted. In: the element, the marks of notes, what the blocks are written to, and what is known
 * besides.
 */
export function writeBlocks(
  root: DomElement,
  notes: NoteMarks,
  writer: BlockWriter,
  { onBlock = () => {}, isHeading = () => false }: Besides = {},
): void {
  let run: DomNode[] = []
  let list = { depth: 0, isOpen: false }
  let label: string | null = null

  const flush = () => {
    const body = inOneLine(sayInline(run, notes, writer))
    run = []
    if (!body) return
    const goesOn = label === null && list.depth > 0 && list.isOpen
    writer.add(label ? withoutNumber(body, label) : body, { label, goesOn })
    list = { ...list, isOpen: true }
  }

  const visit = (node: DomNode): void => {
    if (isText(node)) run.push(node)
    if (!isElement(node) || isHidden(node)) return
    if (notes.isReference(node)) writer.drop('reference')
    else if (nameOf(node) === 'br' && endsInBreak(run)) flush()
    else if (isInline(node)) run.push(node)
    else visitApart(node)
  }

  const visitApart = (node: DomElement) => {
    flush()
    onBlock(node)
    const outer = label
    label = notes.labelOf(node) ?? label
    visitBlock(node, nameOf(node))
    flush()
    label = outer
  }

  const visitBlock = (node: DomElement, name: string) => {
    if ((HEADING.test(name) || isHeading(node)) && !label) {
      list = { ...list, isOpen: false }
      writer.add(sayInLine(node, notes, writer), { kind: 'heading' })
    } else if (name === 'table') writeTable(node, notes, writer)
    else if (name === 'pre') writer.add(node.textContent?.replace(/^\n/, '').trimEnd() ?? '', { isWhole: true })
    else visitInside(node, name)
  }

  const visitInside = (node: DomElement, name: string) => {
    const isList = name === 'ul' || name === 'ol' || name === 'dl'
    if (isList) list = { depth: list.depth + 1, isOpen: list.depth ? list.isOpen : writer.introduces() }
    for (const child of node.childNodes) visit(child)
    flush()
    if (isList) list = { ...list, depth: list.depth - 1 }
  }

  visit(root)
  flush()
}

/** Whether an element is part of a line; a link may hold blocks. */
const isInline = (element: DomElement) => !BLOCKS.has(nameOf(element)) && !descendants(element, ...BLOCKS).length

function isHidden(element: DomElement): boolean {
  const name = nameOf(element)
  return (
    SILENT.has(name) ||
    element.getAttribute('hidden') !== null ||
    /display:\s?none/i.test(element.getAttribute('style') ?? '')
  )
}

/** Two breaks part paragraphs. */
const endsInBreak = (run: readonly DomNode[]) => {
  const last = run.findLast((node) => !isText(node) || node.textContent?.trim())
  return last !== undefined && isElement(last) && nameOf(last) === 'br'
}

/** What inline nodes say, marks of notes and what cannot be quoted left out. */
const sayInline = (nodes: readonly DomNode[], notes: NoteMarks, writer: BlockWriter): string =>
  nodes.map((node) => sayNode(node, notes, writer)).join('')

const sayInLine = (node: DomNode, notes: NoteMarks, writer: BlockWriter) => inOneLine(sayInline([node], notes, writer))

function sayNode(node: DomNode, notes: NoteMarks, writer: BlockWriter): string {
  if (isText(node)) return node.textContent ?? ''
  if (!isElement(node) || isHidden(node) || notes.isMark(node)) return ''
  const name = nameOf(node)
  const dropped = PICTURES[name]
  if (dropped) writer.drop(dropped)
  if (dropped || name === 'br' || name === 'wbr') return name === 'wbr' ? '' : ' '
  if (name === 'math') {
    const formula = formulaIn(node)
    if (!formula) writer.drop('formula')
    return formula ?? ' '
  }
  const said = sayInline([...node.childNodes], notes, writer)
  // In a cell of a table, or a heading, blocks part words too.
  return BLOCKS.has(name) ? ` ${said} ` : said
}

/** Each row as one: `Year | Ships`. A table that lays a page out is read as what it holds. */
function writeTable(table: DomElement, notes: NoteMarks, writer: BlockWriter): void {
  const rows = descendants(table, 'tr')
  const isLayout = rows.some((row) => elementsOf(row).some((cell) => descendants(cell, 'p', 'table', 'ul').length > 2))
  if (isLayout) {
    for (const row of rows) for (const cell of elementsOf(row)) writeBlocks(cell, notes, writer)
    return
  }
  for (const caption of descendants(table, 'caption')) writer.add(sayInLine(caption, notes, writer))
  let isFirst = !writer.introduces()
  for (const row of rows) {
    const cells = elementsOf(row).map((cell) => sayInLine(cell, notes, writer))
    if (!cells.some(Boolean)) continue
    writer.add(cells.join(' | '), { isWhole: true, goesOn: !isFirst })
    isFirst = false
  }
}

/** A note without the number that it begins with, which is its label. */
const withoutNumber = (body: string, label: string) =>
  body.startsWith(label) || body.startsWith('[') ? body.replace(/^\[?\d{1,3}[\].):]{0,2}\s{0,9}(?=\S)/, '') : body

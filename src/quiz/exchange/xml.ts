import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser'
import type { ImportFault } from './exchange.ts'
import { createLineCounter } from './lines.ts'

/** An element, what it holds in its order, and the line that it was read from. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlNode[]; line: number }

/** Text that is written as it is, for HTML in XML. It must not hold `]]>`. */
type Cdata = { cdata: string }

export type XmlNode = XmlElement | Cdata | string

/** Whitespace counts, numbers are text, and no entity is known but those of XML and HTML. */
const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  cdataPropName: '#cdata',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  captureMetaData: true,
  suppressEmptyNode: true,
}

/** Makes an element to write. */
export const element = (name: string, attributes: Record<string, string>, ...children: XmlNode[]): XmlElement => ({
  name,
  attributes,
  children,
  line: 0,
})

/** A document, with line breaks where elements hold nothing but elements. In: cleaned texts. */
export const writeXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLBuilder(OPTIONS).build([toOrdered(root, '\n')])}\n`

/** Reads a document. Out: its element, or null with the fault that keeps it from being read. Throws nothing. */
export function readXml(text: string): { root: XmlElement | null; faults: ImportFault[] } {
  try {
    const checked = XMLValidator.validate(text)
    if (checked !== true)
      return { root: null, faults: [{ line: checked.err.line, says: (say) => say.broken('XML', checked.err.msg) }] }
    const lineAt = createLineCounter(text)
    const nodes = new XMLParser(OPTIONS).parse(text) as Ordered[]
    const root = nodes
      .map((node) => fromOrdered(node, lineAt))
      .find((node) => isXmlElement(node) && !/^[?!]/.test(node.name))
    return isXmlElement(root) ? { root, faults: [] } : { root: null, faults: [{ line: 1, says: (say) => say.noXml }] }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { root: null, faults: [{ line: 1, says: (say) => say.broken('XML', said) }] }
  }
}

export const isXmlElement = (node: XmlNode | undefined): node is XmlElement =>
  typeof node === 'object' && 'name' in node

/** The elements of a name in an element, in their order. */
export const childrenOf = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  (parent?.children ?? []).filter(isXmlElement).filter((child) => child.name === name)

/** The first element that a path of names leads to. */
export const find = (parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], parent)

/** All text in an element. */
export const textOf = (node: XmlNode | undefined): string => {
  if (node === undefined || typeof node === 'string') return node ?? ''
  return isXmlElement(node) ? node.children.map(textOf).join('') : node.cdata
}

/** Where the package says a node begins, under its own symbol. */
type Meta = Record<symbol, { startIndex?: number } | undefined>

/** A node as the package has it: one key, which is its name, and its attributes under `:@`. */
type Ordered = Record<string, unknown> & { ':@'?: Record<string, string> }

function toOrdered(node: XmlNode, indent: string): Ordered {
  if (typeof node === 'string') return { '#text': node }
  if (!isXmlElement(node)) return { '#cdata': [{ '#text': node.cdata }] }
  const { name, attributes, children } = node
  const isPlain = children.length > 0 && children.every(isXmlElement)
  const inner = `${indent}  `
  const ordered = children.flatMap((child) => [...(isPlain ? [{ '#text': inner }] : []), toOrdered(child, inner)])
  return { [name]: [...ordered, ...(isPlain ? [{ '#text': indent }] : [])], ':@': attributes }
}

function fromOrdered(node: Ordered, lineAt: (offset: number) => number): XmlNode {
  const [name = '', content] = Object.entries(node).find(([key]) => key !== ':@') ?? []
  if (name === '#text') return String(content)
  const children = Array.isArray(content) ? (content as Ordered[]) : []
  if (name === '#cdata') return { cdata: children.map((child) => String(child['#text'] ?? '')).join('') }
  const meta = (node as Meta)[XMLParser.getMetaDataSymbol() as unknown as symbol]
  const read = children.map((child) => fromOrdered(child, lineAt))
  return { name, attributes: { ...node[':@'] }, children: read, line: lineAt(meta?.startIndex ?? 0) }
}

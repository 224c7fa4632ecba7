import { DOMParser } from 'linkedom'
import { readerError } from '../../base/errors.ts'

/** As much of a node of the DOM as is read. Names of elements are in lower case; those of XML keep their prefix: `a:t`. */
export type DomNode = {
  nodeType: number
  nodeName: string
  childNodes: Iterable<DomNode>
  parentNode: DomNode | null
  textContent: string | null
}
export type DomParent = DomNode & {
  querySelector: (selector: string) => DomElement | null
  querySelectorAll: (selector: string) => Iterable<DomElement>
}
export type DomElement = DomParent & { getAttribute: (name: string) => string | null }
export type DomDocument = DomParent & { documentElement: DomElement | null }

const [ELEMENT, TEXT] = [1, 3]

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT
export const isText = (node: DomNode): boolean => node.nodeType === TEXT

/** Its name in lower case. */
export const nameOf = (node: DomNode): string => node.nodeName.toLowerCase()

export const elementsOf = (node: DomNode): DomElement[] => [...node.childNodes].filter(isElement)

/** All elements below a node with one of these names, in order. */
export function descendants(node: DomNode, ...names: string[]): DomElement[] {
  const found: DomElement[] = []
  const waiting: DomNode[] = [...node.childNodes].reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!isElement(next)) continue
    if (names.includes(nameOf(next))) found.push(next)
    waiting.push(...[...next.childNodes].reverse())
  }
  return found
}

/**
 * Parses a web page; nothing in it is run or fetched. Throws a reader error where its marks are nested deeper than any page's.
 */
export function parseHtml(html: string): DomDocument {
  holdToDepth(html)
  return new DOMParser().parseFromString(
    /<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`,
    'text/html',
  )
}

/** Parses XML; entities that it declares are not resolved. Throws as {@link parseHtml} does. */
export function parseXml(xml: string): DomDocument {
  holdToDepth(xml)
  return new DOMParser().parseFromString(xml, 'text/xml')
}

/** How deep elements may be nested: each that is open takes some of the stack, and time. */
const DEEPEST = 1000

/** A tag: what closes it, its name, and the rest. */
const TAG = /<(\/?)([\w:]{1,60})\b([^<>]{0,2000})>/g

/** Elements that are always closed; those with a prefix are, as all of XML's are here. */
const CLOSED = new Set(
  'div span b i u em strong font a section article main table tbody ul ol dl blockquote sub sup small'.split(' '),
)

function holdToDepth(marked: string): void {
  let depth = 0
  for (const [, closes, name = '', rest = ''] of marked.matchAll(TAG)) {
    if (!name.includes(':') && !CLOSED.has(name.toLowerCase())) continue
    if (closes) depth = Math.max(0, depth - 1)
    else if (!rest.endsWith('/')) depth += 1
    if (depth > DEEPEST) throw readerError('It nests its marks deeper than can be read.', 'Take some of them out.')
  }
}

import { DOMParser } from 'linkedom'

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

/** Parses a web page; nothing in it is run or fetched. */
export const parseHtml = (html: string): DomDocument =>
  new DOMParser().parseFromString(/<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`, 'text/html')

/** Parses XML; entities that it declares are not resolved. */
export const parseXml = (xml: string): DomDocument => new DOMParser().parseFromString(xml, 'text/xml')

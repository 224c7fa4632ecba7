import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, parseHtml } from '../dom.ts'

/** The text of a web page, and what Firefox's reader view takes for its title, its author and its date; null where it finds none. */
export type Article = { root: DomElement; title: string | null; byline: string | null; published: string | null }

/** The most elements that are weighed, which takes time: a page of Wikipedia has some 20,000. */
const MOST_ELEMENTS = 60_000

/** From which share of a page's text on all of it is its text: what else there is are a heading or a list. */
const NEARLY_ALL = 0.85

/**
 * Finds the text of a web page among what stands around it, as Firefox's reader view does; all of the page where that is nearly
 * all, or finds nothing. In: the page as it is parsed, and its source.
 */
export function findArticle(page: DomDocument, html: string): Article | null {
  const whole = page.querySelector('body') ?? page.documentElement
  if (!whole) return null
  const found = readArticle(html)
  const root = found?.root && lengthOf(found.root) < NEARLY_ALL * lengthOf(whole) ? found.root : whole
  const { title = null, byline = null, published = null } = found ?? {}
  return { root, title, byline, published }
}

function readArticle(html: string): (Omit<Article, 'root'> & { root: DomElement | null }) | null {
  const page = parseHtml(html)
  if ([...page.querySelectorAll('*')].length > MOST_ELEMENTS) return null
  const options = { serializer: (node: unknown) => node }
  const article = new Readability<unknown>(page, options).parse()
  if (!article) return null
  const { content, title, byline, publishedTime } = article
  return {
    root: isNode(content) ? content : null,
    title: title || null,
    byline: byline || null,
    published: publishedTime || null,
  }
}

const isNode = (value: unknown): value is DomElement =>
  typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === ELEMENT

const ELEMENT = 1

/** In characters that are no white space, of what is read. */
function lengthOf(root: DomElement): number {
  let length = root.textContent?.replace(/\s+/g, '').length ?? 0
  for (const silent of root.querySelectorAll('script, style, noscript, template, nav, form, svg'))
    length -= silent.textContent?.replace(/\s+/g, '').length ?? 0
  return length
}

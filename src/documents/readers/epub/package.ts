import { posix } from 'node:path'
import { readerError } from '../../../base/errors.ts'
import { descendants, type DomDocument, type DomElement, parseHtml, parseXml } from '../dom.ts'
import { toAuthors, toTitle } from '../office/properties.ts'
import type { Unpacked } from '../zip.ts'

/** A book: what it says of itself, the files of its text in reading order, and its contents as its navigation has them. */
export type Package = { says: Record<string, unknown>; files: string[]; contents: ContentsEntry[] }

/** An entry at the top of the contents: its words, and where it leads: a file, and an id in it; null for all of it. */
export type ContentsEntry = { title: string; file: string; id: string | null }

const MADE_AGAIN = 'Take the book from where it is sold or lent without a lock.'

/** Reads the package of an EPUB (EPUB 3.3, and EPUB 2). Throws a reader error where there is none, or where it is locked. */
export async function readPackage(zip: Unpacked): Promise<Package> {
  const container = await zip.readXml('META-INF/container.xml')
  const path = container && descendants(parseXml(container), 'rootfile')[0]?.getAttribute('full-path')
  const xml = path ? await zip.readXml(path) : null
  if (!path || !xml)
    throw readerError('It holds no book: its package is missing.', 'Take the file again from where it is from.')
  const locked = await zip.readXml('META-INF/encryption.xml')
  if (locked && /CipherReference[^>]{0,200}\.x?html?"/i.test(locked))
    throw readerError('It is locked by its seller (DRM).', MADE_AGAIN)
  const book = parseXml(xml)
  const resolve = (href: string) => posix.join(posix.dirname(path), decodePath(href))
  const items = new Map(descendants(book, 'item').map((item) => [item.getAttribute('id'), item]))
  const files = descendants(book, 'itemref').flatMap((reference) => {
    const href = items.get(reference.getAttribute('idref'))?.getAttribute('href')
    return href ? [resolve(href)] : []
  })
  return {
    says: readMetadata(book),
    files: files.filter((file) => zip.names.includes(file)),
    contents: await readContents(zip, [...items.values()], resolve),
  }
}

function decodePath(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}

function readMetadata(book: DomDocument): Record<string, unknown> {
  const all = (name: string) => descendants(book, name)
  const title = toTitle(all('dc:title')[0]?.textContent)
  const author = toAuthors(
    all('dc:creator')
      .filter(isAuthor)
      .map(({ textContent }) => textContent),
  )
  const issued = all('dc:date')
    .find((date) => !/modification/i.test(date.getAttribute('opf:event') ?? ''))
    ?.textContent?.trim()
  const isbn = all('dc:identifier')
    .map(({ textContent }) => textContent?.match(/97[89][\d-]{10,14}/)?.[0])
    .find(Boolean)
  const [publisher, language] = [
    all('dc:publisher')[0]?.textContent?.trim(),
    all('dc:language')[0]?.textContent?.trim(),
  ]
  return {
    type: 'book',
    ...(title && { title }),
    ...(author.length && { author }),
    ...(issued && { issued: issued.slice(0, 10) }),
    ...(isbn && { ISBN: isbn }),
    ...(publisher && { publisher }),
    ...(language && { language }),
  }
}

/** Editors, translators and who made the file are told by their roles. */
const isAuthor = (creator: DomElement) => /^(?:aut)?$/i.test(creator.getAttribute('opf:role') ?? '')

async function readContents(
  zip: Unpacked,
  items: readonly DomElement[],
  resolve: (href: string) => string,
): Promise<ContentsEntry[]> {
  const find = (is: (item: DomElement) => boolean) => items.find(is)?.getAttribute('href') ?? null
  const nav = find((item) => /\bnav\b/.test(item.getAttribute('properties') ?? ''))
  const ncx = find((item) => item.getAttribute('media-type') === 'application/x-dtbncx+xml')
  const href = nav ?? ncx
  const source = href ? await zip.readXml(resolve(href)) : null
  if (!href || !source) return []
  const here = resolve(href)
  const links = nav ? readNav(parseHtml(source)) : readNcx(parseXml(source))
  return links.map(({ title, href: target }) => {
    const [file = '', id = null] = target.split('#')
    return {
      title: title.replace(/\s+/g, ' ').trim(),
      file: file ? posix.join(posix.dirname(here), decodePath(file)) : here,
      id,
    }
  })
}

/** A title and its link; of parts, what they hold besides. */
type Link = { title: string; href: string }

function readNav(page: DomDocument): Link[] {
  const navs = descendants(page, 'nav')
  const toc =
    navs.find((nav) => /\btoc\b/.test(nav.getAttribute('epub:type') ?? nav.getAttribute('role') ?? '')) ?? navs[0]
  return toc
    ? descendants(toc, 'a').map((link) => ({ title: link.textContent ?? '', href: link.getAttribute('href') ?? '' }))
    : []
}

const readNcx = (page: DomDocument): Link[] =>
  descendants(page, 'navpoint').map((point) => ({
    title: descendants(point, 'text')[0]?.textContent ?? '',
    href: descendants(point, 'content')[0]?.getAttribute('src') ?? '',
  }))

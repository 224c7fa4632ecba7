import { descendants, parseXml } from '../dom.ts'
import type { Unpacked } from '../zip.ts'

/** What programs write for a title, or an author, that nobody gave. */
const NO_TITLE =
  /^(?:untitled|unknown(?: title)?|document|presentation|title|microsoft word|powerpoint|slide) ?\d{0,4}(?:$| -)/i
const IS_FILE = /\.\w{3,4}$/
const NO_AUTHOR =
  /^(?:user|admin|administrator|microsoft|office|owner|unknown|author|root|python-docx|libreoffice|windows)\b/i

/** A title that somebody gave; null for any other. */
export const toTitle = (title: string | null | undefined): string | null =>
  title?.trim() && !NO_TITLE.test(title.trim()) && !IS_FILE.test(title.trim()) ? title.trim() : null

/** Names that are somebody's. */
export const toAuthors = (names: readonly (string | null | undefined)[]): string[] =>
  names.flatMap((name) => (name?.trim() && !NO_AUTHOR.test(name.trim()) ? [name.trim()] : []))

/**
 * What a document of an office program says of itself: title, authors, language. When its file was made is not when the work
 * was. In: the packed file, and where in it that stands: `docProps/core.xml`, `meta.xml`.
 */
export async function readProperties(zip: Unpacked, name: string): Promise<Record<string, unknown>> {
  const xml = await zip.readXml(name)
  if (!xml) return {}
  const properties = parseXml(xml)
  const all = (...names: string[]) => descendants(properties, ...names).map(({ textContent }) => textContent)
  const title = toTitle(all('dc:title')[0])
  const first = all('meta:initial-creator')
  const author = toAuthors(first.length ? first : all('dc:creator'))
  const language = all('dc:language')[0]?.trim()
  return { ...(title && { title }), ...(author.length && { author }), ...(language && { language }) }
}

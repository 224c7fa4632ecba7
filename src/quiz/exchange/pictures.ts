import type { ImportFault } from './exchange.ts'
import { isXmlElement, textOf, type XmlElement } from './xml.ts'

/** What HTML shows that is no text. */
const MEDIA = /<(?:img|audio|video|object|iframe|svg|math)\b/i

/** How Moodle points to a file of its own, and a picture in Markdown. */
const POINTERS = /@@PLUGINFILE@@|!\[[^[\]]*\][([]/

/** Whether a text as it is to be kept points to a picture that is not. */
export const pointsToPicture = (text: string): boolean => POINTERS.test(text)

/** Whether HTML shows more than text. */
export const showsPicture = (html: string): boolean => MEDIA.test(html) || POINTERS.test(html)

/** A fault where some part of a question shows more than text: without it the question may ask for nothing. */
export function pictureFault(question: XmlElement): ImportFault[] {
  const found = findMedia(question)
  return found ? [{ line: found.line, says: (say) => say.picture }] : []
}

/** What a question is called is no part of it. */
function findMedia(element: XmlElement): XmlElement | null {
  const shows = element.attributes['format'] === 'plain_text' ? pointsToPicture : showsPicture
  for (const child of element.children) {
    if (!isXmlElement(child) || child.name === 'name') continue
    if (child.name === 'text' && shows(textOf(child))) return child
    const found = findMedia(child)
    if (found) return found
  }
  return null
}

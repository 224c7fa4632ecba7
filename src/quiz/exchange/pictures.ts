import type { ImportFault } from './exchange.ts'
import { isElement, textOf, type XmlElement } from './xml.ts'

/** What HTML shows that is no text, and how Moodle points to a file of its own. */
const MEDIA = /<(?:img|audio|video|object|iframe|svg|math)\b|@@PLUGINFILE@@/i

/** A fault where some part of a question shows more than text: without it the question may ask for nothing. */
export function pictureFault(question: XmlElement): ImportFault[] {
  const found = findMedia(question)
  return found ? [{ line: found.line, says: (say) => say.picture }] : []
}

function findMedia(element: XmlElement): XmlElement | null {
  if (element.name === 'text' && MEDIA.test(textOf(element))) return element
  for (const child of element.children) {
    const found = isElement(child) ? findMedia(child) : null
    if (found) return found
  }
  return null
}

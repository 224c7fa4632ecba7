import { cleanLine, cleanText } from './clean.ts'
import type { ExportItem } from './exchange.ts'
import { toHtml, toParagraph } from './html.ts'

/** Begins the last line of an explanation that leaves. The reader takes such a line for ours and leaves it out. */
const MARK = 'Footnote: '

/** The footnote of an item on a line of its own: the citation and the link, either of which may be missing; null without both. */
export function citationLine({ citation, link }: ExportItem): string | null {
  const said = cleanLine([citation, link].filter(Boolean).join(' '))
  return said ? MARK + said : null
}

/** The explanation of an item, and under it its footnote. */
export const explainWithCitation = (exported: ExportItem): string =>
  [cleanText(exported.item.explanation), citationLine(exported)].filter(Boolean).join('\n')

/** The same as HTML, in which the link can be followed. */
export function explainWithCitationAsHtml(exported: ExportItem): string {
  const { explanation } = exported.item
  const paragraphs = [cleanText(explanation) && toParagraph(explanation), citationAsHtml(exported)]
  return paragraphs.filter(Boolean).join('')
}

/** The explanation alone. Undoes `explainWithCitation`; a teacher's own last line would have to begin with `Footnote: ` to be lost. */
export function withoutCitation(text: string): string {
  const last = text.lastIndexOf('\n') + 1
  return text.startsWith(MARK, last) ? cleanText(text.slice(0, last)) : text
}

/** The address to follow: null where the link is none for a browser. */
export function hrefOf(link: string | null): string | null {
  const address = cleanLine(link ?? '')
  return /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).href : null
}

function citationAsHtml(exported: ExportItem): string | null {
  const href = hrefOf(exported.link)
  const line = citationLine(exported)
  if (href === null || exported.link === null) return line && toParagraph(line)
  const rest = citationLine({ ...exported, link: null }) ?? MARK.trim()
  return `<p>${toHtml(rest)} <a href="${toHtml(href)}">${toHtml(cleanLine(exported.link))}</a></p>`
}

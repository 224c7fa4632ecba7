import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Where links and pictures of a text lead, by how they are written in it; null where they lead nowhere. */
export type Leads = (address: string) => string | null

/** What a heading is called in links, as GitHub has it. */
const toAnchor = (heading: string): string =>
  heading
    .replace(/<[^<>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

/** Our own Markdown as HTML. HTML in it is shown as it is written. In: where its links lead. */
export function toHtml(markdown: string, leads: Leads): string {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const named = html.replace(/^<h([1-6])>(.*)<\/h[1-6]>$/gm, (_, level: string, text: string) => {
    return `<h${level} id="${toAnchor(text)}">${text}</h${level}>`
  })
  return named.replace(/ (href|src)="([^"]*)"/g, (_, name: string, address: string) => {
    const to = leads(address.replaceAll('&amp;', '&'))
    return to === null ? '' : ` ${name}="${to.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
  })
}

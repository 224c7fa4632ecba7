import type { Line, Span } from '../reply/reply.ts'
import type { Stretch } from '../text/sentences.ts'
import { html, type Html, linkOr } from './html.ts'
import type { View } from './view.ts'

/** A line with its footnotes and links. */
export const renderLine = (line: Line, view: View): Html => html`${line.map((span) => renderSpan(span, view))}`

function renderSpan({ text, strong, italic, cites, link, time }: Span, view: View): Html {
  const address = link ? toSafeLink(link) : null
  if (address) return html`<a href="${address}" rel="noopener noreferrer">${text}</a>`
  if (time !== undefined) return renderTime(time, view)
  const marked = strong
    ? html`<strong>${linkOr(wayOf(text, view), text)}</strong>`
    : italic
      ? html`<em>${text}</em>`
      : text
  return html`${marked}${renderMarks(cites ?? [], view)}`
}

/** Where a name in bold leads: what it has a choice for, or a source; null where nowhere. */
function wayOf(text: string, { ways, library, links }: View): string | null {
  const name = text.trim()
  const source = library.sources.has(name) ? links.call({ command: 'sources', input: { source: name } }) : null
  return ways.get(name) ?? source
}

/** The numbers of footnotes behind a word, each of which leads to its footnote. */
export function renderMarks(numbers: readonly number[], { wording: { page: say } }: View): Html {
  return html`${numbers.map(
    (n) =>
      html`<sup class="mark"><a href="#fn-${n}" role="doc-noteref" aria-label="${say.footnote(n)}" data-note="${n}">${n}</a></sup>`,
  )}`
}

/** A text with some of its words marked. */
export function renderMatches(text: string, matched: readonly Stretch[]): Html {
  const pieces: (string | Html)[] = []
  let from = 0
  for (const { start, end } of matched) {
    pieces.push(text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`)
    from = end
  }
  return html`${[...pieces, text.slice(from)]}`
}

function renderTime(time: number, { wording: { tag } }: View): Html {
  const date = new Date(time)
  const shown = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(date)
  return html`<time datetime="${date.toISOString()}">${shown} UTC</time>`
}

/** An address that a browser may be led to; null where it is of another kind, as scripts are. */
export const toSafeLink = (link: string): string | null => (/^https?:\/\//i.test(link) ? link : null)

import type { Footnote } from '../reply/reply.ts'
import { html, type Html, linkOr, NOTHING } from './html.ts'
import { toSafeLink } from './render-line.ts'
import type { View } from './view.ts'

/** The footnotes of a reply, each of which leads to its place between its neighbours, and to the source itself. */
export function renderFootnotes(view: View): Html {
  const { reply, wording } = view
  const { page: say } = wording
  if (!reply.footnotes.length) return NOTHING
  return html`<section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes">
<h2 id="footnotes">${say.footnotes}</h2>
<ol>${reply.footnotes.map((footnote) => renderFootnote(footnote, view))}</ol>
</section>`
}

function renderFootnote({ n, citation, place, link }: Footnote, { links, places, wording: { page: say } }: View): Html {
  const id = places.get(n)
  const address = id === undefined ? null : links.call({ command: 'passage', input: { id } })
  const outside = link ? toSafeLink(link) : null
  const away = outside
    ? html` <a class="away" href="${outside}" rel="noopener noreferrer">${say.atSource}<span class="unseen"> ${say.ofFootnote(n)}</span></a>`
    : NOTHING
  return html`<li id="fn-${n}" value="${n}" tabindex="-1">${linkOr(address, citation)}. ${place}.${away}</li>`
}

import { toHarmlessReply } from '../reply/harmless.ts'
import { smallPrint } from '../reply/marks.ts'
import { listPlaces } from '../answer/shown-places.ts'
import type { Reply } from '../reply/reply.ts'
import type { Library } from '../library/library.ts'
import { wordingFor } from '../wording/kind/word-kinds.ts'
import type { Links } from './addresses.ts'
import { html, type Html, NOTHING } from './html.ts'
import { renderBlock } from './render-block.ts'
import { renderActs, renderControls } from './render-controls.ts'
import { renderFootnotes } from './render-footnotes.ts'
import type { View } from './view.ts'

/** A reply as a page shows it: all of its text, with its footnotes. In: what stands behind its text, too. */
export function renderReply(
  whole: Reply,
  library: Library,
  links: Links,
  more: (view: View) => Html = () => NOTHING,
): Html {
  const view = viewOf(whole, library, links)
  const { reply } = view
  const print = smallPrint(reply)
  return html`<article class="reply ${reply.outcome}" data-title="${reply.title}">
<h1 tabindex="-1">${reply.title}</h1>
${reply.opening ? html`<p class="opening">${reply.opening}</p>` : NOTHING}
${reply.blocks.map((block, i) => renderBlock(block, view, i))}
${more(view)}
${renderControls(view)}
${renderFootnotes(view)}
<footer class="print">${print ? html`<p>${print}</p>` : NOTHING}${renderActs(view)}</footer>
</article>`
}

/** What it takes to draw a reply, whose texts are made harmless first. */
export function viewOf(whole: Reply, library: Library, links: Links): View {
  const reply = toHarmlessReply(whole)
  return {
    reply,
    library,
    links,
    wording: wordingFor(reply.language, library.kinds),
    places: listPlaces(whole, library),
  }
}

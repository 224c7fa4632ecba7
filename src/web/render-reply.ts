import { toHarmlessReply } from '../reply/harmless.ts'
import { smallPrint } from '../reply/marks.ts'
import { listPlaces } from '../answer/shown-places.ts'
import type { Reply } from '../reply/reply.ts'
import { wordingFor } from '../wording/kind/word-kinds.ts'
import { html, type Html, NOTHING } from './html.ts'
import { renderBlock } from './render-block.ts'
import { renderActs, renderControls } from './render-controls.ts'
import { renderFigures } from './render-figure.ts'
import { renderFootnotes } from './render-footnotes.ts'
import type { View } from './view.ts'

/** A reply as a page shows it: all of its text, with its footnotes. In: what stands behind its text, too. */
export function renderReply(whole: Reply, around: Surroundings, more: (view: View) => Html = () => NOTHING): Html {
  const view = viewOf(whole, around)
  const { reply } = view
  const print = smallPrint(reply)
  return html`<article class="reply ${reply.outcome}" data-title="${reply.title}">
<h1 tabindex="-1">${reply.title}</h1>
${reply.opening ? html`<p class="opening">${reply.opening}</p>` : NOTHING}
${renderFigures(view, false)}
${reply.blocks.map((block, i) => renderBlock(block, view, i))}
${renderFigures(view, true)}
${more(view)}
${renderControls(view)}
${renderFootnotes(view)}
<footer class="print">${print ? html`<p>${print}</p>` : NOTHING}${renderActs(view)}</footer>
</article>`
}

type Surroundings = Pick<View, 'library' | 'links' | 'theme'>

/** What it takes to draw a reply, whose texts are made harmless first. */
function viewOf(whole: Reply, around: Surroundings): View {
  const reply = toHarmlessReply(whole)
  const { library } = around
  return {
    ...around,
    reply,
    wording: wordingFor(reply.language, library.kinds),
    places: listPlaces(whole, library),
    ways: listWays(reply, around),
  }
}

/** Where the names lead that a reply has choices for. */
const listWays = ({ choices, menus }: Reply, { links }: Surroundings): Map<string, string> =>
  new Map(
    [...choices, ...menus.flatMap((menu) => ('channels' in menu ? [] : menu.choices))].flatMap((choice) => {
      const address = links.call(choice)
      return address === null ? [] : [[choice.label, address] as const]
    }),
  )

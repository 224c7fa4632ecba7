import type { Excerpt } from '../reply/reply.ts'
import { worksIn } from '../reply/marks.ts'
import { html, type Html, NOTHING } from './html.ts'
import { renderLine, renderMarks, renderMatches } from './render-line.ts'
import type { View } from './view.ts'

/** An excerpt: a quotation, or a note in our words, with what belongs to it and the way to its neighbours. */
export function renderExcerpt(excerpt: Excerpt, view: View): Html {
  const { reply, wording } = view
  const { reply: say } = wording
  const marks = renderMarks([excerpt.footnote, ...excerpt.also], view)
  const text = renderMatches(excerpt.text, excerpt.matched)
  const said =
    excerpt.kind === 'passage'
      ? html`<blockquote><p class="lines">“${text}”${marks}</p></blockquote>`
      : html`<p class="lines">${text}${marks}</p>`
  return html`<figure class="excerpt ${excerpt.kind}"${excerpt.kind === 'note' && view.wording.tag.startsWith('en') === false ? html` lang="en"` : NOTHING}>
${said}
${excerpt.inBrief ? html`<p class="aside">${say.inBrief(excerpt.inBrief)}</p>` : NOTHING}
${worksIn(excerpt, reply).map((work) => html`<p class="aside">${say.refersTo(work)}</p>`)}
${excerpt.otherwise.map((line) => html`<p class="otherwise">${renderLine(line, view)}</p>`)}
${reply.self?.command === 'passage' && reply.self.input['id'] === excerpt.id ? NOTHING : renderWay(excerpt, view)}
</figure>`
}

/** Where the excerpt stands in its text. */
function renderWay({ id, footnote }: Excerpt, { reply, links, wording }: View): Html {
  const address = links.call({ command: 'passage', input: { id } })
  const cited = reply.footnotes.find(({ n }) => n === footnote)
  if (address === null || !cited) return NOTHING
  return html`<figcaption><a href="${address}">${wording.page.inContext}<span class="unseen"> (${cited.citation}, ${cited.place})</span></a></figcaption>`
}

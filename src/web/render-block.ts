import type { Block, Line } from '../reply/reply.ts'
import { html, type Html, NOTHING } from './html.ts'
import { renderExcerpt } from './render-excerpt.ts'
import { renderGrid } from './render-grid.ts'
import { renderLine } from './render-line.ts'
import type { View } from './view.ts'

/** A block of a reply. In: its place among the others, too. */
export function renderBlock(block: Block, view: View, place: number): Html {
  switch (block.kind) {
    case 'text':
      return html`<p class="lines">${renderLine(block.line, view)}</p>`
    case 'list':
      return html`${renderHeading(block.heading)}${block.items.every(isFact) ? renderFacts(block.items, view) : html`<ul>${block.items.map((item) => renderItem(item, view))}</ul>`}`
    case 'grid':
      return renderGrid(block.rows, view, place)
    case 'copy':
      return renderCopy(block, view)
    case 'excerpts':
      return renderExcerpts(block, view)
  }
}

const renderHeading = (heading: string | null): Html => (heading ? html`<h2>${heading}</h2>` : NOTHING)

const renderItem = (item: Line, view: View): Html => html`<li>${renderLine(item, view)}</li>`

/** Whether a line gives something under its name: two spaces part them. */
const isFact = ([name, ...rest]: Line): boolean => name?.strong === true && name.text.endsWith('  ') && rest.length > 0

const renderFacts = (items: readonly Line[], view: View): Html =>
  html`<dl class="facts">${items.map(([name, ...value]) =>
    name
      ? html`<dt>${renderLine([{ ...name, text: name.text.trim() }], view)}</dt><dd>${renderLine(value, view)}</dd>`
      : NOTHING,
  )}</dl>`

/** Excerpts under their heading; what is for later can be opened. */
function renderExcerpts(block: Extract<Block, { kind: 'excerpts' }>, view: View): Html {
  const excerpts = block.indices.flatMap((i) => view.reply.excerpts[i] ?? [])
  const shown = excerpts.map((excerpt) => renderExcerpt(excerpt, view))
  if (!block.later) return html`${renderHeading(block.heading)}${shown}`
  const { buttons } = view.wording
  return html`<details class="later"><summary>${block.heading ?? buttons.more(excerpts.length)}</summary>${shown}</details>`
}

/** What is to be copied as it stands, with a button that does so where the browser can. */
function renderCopy({ heading, text, shown }: Extract<Block, { kind: 'copy' }>, view: View): Html {
  const { page: say } = view.wording
  return html`<section class="copy">
${heading ? html`<h2>${heading}</h2>` : NOTHING}
${shown ? html`<p class="reference">${renderLine(shown, view)}</p>` : NOTHING}
<pre${shown ? html` hidden` : NOTHING}><code>${text}</code></pre>
<button type="button" class="copier" data-copy hidden>${say.copy}</button>
</section>`
}

import { sayEvidence } from '../reply/marks.ts'
import type { GridCell, GridRow, Tone } from '../reply/reply.ts'
import { html, type Html, NOTHING } from './html.ts'
import { renderLine } from './render-line.ts'
import type { View } from './view.ts'

/** Signs that differ in their shape, and not in colour alone; their words stand beside them. */
export const SIGNS: Record<Tone, string> = { yes: '●', partly: '◐', no: '○', both: '◍', unknown: '·' }

/** A grid: of several columns all of it at a glance first, then row by row what is known of each. */
export function renderGrid(rows: GridRow[], view: View, from: number): Html {
  const several = rows.some(({ cells }) => cells.length > 1)
  return html`${several ? renderGlance(rows, view, from) : NOTHING}
<div class="grid">${rows.map((row, i) => renderRow(row, view, `row-${from}-${i}`))}</div>`
}

function renderGlance(rows: GridRow[], { reply, wording: { page: say } }: View, from: number): Html {
  const columns = rows[0]?.cells.map(({ column }) => column) ?? []
  return html`<div class="glance" role="region" tabindex="0" aria-label="${say.glance}"><table>
<caption class="unseen">${reply.title}</caption>
<thead><tr><td></td>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row, i) => html`<tr><th scope="row"><a href="#row-${from}-${i}">${row.name}</a></th>
${row.cells.map((cell) => html`<td>${renderTone(cell)}</td>`)}</tr>`,
  )}</tbody></table></div>`
}

function renderRow({ name, question, cells, together }: GridRow, view: View, id: string): Html {
  const [only] = cells.length === 1 ? cells : []
  return html`<section class="row" id="${id}">
<h2>${name}${only ? html` ${renderTone(only)}` : NOTHING}</h2>
<p class="question">${question}</p>
<div class="cells">${cells.map((cell) => renderCell(cell, only === undefined, view))}</div>
${together ? html`<p class="together">${renderLine(together, view)}</p>` : NOTHING}
</section>`
}

function renderCell(cell: GridCell, isNamed: boolean, view: View): Html {
  const head = isNamed ? html`<h3>${cell.column} ${renderTone(cell)}</h3>` : NOTHING
  return html`<div class="cell">${head}${sayEvidence(cell).map((line) => html`<p>${renderLine(line, view)}</p>`)}</div>`
}

const renderTone = ({ tone, label }: GridCell): Html =>
  html`<span class="tone ${tone}"><span aria-hidden="true">${SIGNS[tone]}</span>\u00a0${label}</span>`

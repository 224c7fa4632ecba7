import type { Visit } from '../app/visit.ts'
import { MANNERS } from '../citation/manners.ts'
import type { Block, Call } from '../reply/reply.ts'
import type { Work } from './content.ts'
import { html, type Html, NOTHING } from './html.ts'
import { renderBlock } from './render-block.ts'
import type { View } from './view.ts'

/** A note or a passage between its neighbours, with its citation in every style. */
export const showPassagePage =
  (call: Call): Work =>
  async (visit) => {
    const reply = await visit.answer(call)
    if (reply.outcome !== 'answered') return { reply, isThing: true }
    const styles = await citeInAll(call.input['id'] ?? '', visit)
    return { reply, isThing: true, more: (view) => renderStyles(styles, view) }
  }

/** The citation of a source or a place in each style and format. */
export async function citeInAll(what: string, visit: Visit): Promise<Block[][]> {
  const styles: Block[][] = []
  for (const style of MANNERS) {
    const { blocks, outcome } = await visit.answer({ command: 'cite', input: { what, style } })
    if (outcome === 'answered') styles.push(blocks)
  }
  return styles
}

/** Citations in all styles, to be opened, each with its button to copy it. */
export function renderStyles(styles: Block[][], view: View): Html {
  const { cite, page: say } = view.wording
  if (!styles.length) return NOTHING
  return html`<details class="cite"><summary>${say.citeIt}<span class="unseen"> (${cite.inText}, ${cite.reference})</span></summary>
${styles.map((blocks) => html`<section class="style">${blocks.map((block, i) => renderBlock(block, view, i))}</section>`)}</details>`
}

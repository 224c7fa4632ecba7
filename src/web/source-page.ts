import { outlineSource, type OutlinedSection } from '../answer/source-outline.ts'
import type { Call } from '../reply/reply.ts'
import type { Links } from './addresses.ts'
import type { Work } from './content.ts'
import { html, type Html, linkOr, NOTHING } from './html.ts'
import { citeInAll, renderStyles } from './passage-page.ts'
import type { View } from './view.ts'

/** A source: its record, how to cite it, its outline, its notes by paragraph, and how many questions rest on them. */
export const showSourcePage =
  (call: Call, links: Links): Work =>
  async (visit) => {
    const reply = await visit.answer(call)
    const id = reply.self?.input['source'] ?? ''
    if (reply.outcome !== 'answered' || !visit.context.library.sources.has(id)) return { reply, isThing: true }
    const { sections, questions, asks } = outlineSource(id, visit.context.library)
    const styles = await citeInAll(id, visit)
    const { page: say } = visit.context.wording
    const more = (view: View) => html`${renderStyles(styles, view)}
${sections.length ? html`<p>${say.restOn(questions, asks)}</p><nav class="outline" aria-labelledby="outline"><h2 id="outline">${say.outline}</h2><ol>${sections.map(renderEntry)}</ol></nav>` : NOTHING}
${sections.map((section, i) => renderSection(section, i, links, say.paragraph))}`
    return { reply, isThing: true, more }
  }

const renderEntry = ({ heading, paragraphs }: OutlinedSection, i: number): Html =>
  html`<li><a href="#section-${i}">${heading}</a> <span class="count">${paragraphs.reduce((sum, { notes }) => sum + notes.length, 0)}</span></li>`

const renderSection = (
  { heading, paragraphs }: OutlinedSection,
  i: number,
  links: Links,
  name: (paragraph: number) => string,
): Html => html`<section class="notes" id="section-${i}"><h2>${heading}</h2>
${paragraphs.map(
  ({ number, notes }) =>
    html`<h3>${name(number)}</h3><ul>${notes.map(
      ({ id, says }) => html`<li>${linkOr(links.call({ command: 'passage', input: { id } }), says)}</li>`,
    )}</ul>`,
)}</section>`

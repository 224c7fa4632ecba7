import type { Visit } from '../../app/visit.ts'
import { createRemark } from '../../reply/reply.ts'
import type { Content } from '../content.ts'
import { html } from '../html.ts'

/** The page on which a site without a server is searched, by the browser itself. In: where the script and its index are. */
export function showSearch({ context }: Visit, script: string): Content {
  const { page: say } = context.wording
  const main = html`<article class="reply"><h1 tabindex="-1">${say.search}</h1>
<noscript><p>${say.needsScript}</p></noscript>
<p id="count" aria-live="polite" data-none="${say.noneFound}"></p>
<ol id="results" class="tries"></ol>
<script type="module" src="${script}"></script></article>`
  return { reply: createRemark(context, say.search), main, typed: '', address: '/search' }
}

import { typeCall } from '../app/typed-call.ts'
import type { Visit } from '../app/visit.ts'
import { createRemark } from '../reply/reply.ts'
import type { Call } from '../reply/reply.ts'
import type { Field, Form } from '../reply/form.ts'
import type { Content } from './content.ts'
import { html, type Html, NOTHING } from './html.ts'

/** A form to fill in, which makes its call when it is sent. */
export function formPage({ title, call, fields }: Form, visit: Visit): Content {
  const { page: say } = visit.context.wording
  return toContent(title, html`${fields.map(renderField)}`, call, say.send, visit)
}

/** A call that does something, to be made by a button. */
export function confirmPage(call: Call, visit: Visit): Content {
  const typed = typeCall(call, visit.commands, visit.context)
  return toContent(typed, NOTHING, call, visit.context.wording.page.doIt, visit)
}

function toContent(title: string, fields: Html, { command, input }: Call, send: string, { context }: Visit): Content {
  const given = Object.entries({ c: command, ...input })
  const main = html`<article class="reply"><h1 tabindex="-1">${title}</h1>
<form class="filled" action="/r" method="post">
${given.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${fields}
<button type="submit">${send}</button>
</form></article>`
  return { reply: createRemark(context, title), main, isFleeting: true }
}

function renderField({ option, label, hint, value, required, maxLength, oneLine }: Field): Html {
  const id = `field-${option}`
  const said = hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : NOTHING
  const shared = html`id="${id}" name="${option}" maxlength="${maxLength}"${required ? html` required` : NOTHING}${hint ? html` aria-describedby="${id}-hint"` : NOTHING}`
  const control = oneLine
    ? html`<input ${shared} value="${value}">`
    : html`<textarea ${shared} rows="4">${value}</textarea>`
  return html`<p class="field"><label for="${id}">${label}</label>${said}${control}</p>`
}

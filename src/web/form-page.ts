import { typeCall } from '../app/typed-call.ts'
import type { Visit } from '../app/visit.ts'
import { capital } from '../wording/capital.ts'
import { createRemark } from '../reply/reply.ts'
import type { Call } from '../reply/reply.ts'
import type { Field, Form } from '../reply/form.ts'
import type { Content } from './content.ts'
import { typeName } from '../wording/type-name.ts'
import { html, type Html, NOTHING } from './html.ts'

/** A form to fill in, which makes its call when it is sent. */
export function formPage({ title, call, fields }: Form, visit: Visit): Content {
  const { page: say } = visit.context.wording
  return toContent(title, html`${fields.map(renderField)}`, call, say.send, visit)
}

/** A form for the text that a call lacks, and for what can be said besides; null where it lacks none. Its reply has an address. */
export function askForText({ command: name, input }: Call, visit: Visit): Content | null {
  const { wording } = visit.context
  const command = visit.commands.find((each) => each.name === name)
  const words = Object.entries(wording.commands).find(([known]) => known === name)?.[1]
  if (!command?.options.some((option) => option.isText && option.required && !input[option.name])) return null
  const said = Object.entries<{ name: string; description: string }>(words?.options ?? {})
  const fields = command.options
    .filter(({ internal }) => !internal)
    .map(({ name: option, required, maxLength, isText }): Field => {
      const [, { name: label, description: hint } = { name: option, description: '' }] =
        said.find(([known]) => known === option) ?? []
      const shared = { option, label: capital(label), hint, value: input[option] ?? '', maxLength }
      return { ...shared, required: required !== false, ...(isText ? {} : { oneLine: true }) }
    })
  const call = { command: name, input: {} }
  const title = typeName(name, wording)
  return toContent(title, html`${fields.map(renderField)}`, call, wording.page.send, visit, 'get')
}

/** A call that does something, to be made by a button. */
export function confirmPage(call: Call, visit: Visit): Content {
  const typed = typeCall(call, visit.commands, visit.context)
  return toContent(typed, NOTHING, call, visit.context.wording.page.doIt, visit)
}

function toContent(
  title: string,
  fields: Html,
  { command, input }: Call,
  send: string,
  { context }: Visit,
  method: 'get' | 'post' = 'post',
): Content {
  const given = Object.entries({ c: command, ...input })
  const main = html`<article class="reply"><h1 tabindex="-1">${title}</h1>
<form class="filled" action="/r" method="${method}">
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

import { typeName } from '../wording/type-name.ts'
import type { Choice, Menu } from '../reply/reply.ts'
import { html, type Html, NOTHING } from './html.ts'
import type { View } from './view.ts'

/** What can be done next: the choices of a reply, its menus, and what can be done with the reply itself. */
export function renderControls(view: View): Html {
  const { reply } = view
  const choices = reply.choices.map((choice) => renderChoice(choice, view)).filter((each) => each !== NOTHING)
  const menus = reply.menus.map((menu) => renderMenu(menu, view)).filter((each) => each !== NOTHING)
  return html`${choices.length ? html`<nav class="choices" aria-label="${view.wording.page.next}"><ul>${choices}</ul></nav>` : NOTHING}
${menus.length ? html`<div class="menus">${menus}</div>` : NOTHING}`
}

function renderChoice(choice: Choice, view: View): Html {
  if (choice.isOff) return html`<li><span class="off">${choice.label}</span></li>`
  const address = view.links.call(choice)
  return address === null ? NOTHING : html`<li><a href="${address}">${choice.label}</a></li>`
}

/** A menu opens without any script. */
function renderMenu(menu: Menu, view: View): Html {
  if ('channels' in menu) return NOTHING
  const items = menu.choices.flatMap(({ label, selected, ...call }) => {
    const address = view.links.call(call)
    if (address === null) return []
    return [html`<li><a href="${address}"${selected ? html` aria-current="true"` : NOTHING}>${label}</a></li>`]
  })
  if (!items.length) return NOTHING
  return html`<details class="menu"><summary>${menu.label}</summary><ul>${items}</ul></details>`
}

/** The reply’s own address, its citations, all of it as a file, how Discord shows it, and a word on what is wrong with it. */
export function renderActs(view: View): Html {
  const { reply, links, wording } = view
  const { self, footnotes } = reply
  if (self === null || reply.outcome === 'failed') return NOTHING
  const { buttons, page: say } = wording
  const isPlace = self.command === 'passage'
  const acts: [label: string, address: string | null][] = [
    [say.permalink, links.page('/complete') === null ? null : links.call(self)],
    [buttons.cite, footnotes.length ? links.act('citations', self) : null],
    [buttons.file, reply.isPassing ? null : links.act('file', self)],
    [say.asInDiscord, links.act('discord', self)],
    [
      wording.challenge.ask,
      isPlace ? links.call({ command: 'challenge', input: { id: self.input['id'] ?? '' } }) : null,
    ],
  ]
  const shown = acts.flatMap(([label, address]) =>
    address === null ? [] : [html`<li><a href="${address}">${label}</a></li>`],
  )
  return shown.length ? html`<ul class="acts" aria-label="${typeName(self.command, wording)}">${shown}</ul>` : NOTHING
}

import { flatten, isSelect, TYPE } from './components.ts'
import type { StoredMessage } from './messages.ts'
import type { Component, Json, Message, Modal, User } from './types.ts'

/** Names a button or select: its custom_id, or what it says. */
export type What = string | RegExp

/** The message as this reader sees it, or an error that says why not. */
export function look(message: Message | null, user: User): StoredMessage {
  if (!message) throw new Error(`${user.username} has no message to look at`)
  // Every message comes from the store.
  const stored = message as StoredMessage
  if (stored.deleted) throw new Error(`message ${stored.id} was deleted`)
  if (stored.viewer && stored.viewer !== user.id) throw new Error(`${user.username} does not see message ${stored.id}`)
  return stored
}

/** The button that `what` names. */
export function findButton(message: Message, what: What): Component {
  const buttons = flatten(message.components).filter((component) => component.type === TYPE.button)
  return pick(buttons, what, 'button', (button) => [button.custom_id, button.label])
}

/** The select that `what` names. */
export function findSelect(message: Message, what: What): Component {
  const selects = flatten(message.components).filter(isSelect)
  return pick(selects, what, 'select', (select) => [select.custom_id, select.placeholder])
}

function pick(all: Component[], what: What, kind: string, names: (component: Component) => (string | undefined)[]) {
  const fits = (name: string | undefined) =>
    name !== undefined && (typeof what === 'string' ? name === what : name.search(what) >= 0)
  const found = all.find((component) => names(component).some(fits))
  const list = all.map((component) => names(component).filter(Boolean).join(' / ')).join('; ')
  if (!found) throw new Error(`no ${kind} “${what}”; there are: ${list || 'none'}`)
  if (found.disabled) throw new Error(`the ${kind} “${what}” is disabled`)
  if (!found.custom_id) throw new Error(`the ${kind} “${what}” is a link`)
  return found
}

/** The values that a reader picks, by value or label. */
export function pickValues(
  { type, options = [], min_values = 1, max_values = 1 }: Component,
  wanted: string[],
): string[] {
  if (wanted.length < min_values || wanted.length > max_values)
    throw new Error(`${wanted.length} values; the select takes ${min_values} to ${max_values}`)
  if (type !== TYPE.stringSelect) return wanted
  return wanted.map((want) => {
    const option = options.find(({ value, label }) => value === want || label === want)
    if (!option) throw new Error(`no option “${want}”; there are: ${options.map((o) => o.label).join('; ')}`)
    return option.value
  })
}

export type FieldValues = Record<string, string | string[]>

/** The components of a submission, with what a reader typed, by custom_id or label. */
export function fillModal({ components }: Modal, values: FieldValues): Json[] {
  const names = components.flatMap(namesOf)
  const stranger = Object.keys(values).find((name) => !names.includes(name))
  if (stranger) throw new Error(`no field “${stranger}”; there are: ${names.join('; ')}`)
  return components.map((component) => fill(component, component.label, values))
}

const namesOf = (component: Component): string[] => {
  const inner = [...(component.components ?? []), ...(component.component ? [component.component] : [])]
  return [component.custom_id, component.label, ...inner.flatMap(namesOf)].filter((name) => name !== undefined)
}

function fill(component: Component, label: string | undefined, values: FieldValues): Json {
  const { type, id, custom_id = '', components, component: labelled } = component
  if (components) return { type, id, components: components.map((inner) => fill(inner, inner.label, values)) }
  if (labelled) return { type, id, component: fill(labelled, label, values) }
  if (!custom_id) return { type, id }
  const value = values[custom_id] ?? values[label ?? ''] ?? component.value ?? ''
  if (type === TYPE.textInput) return { type, id, custom_id, value: checkText(component, label, String(value)) }
  if (type === TYPE.checkbox || type === TYPE.radioGroup) return { type, id, custom_id, value }
  return { type, id, custom_id, values: [value].flat().filter(Boolean) }
}

function checkText(
  { required = true, min_length = 0, max_length = 4000 }: Component,
  label = '',
  value: string,
): string {
  const { length } = [...value]
  if (required && !length) throw new Error(`the field “${label}” is required`)
  if (length > max_length || (length && length < min_length))
    throw new Error(`the field “${label}” takes ${min_length} to ${max_length} characters`)
  return value
}

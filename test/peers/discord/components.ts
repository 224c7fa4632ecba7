import type { Component } from './types.ts'

/** Types of components, by number: https://docs.discord.com/developers/components/reference */
export const TYPE = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const

/** All components, nested ones too, each before its own. */
export const flatten = (components: unknown): Component[] => walk(components, '').map((found) => found.component)

/** All components with their paths, as in `components[0].accessory`. */
export function walk(components: unknown, prefix: string): { component: Component; path: string }[] {
  if (!Array.isArray(components)) return []
  const at = prefix ? `${prefix}.components` : 'components'
  return (components as Component[]).flatMap((component, i) => walkOne(component, `${at}[${i}]`))
}

function walkOne(component: Component, path: string): { component: Component; path: string }[] {
  const single = (['component', 'accessory'] as const).flatMap((key) => {
    const inner = component[key]
    return inner ? walkOne(inner, `${path}.${key}`) : []
  })
  return [{ component, path }, ...walk(component.components, path), ...single]
}

/** What all text displays say. */
export const textOf = (components: unknown): string =>
  flatten(components)
    .filter((component) => component.type === TYPE.text)
    .map((component) => component.content ?? '')
    .join('\n')

export const isSelect = (component: Component): boolean =>
  component.type === TYPE.stringSelect || (component.type >= TYPE.userSelect && component.type <= TYPE.channelSelect)

/** A copy in which every component has an id, as Discord hands them back. */
export function numberComponents(components: readonly Component[]): Component[] {
  const copy = structuredClone(components) as Component[]
  const all = flatten(copy)
  const taken = new Set(all.map((component) => component.id))
  let next = 0
  for (const component of all) {
    if (component.id) continue
    do next += 1
    while (taken.has(next))
    component.id = next
  }
  return copy
}

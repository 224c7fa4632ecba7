import type { Breach } from '../breaches.ts'
import { flatten, TYPE } from '../components.ts'
import { countCharacters } from '../limits.ts'
import { findComponentBreaches, findStrangers, TOP_LEVEL } from './components.ts'
import type { Component, Modal } from '../types.ts'

/** What Discord refuses of a modal: https://docs.discord.com/developers/interactions/receiving-and-responding */
export function findModalBreaches({ custom_id, title, components = [] }: Modal): Breach[] {
  const within = (text: unknown, high: number) => countCharacters(text) >= 1 && countCharacters(text) <= high
  return [
    ...(within(custom_id, 100) ? [] : [{ path: 'custom_id', message: 'custom_id has 1 to 100 characters' }]),
    ...(within(title, 45) ? [] : [{ path: 'title', message: 'a title has 1 to 45 characters' }]),
    ...findCountBreaches(components),
    ...findStrangers(components, TOP_LEVEL.modal, 'components'),
    ...findComponentBreaches(components, []),
    ...components.flatMap(findOldRowBreaches),
  ]
}

function findCountBreaches(components: Component[]): Breach[] {
  const { length } = components
  return length >= 1 && length <= 5
    ? []
    : [{ path: 'components', message: `${length} components; a modal holds 1 to 5` }]
}

/** A row in a modal holds one text input, with its own label. */
function findOldRowBreaches(component: Component, i: number): Breach[] {
  if (component.type !== TYPE.row) return []
  const inner = flatten(component.components)
  const fine = inner.length === 1 && inner[0]?.type === TYPE.textInput && inner[0].label
  return fine ? [] : [{ path: `components[${i}]`, message: 'a row in a modal holds one text input with a label' }]
}

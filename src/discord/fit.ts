import type { APIMessageTopLevelComponent } from 'discord.js'
import { MESSAGE, SHARED } from './limits.ts'

/** The most parts, of so many, that fit; found by halving, because more never take less room. */
export function countFitting(count: number, layOut: (kept: number) => APIMessageTopLevelComponent[]): number {
  if (fits(layOut(count))) return count
  let [least, most] = [Math.min(1, count), count]
  while (most - least > 1) {
    const middle = (least + most) >> 1
    if (fits(layOut(middle))) least = middle
    else most = middle
  }
  return least
}

/** Whether a message is within the budget in characters, components and bytes. */
export function fits(components: APIMessageTopLevelComponent[]): boolean {
  let characters = 0
  let count = 0
  const visit = (component: object) => {
    count += 1
    const { components: inner = [], accessory, content = '' } = component as Nested
    characters += content.length
    for (const each of accessory ? [...inner, accessory] : inner) visit(each)
  }
  for (const component of components) visit(component)
  if (characters > MESSAGE.characters - SHARED.characters || count > MESSAGE.components - SHARED.components)
    return false
  return Buffer.byteLength(JSON.stringify(components)) <= MESSAGE.bytes - ENVELOPE
}

type Nested = { components?: object[]; accessory?: object; content?: string }

/** The bytes that surround the components: flags, mentions, files. */
const ENVELOPE = 300

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
export function fits(message: APIMessageTopLevelComponent[]): boolean {
  const { characters, components } = countParts(message)
  if (characters > MESSAGE.characters - SHARED.characters || components > MESSAGE.components - SHARED.components)
    return false
  return bytesOf(message) <= MESSAGE.bytes - ENVELOPE
}

/** How much a message takes of what Discord limits: characters of text, components, and bytes. */
export const measure = (message: APIMessageTopLevelComponent[]): Record<keyof Measured, number> => ({
  ...countParts(message),
  bytes: bytesOf(message) + ENVELOPE,
})

type Measured = Pick<typeof MESSAGE, 'characters' | 'components' | 'bytes'>

const bytesOf = (message: APIMessageTopLevelComponent[]) => Buffer.byteLength(JSON.stringify(message))

function countParts(message: APIMessageTopLevelComponent[]): { characters: number; components: number } {
  let characters = 0
  let count = 0
  const visit = (component: object) => {
    count += 1
    const { components: inner = [], accessory, content = '' } = component as Nested
    characters += content.length
    for (const each of accessory ? [...inner, accessory] : inner) visit(each)
  }
  for (const component of message) visit(component)
  return { characters, components: count }
}

type Nested = { components?: object[]; accessory?: object; content?: string }

/** The bytes that surround the components: flags, mentions, files. */
const ENVELOPE = 300

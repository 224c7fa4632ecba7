import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js'

/** How many characters a line of a phone holds. */
export const PHONE = 44

/** What a row of buttons or a menu takes, in lines of text. */
const ROW = 2

/** What stands between a text and the button beside it, in characters. */
const GAP = 4

type Component = APIMessageTopLevelComponent | { type: ComponentType; [key: string]: unknown }

/** How many lines a message takes on a phone, with its separators, buttons and menus. In: its components. */
export const countLines = (components: readonly Component[], width = PHONE): number =>
  components.reduce((sum, component) => sum + linesOf(component as Nested, width), 0)

type Nested = { type: ComponentType; content?: string; components?: Component[]; accessory?: { label?: string } }

function linesOf({ type, content, components = [], accessory }: Nested, width: number): number {
  if (type === ComponentType.ActionRow) return ROW
  if (content !== undefined) return content.split('\n').reduce((sum, line) => sum + wrapped(line, width), 0)
  if (accessory) return Math.max(ROW, countLines(components, width - (accessory.label?.length ?? 0) - GAP))
  return components.length ? countLines(components, width) : 1
}

/** How many lines a line of Discord's markdown is broken into. */
function wrapped(line: string, width: number): number {
  const room = line.startsWith('> ') ? width - 2 : width
  const [first = '', ...rest] = toPlain(line).split(' ')
  let [lines, at] = [1, first.length]
  for (const { length } of rest) {
    const fits = at + 1 + length <= room
    lines += fits ? 0 : 1
    at = fits ? at + 1 + length : length
  }
  return lines
}

/** Markdown as it is read: links by their words, without marks and escapes. */
const toPlain = (line: string): string =>
  line
    .replace(/<(\/[^:>]+):\d+>/g, '$1')
    .replace(/^(?:## |-# |> )/, '')
    .replace(/\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)/g, '$1')
    .replaceAll('**', '')
    .replace(/\\(?=[^\p{L}\p{N}\s])|\u200B/gu, '')

import {
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js'
import { beside, type Box, figure, pad, rectangle, stack } from './box.ts'
import { layButton, layRow } from './controls.ts'
import { type File, layFile, layGallery, layThumbnail } from './media.ts'
import { layMarkdown } from './prose.ts'
import { round } from './sheet.ts'
import { COLOURS } from './theme.ts'

/** What all components of a message share: the room inside of containers, and the files that come with it. */
export type Setting = { padding: number; files: File[] }

const GAP = 8

/** Components under each other, as Discord shows them. */
export function layComponents(components: APIMessageTopLevelComponent[], width: number, setting: Setting): Box {
  return stack(
    components.map((component) => layComponent(component, width, setting)),
    GAP,
  )
}

function layComponent(component: APIMessageTopLevelComponent, width: number, setting: Setting): Box {
  switch (component.type) {
    case ComponentType.Container:
      return layContainer(component, width, setting)
    case ComponentType.TextDisplay:
      return layMarkdown(component.content, width)
    case ComponentType.Section:
      return laySection(component, width)
    case ComponentType.Separator:
      return laySeparator(component, width)
    case ComponentType.ActionRow:
      return layRow(component.components, width)
    case ComponentType.MediaGallery:
      return layGallery(component, width, setting.files)
    case ComponentType.File:
      return layFile(component, width)
  }
}

const BAR = 4
const RADIUS = 8

function layContainer({ accent_color, components }: APIContainerComponent, width: number, setting: Setting): Box {
  const { padding } = setting
  const bar = accent_color == null ? 0 : BAR
  const inside = layComponents(components, width - bar - 2 * padding, setting)
  const box = pad(inside, { top: padding, right: padding, bottom: padding, left: bar + padding })
  const drawBack = (x: number, y: number) =>
    rectangle({ x, y, width, height: box.height, radius: RADIUS, fill: COLOURS.panel, edge: COLOURS.panelEdge }) +
    (accent_color == null ? '' : drawBar(x, y, box.height, accent_color))
  return { width, height: box.height, draw: (x, y, sheet) => `${drawBack(x, y)}\n${box.draw(x, y, sheet)}` }
}

/** The bar in the container's colour, round where the container is. */
function drawBar(x: number, y: number, height: number, colour: number): string {
  const down = round(height - 2 * RADIUS)
  const curve = `a${RADIUS} ${RADIUS} 0 0`
  const path = `M${round(x + RADIUS)} ${round(y)}${curve} 0-${RADIUS} ${RADIUS}v${down}${curve} 0 ${RADIUS} ${RADIUS}`
  return `<path d="${path}a4 ${RADIUS} 0 0 1-4-${RADIUS}v-${down}a4 ${RADIUS} 0 0 1 4-${RADIUS}z" fill="${toHex(colour)}"/>`
}

const toHex = (colour: number) => `#${colour.toString(16).padStart(6, '0')}`

/** The share of a section that its accessory may take. */
const ACCESSORY = 0.45

function laySection({ accessory, components }: APISectionComponent, width: number): Box {
  const side =
    accessory.type === ComponentType.Button ? layButton(accessory, width * ACCESSORY) : layThumbnail(accessory)
  const room = width - side.width - 2 * GAP
  const texts = stack(
    components.map((text) => layMarkdown(text.content, room)),
    4,
  )
  return beside([texts, figure(room - texts.width, 0), side], GAP, 'top')
}

function laySeparator({ divider = true, spacing }: APISeparatorComponent, width: number): Box {
  const height = spacing === SeparatorSpacingSize.Large ? 17 : 5
  const line = { x: 0, y: (height - 1) / 2, width, height: 1, fill: COLOURS.divider }
  return figure(width, height, divider ? rectangle(line) : '')
}

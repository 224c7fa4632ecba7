import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageComponentEmoji,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import { beside, type Box, figure, panel, wrap } from './box.ts'
import { layPlain } from './text.ts'
import { COLOURS, TEXT } from './theme.ts'

type Select = Exclude<APIComponentInMessageActionRow, APIButtonComponent>

const GAP = 8
const BUTTON = { height: 34, side: 14, radius: 8 }

/** Buttons in a row that wraps, or one select menu. */
export function layRow(components: APIComponentInMessageActionRow[], width: number): Box {
  return wrap(
    components.map((c) => (c.type === ComponentType.Button ? layButton(c, width) : laySelect(c, width))),
    width,
    GAP,
  )
}

const FILLS: Record<Exclude<ButtonStyle, ButtonStyle.Premium>, string> = {
  [ButtonStyle.Primary]: COLOURS.brand,
  [ButtonStyle.Secondary]: '#4e5058',
  [ButtonStyle.Success]: '#248046',
  [ButtonStyle.Danger]: '#da373c',
  [ButtonStyle.Link]: '#4e5058',
}

/** A button no wider than `width`: a label that is too long takes more lines. */
export function layButton(button: APIButtonComponent, width: number): Box {
  if (button.style === ButtonStyle.Premium) throw new Error('The picture cannot draw premium buttons.')
  const arrow = button.style === ButtonStyle.Link ? [OUTWARD] : []
  const face = layFace(button.label, button.emoji, arrow, width - 2 * BUTTON.side)
  const size = { width: face.width + 2 * BUTTON.side, height: Math.max(BUTTON.height, face.height + 12) }
  const box = panel(face, { fill: FILLS[button.style], radius: BUTTON.radius, ...size })
  return button.disabled ? fade(box) : box
}

function layFace(label = '', emoji: APIMessageComponentEmoji | undefined, after: Box[], width: number): Box {
  const sign = emoji?.name ? [layPlain(emoji.name, TEXT.label)] : []
  const taken = [...sign, ...after].reduce((sum, box) => sum + box.width + GAP, 0)
  const text = label ? [layPlain(label, TEXT.label, width - taken)] : []
  return beside([...sign, ...text, ...after], GAP)
}

/** The sign of a button that leads out of Discord. */
const OUTWARD = figure(14, 14, stroke('M5 2h7v7m0-7l-8 8m-1-6h-1v8h8v-1'))

const SELECT = { height: 42, side: 12, widest: 400 }

function laySelect(select: Select, width: number): Box {
  const whole = Math.min(width, SELECT.widest)
  const inner = whole - 2 * SELECT.side
  const chosen = select.type === ComponentType.StringSelect ? select.options.find((o) => o.default) : undefined
  const style = chosen ? { ...TEXT.field, colour: COLOURS.text } : TEXT.field
  const text = layPlain(chosen?.label ?? select.placeholder ?? 'Make a selection', style, inner - 24)
  const room = figure(inner - text.width - CHEVRON.width, 0)
  const look = { fill: COLOURS.field, edge: COLOURS.panelEdge, radius: BUTTON.radius }
  const box = panel(beside([text, room, CHEVRON], 0), {
    ...look,
    width: whole,
    height: Math.max(SELECT.height, text.height + 16),
  })
  return select.disabled ? fade(box) : box
}

const CHEVRON = figure(14, 14, stroke('M2 5l5 5 5-5'))

const fade = (box: Box): Box => ({
  ...box,
  draw: (x, y, sheet) => `<g opacity=".5">${box.draw(x, y, sheet)}</g>`,
})

function stroke(path: string): string {
  return `<path d="${path}" fill="none" stroke="${COLOURS.text}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`
}

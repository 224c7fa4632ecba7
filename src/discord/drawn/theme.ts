import { ACCENT } from '../../pictures/theme.ts'
import type { Face } from '../../pictures/glyphs.ts'

/** Discord's dark colours. */
export const COLOURS = {
  background: '#313338',
  /** Behind a message that only its reader sees. */
  ephemeral: '#333641',
  panel: '#2b2d31',
  panelEdge: '#3f4147',
  field: '#1e1f22',
  text: '#dbdee1',
  strong: '#f2f3f5',
  muted: '#a3a6ae',
  link: '#4aa8ff',
  brand: '#5865f2',
  accent: ACCENT,
  face: '#7a7f8a',
  divider: '#45474e',
  quoteBar: '#52555d',
  code: '#1e1f22',
  white: '#ffffff',
} as const

/** How a stretch of text looks. Sizes are in CSS pixels. */
export type TextStyle = { size: number; leading: number; face: Face; colour: string }

/** Discord's text styles. */
export const TEXT = {
  text: { size: 16, leading: 22, face: 'regular', colour: COLOURS.text },
  heading1: { size: 24, leading: 30, face: 'bold', colour: COLOURS.strong },
  heading2: { size: 20, leading: 26, face: 'bold', colour: COLOURS.strong },
  heading3: { size: 16, leading: 22, face: 'bold', colour: COLOURS.strong },
  code: { size: 14, leading: 20, face: 'regular', colour: COLOURS.text },
  small: { size: 13, leading: 18, face: 'regular', colour: COLOURS.muted },
  name: { size: 16, leading: 22, face: 'medium', colour: COLOURS.strong },
  asked: { size: 14, leading: 18, face: 'regular', colour: COLOURS.muted },
  tag: { size: 11, leading: 15, face: 'bold', colour: COLOURS.white },
  label: { size: 14, leading: 18, face: 'medium', colour: COLOURS.white },
  field: { size: 15, leading: 20, face: 'regular', colour: COLOURS.muted },
} as const satisfies Record<string, TextStyle>

/** The distances around a message, in CSS pixels: a phone has less room. */
export type Spacing = { edge: number; avatar: number; gap: number; padding: number }

/** The widest picture that is spaced like a phone's. */
const PHONE = 420

export function chooseSpacing(width: number): Spacing {
  return width <= PHONE
    ? { edge: 12, avatar: 36, gap: 10, padding: 12 }
    : { edge: 16, avatar: 40, gap: 16, padding: 16 }
}

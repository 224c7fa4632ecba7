import type { Tone } from '../reply/tone.ts'

/** On a light ground or a dark one. */
export type Shade = 'light' | 'dark'

/** The colour of Footnote, in its avatar and beside its replies. */
export const ACCENT = '#2f7d6d'

/**
 * The colours of pictures, and of whatever shows replies besides Discord. Texts and symbols have a contrast of at least 4.5 to
 * the ground (WCAG 2.2, AA); symbols differ by shape too, and their colours for readers with any colour blindness as well (after
 * Okabe and Ito, Color Universal Design, 2008).
 */
export const COLOURS: Record<Shade, Colours> = {
  light: {
    ground: '#ffffff',
    panel: '#f4f5f3',
    line: '#c9cdc8',
    text: '#1e2421',
    muted: '#565e5a',
    accent: '#1f6a5b',
    land: '#e3e7e0',
    border: '#ffffff',
    sea: '#f5f8f9',
    marks: { yes: '#00785a', partly: '#9a5b00', no: '#b2301f', both: '#7a3f9d', unknown: '#6b736f' },
  },
  dark: {
    ground: '#1c1f1e',
    panel: '#262a29',
    line: '#4a514e',
    text: '#eef1ef',
    muted: '#b3bbb7',
    accent: '#6fd0b9',
    land: '#39403d',
    border: '#1c1f1e',
    sea: '#202524',
    marks: { yes: '#45c99f', partly: '#f0b04a', no: '#ff8b78', both: '#d0a2f0', unknown: '#99a29d' },
  },
}

export type Colours = {
  ground: string
  panel: string
  line: string
  text: string
  muted: string
  accent: string
  land: string
  /** Between countries. */
  border: string
  sea: string
  marks: Record<Tone, string>
}

/** In pixels of the picture, which is at least so wide: on a phone it is shown at about a third. */
export const SIZES = {
  width: 1200,
  edge: 48,
  title: 40,
  head: 30,
  text: 27,
  small: 24,
  gap: 16,
  leading: 1.28,
} as const

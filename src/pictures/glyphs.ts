import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import * as harfbuzz from 'harfbuzzjs'

// Figtree is close to Discord's own typeface, which is not free. SIL Open Font License 1.1.
const FILES = {
  regular: '400Regular/Figtree_400Regular.ttf',
  italic: '400Regular_Italic/Figtree_400Regular_Italic.ttf',
  medium: '600SemiBold/Figtree_600SemiBold.ttf',
  bold: '700Bold/Figtree_700Bold.ttf',
  boldItalic: '700Bold_Italic/Figtree_700Bold_Italic.ttf',
}

/** A weight and slant. */
export type Face = keyof typeof FILES

/** A glyph and where it stands. Font units, from the left end of the baseline. */
export type Glyph = { id: number; x: number }

/** Of Figtree, in parts of its size. */
export const METRICS = { unitsPerEm: 1000, ascent: 0.95, descent: 0.25 }

const fonts = new Map<Face, harfbuzz.Font>()

let loading: Promise<void> | null = null

/** Reads the fonts, the first time. */
export function loadFonts(): Promise<void> {
  loading ??= readFonts()
  return loading
}

async function readFonts(): Promise<void> {
  const { resolve } = createRequire(import.meta.url)
  for (const [face, file] of Object.entries(FILES) as [Face, string][]) {
    const bytes = await readFile(resolve(`@expo-google-fonts/figtree/${file}`))
    fonts.set(face, new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes))))
  }
}

/** The glyphs of a text on one line, kerned, and how wide they are together. Font units. */
export function shapeText(text: string, face: Face): { glyphs: Glyph[]; width: number } {
  let width = 0
  const glyphs: Glyph[] = []
  for (const { codepoint: id, xAdvance = 0, xOffset = 0 } of shape(text, face)) {
    glyphs.push({ id, x: width + xOffset })
    width += xAdvance
  }
  return { glyphs, width }
}

/** Whether the typeface has a character. */
export function hasCharacter(character: string): boolean {
  return shape(character, 'regular').every((glyph) => glyph.codepoint !== 0)
}

/** The outline of a glyph as an SVG path, in font units, upwards. */
export const outlineOf = (glyph: number, face: Face): string => fontOf(face).glyphToPath(glyph)

function shape(text: string, face: Face) {
  const buffer = new harfbuzz.Buffer()
  buffer.addText(showable(text))
  buffer.guessSegmentProperties()
  harfbuzz.shape(fontOf(face), buffer)
  return buffer.getGlyphInfosAndPositions()
}

/** Without characters of no width, and with hyphens that Figtree has. */
const showable = (text: string) => text.replace(/[\u200B\u2060]|\p{Variation_Selector}/gu, '').replaceAll('\u2011', '-')

function fontOf(face: Face): harfbuzz.Font {
  const font = fonts.get(face)
  if (!font) throw new Error(`The font “${face}” was used before loadFonts().`)
  return font
}

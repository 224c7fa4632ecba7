import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import anyAscii from 'any-ascii'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'
import { createMemo } from '../base/memo.ts'

/** A weight, as CSS has it. */
export type Weight = 400 | 700

/** How wide a text is on one line, in parts of its size. Throws a {@link NoLetter} where no font has a letter of it. */
export type Measure = (text: string, weight: Weight) => number

/** The fonts that there are: what measures texts by them, what parts a text by the family that has its letters, and what mends one. */
export type Letters = {
  measure: Measure
  partsOf: (text: string) => { text: string; family: string }[]
  /**
   * A text with Latin letters in the place of those that no font has, as Chinese: a font with these is larger than all the rest of
   * the program, and the reply itself has the name as it is written.
   */
  readable: (text: string) => string
}

/** There is a letter that no font has: a picture with an empty box in its place is worth less than none. */
export class NoLetter extends Error {}

// SIL Open Font License 1.1.
/** The families in their order: the first that has a letter draws it. */
const FAMILIES = ['Figtree', 'Arimo', 'Noto Sans Arabic', 'Noto Sans Devanagari', 'Noto Sans Thai']

/** The files of the families, by weight. */
const FILES: Record<Weight, readonly string[]> = {
  400: [
    '@expo-google-fonts/figtree/400Regular/Figtree_400Regular.ttf',
    '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
    '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
    '@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
  ],
  700: [
    '@expo-google-fonts/figtree/700Bold/Figtree_700Bold.ttf',
    '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
    '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
    '@expo-google-fonts/noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf',
    '@expo-google-fonts/noto-sans-thai/700Bold/NotoSansThai_700Bold.ttf',
  ],
}

const { resolve } = createRequire(import.meta.url)

const pathsOf = (weight: Weight): string[] => FILES[weight].map((file) => resolve(file))

/** The files of all fonts. */
export const listFontFiles = (): string[] => [...pathsOf(400), ...pathsOf(700)]

/** How many texts are remembered as measured. */
const MEASURED = 5000

/** Reads the fonts. Throws where a file is gone. */
export async function readLetters(): Promise<Letters> {
  const faces = { 400: await openFonts(400), 700: await openFonts(700) }
  const measured = createMemo((key: string) => {
    const weight = key.startsWith('7') ? 700 : 400
    return widthOf(key.slice(1), faces[weight])
  }, MEASURED)
  return {
    measure: (text, weight) => measured(`${weight === 700 ? '7' : '4'}${text}`),
    partsOf: (text) => splitByFont(text, faces[400]).map(({ part, opened }) => ({ text: part, family: opened.family })),
    readable: (text) => toReadable(text, faces[400]),
  }
}

type Opened = { font: Font; unitsPerEm: number; family: string }

const openFonts = (weight: Weight): Promise<Opened[]> =>
  Promise.all(
    pathsOf(weight).map(async (path, i) => {
      const face = new Face(new Blob(await readFile(path)))
      return { font: new Font(face), unitsPerEm: face.upem, family: FAMILIES[i] ?? '' }
    }),
  )

function widthOf(text: string, fonts: readonly Opened[]): number {
  let width = 0
  for (const { part, opened } of splitByFont(text, fonts)) width += advance(part, opened)
  return width
}

/** Whether a letter can be drawn, or is none and can be left out. */
const isKnown = (letter: string, fonts: readonly Opened[]) =>
  SIGN.test(letter) || fonts.some((font) => has(letter, font))

function toReadable(text: string, fonts: readonly Opened[]): string {
  const letters = [...text]
  if (letters.every((letter) => isKnown(letter, fonts))) return text
  return Array.from(segmenter.segment(text), ({ segment }) =>
    [...segment].every((letter) => isKnown(letter, fonts)) ? segment : toLatin(segment, fonts),
  ).join('')
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** A word in Latin letters, syllables as one word (https://anyascii.com); a question mark where it is none of any script. */
function toLatin(word: string, fonts: readonly Opened[]): string {
  const latin = [...word].map((letter) => (isKnown(letter, fonts) ? letter : anyAscii(letter) || '?')).join('')
  return latin.slice(0, 1).toUpperCase() + latin.slice(1).toLowerCase()
}

type Part = { part: string; opened: Opened }

/**
 * The parts of a text, each with the font that has all its letters. What parts words stands with those that it parts; emoji and
 * other signs that no font has are left out, because a name is read without them.
 */
function splitByFont(text: string, fonts: readonly Opened[]): Part[] {
  const parts: Part[] = []
  for (const letter of text) {
    const last = parts.at(-1)
    if (SIGN.test(letter) && !fonts.some((font) => has(letter, font))) continue
    const isBetween = BETWEEN.test(letter)
    const opened = isBetween && last && has(letter, last.opened) ? last.opened : fonts.find((font) => has(letter, font))
    if (!opened) throw new NoLetter(`no font has the letter ${letter} (U+${letter.codePointAt(0)?.toString(16)})`)
    if (last?.opened === opened) last.part += letter
    else parts.push({ part: letter, opened })
  }
  return parts.flatMap((part) => (parts.length > 1 ? setApart(part, fonts[0]) : part))
}

/** Spaces and points behind the words of another font than the first are of the first. */
function setApart({ part, opened }: Part, first: Opened | undefined): Part[] {
  const words = part
    .trimEnd()
    .replace(/[\p{P}\p{S}]$/u, '')
    .trimEnd()
  const rest = part.slice(words.length)
  return first && opened !== first && words && rest
    ? [
        { part: words, opened },
        { part: rest, opened: first },
      ]
    : [{ part, opened }]
}

/** What is no letter, as emoji are. */
const SIGN = /^[\p{S}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]$/u

/** Spaces, marks and figures, which stand in any script. */
const BETWEEN = /^[\p{Z}\p{P}\p{S}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]$/u

const has = (letter: string, { font }: Opened): boolean =>
  UNSEEN.test(letter) || Boolean(font.nominalGlyph(letter.codePointAt(0) ?? 0))

/** What joins or parts letters and is not seen itself. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}]$/u

function advance(text: string, { font, unitsPerEm }: Opened): number {
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  const units = buffer.getGlyphInfosAndPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0)
  return units / unitsPerEm
}

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { hasCharacter } from '../../pictures/glyphs.ts'

// Discord draws emoji with Twemoji, by Twitter and contributors, CC-BY 4.0.
const FOLDER = dirname(createRequire(import.meta.url).resolve('@twemoji/svg/package.json'))

/** The side of an emoji's own drawing. */
export const EMOJI_SIDE = 36

/** Splits a text into its characters as readers see them. */
export const splitCharacters = (text: string): string[] =>
  Array.from(new Intl.Segmenter('en').segment(text), (part) => part.segment)

/** Whether a character is drawn as a picture, as those are that the typeface has not. */
export function isEmoji(character: string): boolean {
  if (/^\p{RGI_Emoji}$/v.test(character)) return true
  if (hasCharacter(character)) return false
  if (existsSync(fileOf(character))) return true
  throw new Error(`Neither the typeface nor the emoji have “${character}” (${codesOf(character)}).`)
}

/** What is inside the SVG of an emoji. */
export function drawEmoji(character: string): string {
  return readFileSync(fileOf(character), 'utf8').replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
}

/** Twemoji leave out the variation selector, except from sequences that are joined. */
function fileOf(character: string): string {
  const plain = character.includes('\u200D') ? character : character.replaceAll('\uFE0F', '')
  return join(FOLDER, `${codesOf(plain)}.svg`)
}

const codesOf = (text: string) => Array.from(text, (c) => c.codePointAt(0)?.toString(16)).join('-')

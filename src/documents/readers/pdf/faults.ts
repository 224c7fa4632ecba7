import { isEnglish } from '../../../text/english.ts'

/** Letters that a font draws as one, and that its table of letters may lack. */
const LIGATURES = ['ffi', 'ffl', 'ff', 'fi', 'fl']

/** So many different words tell of a fault; one may be a name. */
const TELLING = 5

/** How many words are looked at. */
const MOST_WORDS = 20_000

/** What no font can name: for private use, or in place of what was not known. */
const NAMELESS = /[\uE000-\uF8FF\uFFFD]/gu

/**
 * What the fonts of a PDF do not say right, in a sentence: letters without a name, or words without the letters that are drawn
 * as one; null where there is nothing of the kind.
 */
export function remarkFaults(text: string): string | null {
  const nameless = text.match(NAMELESS)?.length ?? 0
  const remarks: string[] = []
  if (nameless) remarks.push(`${nameless} letters in it have no name in its fonts, and are shown as they are`)
  const torn = findTorn(text)
  if (torn.length >= TELLING)
    remarks.push(
      `letters such as ff and fi are missing in its words (“${torn.slice(0, 3).join('”, “')}”): take another copy, or its text by OCR`,
    )
  return remarks.join('; ') || null
}

/** Words that are English only with a ligature put in. */
function findTorn(text: string): string[] {
  const words = new Set(text.slice(0, 30 * MOST_WORDS).match(/(?<![\p{L}-])[a-z]{3,20}(?![\p{L}-])/gu))
  return [...words]
    .slice(0, MOST_WORDS)
    .filter((word) => !isEnglish(word) && LIGATURES.some((letters) => mends(word, letters)))
}

function mends(word: string, letters: string): boolean {
  for (let at = 0; at <= word.length; at++)
    if (isEnglish(word.slice(0, at) + letters + word.slice(at)) && word.length >= LEAST) return true
  return false
}

/** Shorter words may be mended by chance. */
const LEAST = 4

/**
 * What readers and writers of GIFT share: its signs, and how a text hides them. As Moodle has it, which made the format:
 * https://github.com/moodle/moodle/blob/main/question/format/gift/format.php
 */

/** A sign of the format that no backslash hides, and where in the text. */
export type Mark = { at: number; sign: string }

const SIGNS = new Set('~=#{}:')

/** A text in which no character is a sign: backslashes before them, line breaks as `\n`. */
export const escapeGift = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\n/g, '\\n')

/** Undoes `escapeGift`. Before any other character a backslash is a backslash. */
export const unescapeGift = (text: string): string =>
  text.replace(/\\([\\~=#{}:n])/g, (_, character: string) => (character === 'n' ? '\n' : character))

/** The signs of a text, in their order. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '\\') at++
    else if (SIGNS.has(sign)) marks.push({ at, sign })
  }
  return marks
}

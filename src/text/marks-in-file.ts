/**
 * Whether the mark of a note stands in a file between some words: `rose to 3.1 It was`, `rose to 3.[^1] It was`. In: the file,
 * what is quoted before the mark, the number of the note, and what is quoted behind it.
 */
export function hasMark(file: string, before: string, number: number, behind: string): boolean {
  const ahead = before.trim().split(/\s+/).slice(-LOOKS_AT)
  const next = behind.trim().split(/\s+/).slice(0, LOOKS_AT)
  const raised = [...String(number)].map((digit) => RAISED[Number(digit)]).join('')
  const mark = String.raw`\s?(?:${raised}|<sup>\s*${number}\s*</sup>|\[\^?${number}\]|${number}(?!\d))`
  const pattern = `${spaced(ahead)}${mark}${next[0] ? `\\s+${spaced(next)}` : ''}`
  return file !== '' && new RegExp(pattern, 'u').test(file)
}

/** So many words on either side tell one place from another. */
const LOOKS_AT = 2

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const spaced = (words: readonly string[]) => words.map((word) => RegExp.escape(word)).join('\\s+')

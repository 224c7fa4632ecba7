import { toLiteral } from '../../text/word-patterns.ts'

/** What stands for a name that is asked for. */
export const BLANK = '_____'

/** Spellings that hold another one, such as “City of Accra”, would take the words around it along. */
const withoutLonger = (names: readonly string[]) =>
  names.filter((name) => !names.some((other) => name.endsWith(` of ${other}`)))

/** A text with every spelling of a name blanked out, the longest first, but inside a name that hyphens join; null where none is in it. */
export function blankOut(text: string, names: readonly string[]): string | null {
  const pattern = withoutLonger(names)
    .toSorted((a, b) => b.length - a.length)
    .map(toLiteral)
    .join('|')
  const blanked = text.replace(new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}-])`, 'gu'), BLANK)
  return blanked === text ? null : blanked
}

/** Whether a text still gives a name away, in part or in another form (`Torontonians` for Toronto). */
export const givesAway = (text: string, names: readonly string[]): boolean =>
  names.some((name) =>
    name
      .split(/[\s,.-]+/)
      .filter((word) => word.length > 3)
      .some((word) => text.toLowerCase().includes(word.toLowerCase().slice(0, Math.max(4, word.length - 2)))),
  )

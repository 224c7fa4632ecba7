/** A text for comparing: case and space do not count, all else does (`50%` and `50` differ). */
export const foldSpaces = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

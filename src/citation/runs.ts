/** A stretch of a reference, in italics or not. */
export type Run = { text: string; isItalic: boolean }

/** Around what is in italics, until it is cut into runs; letters of no script, which no record holds. */
export const ITALIC = { from: '\u{F0000}', to: '\u{F0001}' }

/** Cuts a text with marks into runs. Italics within italics are upright. */
export function toRuns(marked: string): Run[] {
  let isItalic = false
  return marked.split(/([\u{F0000}\u{F0001}])/u).flatMap((text) => {
    if (text !== ITALIC.from && text !== ITALIC.to) return text ? [{ text, isItalic }] : []
    isItalic = text === ITALIC.from
    return []
  })
}

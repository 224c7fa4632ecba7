import wrapAnsi from 'wrap-ansi'

/** The least width that is wrapped to, in columns. */
const NARROWEST = 20

/**
 * Wraps a text at its spaces, colours and all; a longer word stands out. In: the width in columns.
 *
 * How wide a letter is takes long to find out for the first that is not English, because emoji are looked for. Where all are as
 * wide as English ones, they are wrapped as such, and stand in their places again behind that.
 */
export function wrap(text: string, columns: number): string {
  const width = Math.max(NARROWEST, columns)
  if (!NARROW.test(text) || LOOSE.test(text)) return wrapAnsi(text, width, { trim: true })
  const letters = text.matchAll(/[^ \n]/g)
  return wrapAnsi(text.replace(/[^ -~\n]/g, 'x'), width, { trim: true }).replace(/[^ \n]/g, () =>
    String(letters.next().value),
  )
}

/** Texts of letters and signs of one column, none of which is joined with the next. */
const NARROW = /^[\n -~\u00A0-¬®-ʯͰ-ҁ‐-―‘-‧‰-※⁰-₎€−]*$/

/** A space that does not break, where lines may: it would be trimmed. */
const LOOSE = /(?:^|\s)\u00A0|\u00A0(?:\s|$)/

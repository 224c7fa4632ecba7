const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * A text of at most so many characters, the last of them an ellipsis where something is left out. What a reader sees as one
 * character, as a flag or an emoji of several, is never cut in two. Code points are counted, as Discord's limits do.
 */
export function clip(text: string, most: number): string {
  return isLonger(text, most) ? `${beginningOf(text, most - 1).trimEnd()}…` : text
}

/** The whole words among the first so many characters of a text, and an ellipsis where something is left out. */
export function clipAtWord(text: string, most: number): string {
  return isLonger(text, most) ? `${beginningOf(text, most).replace(/(?<!\s)\s+\S*$/, '')} …` : text
}

const isLonger = (text: string, most: number) => text.length > most && endOf(text, most) < text.length

/** Characters each of which is a code point, and one that a reader sees, whatever stands beside it: most of what is written. */
const PLAIN = /^[\n -~\u00A0-\u02FF\u2010-\u2027\u2030-\u205E]*$/

/** As many whole characters as are no more than so many code points. */
function beginningOf(text: string, most: number): string {
  const end = endOf(text, most)
  if (end >= text.length || PLAIN.test(text.slice(Math.max(0, end - 1), end + 1))) return text.slice(0, end)
  // One that is longer than all there is room for is cut.
  return text.slice(0, characters.segment(text).containing(end)?.index || end)
}

/** Where so many code points end, or the text, in UTF-16 units. */
function endOf(text: string, most: number): number {
  if (!/[\uD800-\uDFFF]/.test(text.slice(0, most))) return Math.min(most, text.length)
  let [end, count] = [0, 0]
  for (; end < text.length && count < most; count++) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  return end
}

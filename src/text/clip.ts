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

const isLonger = (text: string, most: number) => text.length > most && countCharacters(text) > most

const countCharacters = (text: string) => [...text].length

/** As many whole characters as are no more than so many code points. */
function beginningOf(text: string, most: number): string {
  let [end, count] = [0, 0]
  for (const { segment } of characters.segment(text)) {
    count += countCharacters(segment)
    if (count > most) break
    end += segment.length
  }
  return text.slice(0, end)
}

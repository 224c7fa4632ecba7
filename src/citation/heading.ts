/** The most words of a heading that stand whole in a citation, and how many are left of a longer one. */
const WHOLE_UP_TO = 5
const SHORTENED_TO = 4

/**
 * A heading as it is named in a citation (APA 8.13): whole where it is short, else its first words, never with an ellipsis.
 * In: the heading, perhaps cut already, with `…` behind it.
 */
export function shortenHeading(heading: string): { text: string; isShortened: boolean } {
  const whole = heading.replace(/\s?(?:…|\.{3})\s?$/, '')
  const words = whole.split(/\s+/)
  if (whole === heading && words.length <= WHOLE_UP_TO) return { text: heading, isShortened: false }
  const [title = ''] = whole.split(/[:;?!–—(]/)
  const first = title.trim().split(/\s+/).filter(Boolean)
  const kept =
    first.length > 1 && first.length < words.length && first.length <= WHOLE_UP_TO
      ? first
      : words.slice(0, SHORTENED_TO)
  return {
    text: withoutLooseEnd(kept)
      .join(' ')
      .replace(/[,;:.]{1,9}$/, ''),
    isShortened: true,
  }
}

/** A title as citations name it: without article and subtitle, a long one by its first words. */
export const shortTitle = (title: string): string => shortenHeading(mainTitle(title)).text

/** A title without its article, up to its colon, or its question mark where another title follows. */
export function mainTitle(title: string): string {
  const [main = title] = withoutArticle(title).match(/^.{3,200}?(?=:\s|\s[—–]\s)|^.{3,200}?[?!](?=\s)/) ?? []
  return main === title ? withoutArticle(title) : main
}

export const withoutArticle = (title: string): string => title.replace(/^(?:the|an?)\s(?=\S)/i, '')

/** Without short words at the end, which belong to what was left out: `of the`. */
function withoutLooseEnd(words: string[]): string[] {
  const end = words.findLastIndex((word) => word.length > 3 || /^\p{Lu}/u.test(word))
  return end > 0 ? words.slice(0, end + 1) : words
}

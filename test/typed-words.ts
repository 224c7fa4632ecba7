/** The words of a text as they are typed, each with the marks beside it and the space behind it: joined, they are the text. */
export function typedWords(text: string): string[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    index,
    end: index + word.length,
  }))
  if (!words.length) return []
  const cuts = words.slice(1).map(({ index }, i) => {
    const end = words[i]?.end ?? 0
    const space = text.slice(end, index).search(/\s/)
    return space < 0 ? index : end + space + 1
  })
  return [0, ...cuts].map((cut, i) => text.slice(cut, cuts[i] ?? text.length) + (i === cuts.length ? ' ' : ''))
}

/**
 * A statement with some of its words exchanged, each wherever it stood in the statement as it was. Null where one of them does
 * not stand there just once: then it was written of another wording.
 */
export function turnRound(says: string, turns: Readonly<Record<string, string>>): string | null {
  const places = Object.entries(turns).map(([words, others]) => ({ words, others, at: says.indexOf(words) }))
  if (!places.length || places.some(({ words, at }) => at < 0 || says.lastIndexOf(words) !== at)) return null
  return places
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { words, others, at }) => text.slice(0, at) + others + text.slice(at + words.length), says)
}

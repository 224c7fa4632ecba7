/** Anything with names. */
export type WithNames = { id: string; names: readonly string[] }

/** A name as it stands in a text, and whose it is. */
export type Naming = { id: string; spelling: string }

/**
 * Makes a finder of names in texts: whole words, and the longest where one holds another (“sanctuary city movement” is no
 * “sanctuary city”). A name with capitals is found with its capitals alone, others in any case. In: what has names. Out: a function from a text to the names in it, each as often as it stands there.
 */
export function createNamer(entries: readonly WithNames[]): (text: string) => Naming[] {
  const byFirst = groupByFirstWord(entries.flatMap(toNamings))
  return (text) => {
    const plain = straighten(text)
    const found: Naming[] = []
    let end = 0
    for (const { 0: word, index } of plain.matchAll(WORD)) {
      if (index < end) continue
      const naming = (byFirst.get(word.toLowerCase()) ?? []).find((each) => standsAt(each.spelling, plain, index))
      if (!naming) continue
      found.push(naming)
      end = index + naming.spelling.length
    }
    return found
  }
}

const WORD = /[\p{L}\p{N}]+/gu

const straighten = (text: string) => text.normalize('NFC').replaceAll('’', "'")

const toNamings = ({ id, names }: WithNames): Naming[] =>
  [...new Set(names.map(straighten))].map((spelling) => ({ id, spelling }))

/** The longest first; of two of one length the one with capitals, which fits less. */
function groupByFirstWord(namings: Naming[]): Map<string, Naming[]> {
  const capitals = ({ spelling }: Naming) => Number(/\p{Lu}/u.test(spelling))
  const ranked = namings.toSorted((a, b) => b.spelling.length - a.spelling.length || capitals(b) - capitals(a))
  return Map.groupBy(ranked, ({ spelling }) => spelling.match(WORD)?.[0].toLowerCase() ?? '')
}

function standsAt(spelling: string, text: string, index: number): boolean {
  const there = text.slice(index, index + spelling.length)
  const isSame = /\p{Lu}/u.test(spelling) ? there === spelling : there.toLowerCase() === spelling.toLowerCase()
  return isSame && !/^[\p{L}\p{N}]/u.test(text.slice(index + spelling.length))
}

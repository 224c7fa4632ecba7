import type { Library } from '../library/library.ts'
import { clip } from '../text/clip.ts'
import type { Passage } from '../text/passages.ts'
import type { Sentence } from '../text/segment.ts'

/** In characters. */
const LONGEST = 200

/**
 * What stands in the first row of a table, where a quotation begins with a later row of it: `Year | Ships`, without which
 * `1931 | 212` says nothing. In: the passage, and its sentences that are quoted. Null where it begins with no row, or with that one.
 */
export function findTableHead(
  { source, pin }: Passage,
  [first]: readonly Sentence[],
  { passagesOf }: Pick<Library, 'passagesOf'>,
): string | null {
  const width = cellsOf(first?.text ?? '').length
  if (!first || width < 2) return null
  const isSamePlace = (other: Passage) => other.pin.section === pin.section && other.pin.paragraph === pin.paragraph
  const before = (passagesOf.get(source) ?? [])
    .filter(isSamePlace)
    .flatMap(({ sentences }) => sentences)
    .filter(({ number }) => number < first.number)
  const prose = before.findLastIndex(({ text }) => cellsOf(text).length !== width)
  const head = before[prose + 1]
  return head ? clip(cellsOf(head.text).join(' | '), LONGEST) : null
}

/** The cells of a row, as the readers of formats write one, and as it stands in Markdown. */
const cellsOf = (text: string): string[] =>
  text
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())

import { letterOf } from '../letters.ts'
import { cleanLine } from './clean.ts'
import type { ExportItem, Omission } from './exchange.ts'

/** Options are named by one letter. */
const MOST_OPTIONS = 26

/** A line that a reader of the format takes for an option or for the answer. */
const TAKEN_LINE = /^(?:[A-Z][).](?:\s|$)|ANSWER\s*:)/i

/**
 * Items as Aiken, the plainest of the formats. In: the items. Out: the text of one file, and the items that it cannot hold:
 * those with several correct options, with more than 26, or with a stem that reads as an option. Not held: ids, feedback,
 * explanation, footnote, level, topics and line breaks. Throws nothing.
 */
export function writeAiken(items: readonly ExportItem[]): { text: string; omitted: Omission[] } {
  const omitted = items.flatMap(({ item }) => {
    const reason = whyNot(item)
    return reason === null ? [] : [{ id: item.id, reason }]
  })
  const held = items.filter(({ item }) => whyNot(item) === null)
  return { text: held.map(({ item }) => writeQuestion(item)).join('\n'), omitted }
}

type Item = ExportItem['item']

function whyNot({ kind, stem, options }: Item): string | null {
  if (kind === 'several') return 'Aiken knows one correct option only'
  if (options.length > MOST_OPTIONS) return `Aiken knows ${MOST_OPTIONS} options at most`
  const line = cleanLine(stem)
  return line.length < 2 || TAKEN_LINE.test(line) ? 'its question would be read as an option or an answer' : null
}

const writeQuestion = ({ stem, options }: Item) =>
  [
    cleanLine(stem),
    ...options.map(({ text }, i) => `${letterOf(i)}) ${cleanLine(text)}`),
    `ANSWER: ${letterOf(options.findIndex(({ isCorrect }) => isCorrect))}`,
    '',
  ].join('\n')

import { AFTER_MARKED, BEFORE_MARKED, NAMED_ITSELF, SAYS_OF_MARKED } from '../../speech/defining.ts'
import type { Passage } from '../../text/passages.ts'
import { type FoundTerm, toTerm } from './in-sentence.ts'

/** Bold or italic in Markdown: the groups hold the words, bold first. */
const MARKED =
  /(?<![\p{L}\p{N}*_])(?:\*\*|__)([^*_\n]{2,60})(?:\*\*|__)|(?<![\p{L}\p{N}*_])[*_]([^*_\n]{2,60})[*_](?![\p{L}\p{N}*_])/gu

/** The terms that a sentence of Markdown marks and says something of. In: the text that was imported, and a sentence of a passage. */
export function markedIn(file: string, { pieces, text }: Passage['sentences'][number]): FoundTerm[] {
  const [start, end] = [pieces[0]?.[0] ?? 0, pieces.at(-1)?.[1] ?? 0]
  if (end - start > LONGEST || !SAYS_OF_MARKED.test(text)) return []
  // The marks around what begins or ends the sentence are no part of it.
  const source = file.slice(Math.max(0, start - 2), end + 2)
  return [...source.matchAll(MARKED)].flatMap(({ 0: whole, 1: bold, 2: italic = '', index }) => {
    if (bold) return toTerm(bold, 'marked')
    const after = source.slice(index + whole.length)
    const before = source.slice(0, index)
    if (NAMED_ITSELF.test(before)) return []
    const isSaid = BEFORE_MARKED.test(before) || AFTER_MARKED.test(after)
    return isSaid ? toTerm(italic, 'marked') : []
  })
}

/** The longest sentence that is looked at, in characters of the file. */
const LONGEST = 700

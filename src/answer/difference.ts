import { diffArrays } from 'diff'
import { isQuoteExact } from '../evidence/deciding/quote.ts'
import type { Library } from '../library/library.ts'
import type { Line } from '../reply/reply.ts'
import { foldTypography } from '../text/fold.ts'
import type { SentencePlace } from '../text/fingerprint.ts'
import { toWords } from '../text/words.ts'
import { sentencesFrom } from './text-words.ts'
import { joinSentences } from '../text/passages.ts'
import type { Sentence } from '../text/segment.ts'

/** Both texts, with the words in bold that the other has not. */
export type Compared = { quoted: Line; source: Line }

/**
 * Compares a quotation with the sentences of the imported text at its place, word by word (Myers' difference, by `diff`).
 * Null where the text is not imported, or what is kept of it does not match it.
 */
export function compareWithText(
  quotation: string,
  source: string,
  place: SentencePlace,
  library: Library,
): Compared | null {
  const best = nearestStretch(quotation, source, place, library)
  return best && markWords(best.changes, best.quoted, best.source)
}

type Change = { added: boolean; removed: boolean; count: number; value: string[] }

/** What of the text is likest to a quotation at its place: the words of both, and how those of the text became those of it. */
function nearestStretch(
  quotation: string,
  source: string,
  place: SentencePlace,
  library: Library,
): { quoted: string[]; source: string[]; changes: Change[] } | null {
  const sentences = sentencesFrom(library.passagesOf.get(source) ?? [], place)
  if (!sentences.length) return null
  const end = endAfter(toWords(quotation).length, sentences)
  const lengths = [end - 1, end, end + 1].filter((length) => length > 0)
  const most = quotation.length + ROOM
  const stretches = lengths
    .map((length) => sentences.slice(0, length))
    .filter((stretch) => stretch.reduce((sum, { text }) => sum + text.length, 0) <= most)
  const compared = stretches.map((stretch) => ({ stretch, ...compare(quotation, joinSentences(stretch)) }))
  const [best] = compared.sort((a, b) => a.distance - b.distance)
  return best && isQuoteExact(best.stretch, source, library) ? best : null
}

/**
 * How much longer than a quotation the sentences may be that it is compared with, in characters: the work grows with their
 * length by that of the quotation, and a row of a table or a text without full stops may be of any.
 */
const ROOM = 5000

/** How many of the sentences hold so many words. */
function endAfter(words: number, sentences: Sentence[]): number {
  let held = 0
  const last = sentences.findIndex(({ text }) => {
    held += toWords(text).length
    return held >= words
  })
  return last < 0 ? sentences.length : last + 1
}

/** Words, spaces and marks, each by itself. */
const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []

/** What differs in case or typography alone does not differ. */
const foldToken = (token: string) => (/^\s+$/.test(token) ? ' ' : foldTypography(token).toLowerCase())

function compare(quotation: string, text: string) {
  const [quoted, source] = [tokensOf(quotation), tokensOf(text)]
  const changes: Change[] = diffArrays(source.map(foldToken), quoted.map(foldToken))
  const isAround = ({ removed }: Change, n: number) => removed && (n === 0 || n === changes.length - 1)
  const differing = changes.filter((change, n) => (change.added || change.removed) && !isAround(change, n))
  const distance = differing.reduce((sum, { count }) => sum + count, 0)
  return { quoted, source, changes, distance }
}

/** Both texts, with what the other has not in bold. */
function markWords(changes: readonly Change[], quoted: string[], source: string[]): Compared {
  const line = { quoted: [] as Line, source: [] as Line }
  let [i, j] = [0, 0]
  for (const [n, { added, removed, count }] of changes.entries()) {
    // What the source says before and after it is no difference.
    const isAround = removed && (n === 0 || n === changes.length - 1)
    const strong = (added || removed) && !isAround ? ({ strong: true } as const) : {}
    if (!removed) line.quoted.push({ text: quoted.slice(i, i + count).join(''), ...strong })
    if (!added) line.source.push({ text: source.slice(j, j + count).join(''), ...strong })
    if (!removed) i += count
    if (!added) j += count
  }
  return line
}

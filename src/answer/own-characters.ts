import { isQuoteExact } from '../evidence/deciding/quote.ts'
import type { Library } from '../library/library.ts'
import type { Finding } from '../text/finding.ts'
import { foldForSearch, foldTypography } from '../text/fold.ts'
import { joinSentences } from '../text/passages.ts'
import { parted } from '../text/quotation-parts.ts'
import type { Sentence } from '../text/segment.ts'
import { toWords } from '../text/words.ts'
import { sentencesFrom } from './text-words.ts'

/**
 * A quotation that was found, each of its parts in the characters of the imported text: marks, hyphens, case, accents. Ellipses
 * and what stands in brackets stay as they are, and so does a first letter that was made small. So does all of it where the
 * text is not at hand, and a part of which the text has other words.
 */
export function toOwnCharacters(
  { clean, manners, gaps, place, source }: Extract<Finding, { kind: 'found' }>,
  library: Library,
): string {
  const words = toWords(clean).length + gaps.reduce((sum, gap) => sum + gap.words, 0)
  const sentences = holdingWords(words, sentencesFrom(library.passagesOf.get(source) ?? [], place))
  if (!isQuoteExact(sentences, source, library)) return clean
  const text = toLetters(joinSentences(sentences))
  const pieces = parted(clean)
  let from = 0
  const own = pieces.map((piece, i) => {
    const part = i % 2 ? null : findPart(toPart(piece, pieces[i - 1], pieces[i + 1]), text, from)
    from = part?.end ?? from
    return part?.written ?? piece
  })
  const isFirstTheirs = manners.some(({ kind, text: shown }) => kind === 'first letter' && !shown)
  return isFirstTheirs ? withCaseOf(clean, own.join('')) : own.join('')
}

/** As many sentences as hold so many words, from wherever in the first of them. */
function holdingWords(words: number, sentences: readonly Sentence[]): Sentence[] {
  let held = -toWords(sentences[0]?.text ?? '').length
  const last = sentences.findIndex(({ text }) => {
    held += toWords(text).length
    return held >= words
  })
  return sentences.slice(0, last < 0 ? sentences.length : last + 1)
}

/** A text and its letters and figures alone, folded; `places`: where in it each of them begins and ends. */
type Letters = { text: string; folded: string; places: [start: number, end: number][] }

function toLetters(text: string): Letters {
  const letters: Letters = { text, folded: '', places: [] }
  for (const { 0: sign, index } of text.matchAll(/[\p{L}\p{N}]\p{M}*/gu)) {
    const folded = foldForSearch(sign)
    letters.folded += folded
    for (let i = 0; i < folded.length; i++) letters.places.push([index, index + sign.length])
  }
  return letters
}

/** Words of a quotation: the marks and spaces around them, and whether the first or the last is a part of a word, as in `year[s]`. */
type Part = { letters: Letters; before: string; behind: string; isOpen: { first: boolean; last: boolean } }

function toPart(piece: string, before = '', behind = ''): Part {
  const letters = toLetters(piece)
  return {
    letters,
    before: piece.slice(0, letters.places[0]?.[0] ?? 0),
    behind: piece.slice(letters.places.at(-1)?.[1] ?? 0),
    isOpen: {
      first: before.endsWith(']') && LETTER.test(piece[0] ?? ''),
      last: behind.startsWith('[') && LETTER.test(piece.at(-1) ?? ''),
    },
  }
}

const LETTER = /[\p{L}\p{N}\p{M}]/u

/** What a text has where the words of a part stand first behind a letter of it; null where they stand nowhere. */
function findPart(
  { letters, before, behind, isOpen }: Part,
  { text, folded, places }: Letters,
  from: number,
): { written: string; end: number } | null {
  if (!letters.folded) return null
  for (let at = folded.indexOf(letters.folded, from); at >= 0; at = folded.indexOf(letters.folded, at + 1)) {
    const end = at + letters.folded.length
    const [[start = 0] = [], [, stop = 0] = []] = [places[at], places[end - 1]]
    if (!isOpen.first && LETTER.test(text[start - 1] ?? '')) continue
    if (!isOpen.last && LETTER.test(text[stop] ?? '')) continue
    const begin = start - countAlike([...before], [...text.slice(Math.max(0, start - AROUND), start)].reverse())
    const close = stop + countAlike([...behind], [...text.slice(stop, stop + AROUND)])
    return { written: `${/^\s*/.exec(before)}${text.slice(begin, close)}${behind.slice(behind.trimEnd().length)}`, end }
  }
  return null
}

/** How far from a part its marks may stand, in characters. */
const AROUND = 12

/** How many marks of a text beside a part, from it on, are among those that the quotation has there; with white space between. */
function countAlike(quoted: readonly string[], text: readonly string[]): number {
  const marks = new Set(quoted.map(foldTypography))
  let alike = 0
  for (const [i, mark] of text.entries()) {
    if (/\s/.test(mark)) continue
    if (LETTER.test(mark) || !marks.has(foldTypography(mark))) break
    alike = i + 1
  }
  return text.slice(0, alike).join('').length
}

/** A text whose first letter is as large as that of another. */
function withCaseOf(other: string, text: string): string {
  const [letter = ''] = /\p{L}/u.exec(other) ?? []
  return text.replace(/\p{L}/u, (first) => (letter === letter.toLowerCase() ? first.toLowerCase() : first))
}

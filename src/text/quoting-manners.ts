import { isRemark } from '../speech/remarks.ts'
import { type FoundText, findPageTops } from './page-tops.ts'

/**
 * How a quotation is written that is no alteration, and is said: a first letter or others in brackets (`[r]esidence`,
 * `year[s]`), `[sic]`, words put in, marks of notes and tops of pages that came along in a copy, accents left off, `16%` for
 * `16 per cent`; and `unsure`, parts too short to be told without the text.
 */
export const QUOTING_MANNERS = [
  'first letter',
  'letters',
  'sic',
  'inserted',
  'note marks',
  'page tops',
  'accents',
  'amounts',
  'unsure',
] as const

/** A manner, and what shows it in the quotation. */
export type QuotingManner = { kind: (typeof QUOTING_MANNERS)[number]; text: string }

/**
 * One way to read something in a quotation; null where that is no manner but how it stands. `note`: the note whose mark it is
 * taken for.
 */
export type Way = { text: string; manner: QuotingManner | null; note?: NoteMark }

/**
 * The number of a note, and where its mark stands: as hardly anything else does (`sure`), as a change of a word may (`unsure`),
 * or behind a figure, of which it may be a part.
 */
export type NoteMark = { number: number; stands: 'sure' | 'unsure' | 'behind figure' }

/** A quotation as it stands (strings), with what can be read in several ways (lists, the first of them as it stands). */
export type QuotedPiece = string | Way[]

/** Stands for words of the source that others in brackets have taken the place of; a character of no text. */
export const REPLACED = '\uE000'

/** Most places of a quotation that are read in several ways; what is behind them is read as it stands. */
const MOST_CHOICES = 200

/** Finds what of a quotation can be read in several ways: line ends, brackets, marks of notes, the tops of pages. */
export function readManners(quotation: string): QuotedPiece[] {
  let pieces = cutAt(quotation, findPageTops(quotation), asPageTop)
  for (const { pattern, waysOf } of READERS)
    pieces = pieces.flatMap((piece) =>
      typeof piece === 'string' ? cutAt(piece, [...piece.matchAll(pattern)].map(toFound), waysOf) : [piece],
    )
  let choices = 0
  return pieces.map((piece) => {
    if (typeof piece !== 'string') choices += 1
    return typeof piece === 'string' || choices <= MOST_CHOICES ? piece : (piece[0]?.text ?? '')
  })
}

const toFound = ({ 0: text, index }: RegExpExecArray): FoundText => ({ text, index })

const asPageTop = (found: string): Way[] => [{ text: ' ', manner: { kind: 'page tops', text: found.trim() } }]

function cutAt(text: string, all: readonly FoundText[], waysOf: (found: string) => Way[]): QuotedPiece[] {
  const pieces: QuotedPiece[] = []
  let from = 0
  for (const { text: found, index } of all) {
    pieces.push(text.slice(from, index), [asItStands(found), ...waysOf(found)])
    from = index + found.length
  }
  return [...pieces, text.slice(from)]
}

const asItStands = (text: string): Way => ({ text, manner: null })

const asNoteMark =
  (stands: NoteMark['stands']) =>
  (found: string): Way[] => {
    const number = Number(found.normalize('NFKC').replace(/\D/g, ''))
    return [{ text: '', manner: { kind: 'note marks', text: found }, note: { number, stands } }]
  }

/** How an amount in a hundred is written. */
const PER_CENT = ['%', ' per cent', ' percent', ' por ciento', ' pour cent', ' Prozent']

const READERS: { pattern: RegExp; waysOf: (found: string) => Way[] }[] = [
  {
    // A line end's, or the word's own, which others write without.
    pattern: /(?<=\p{L})[-\u2010\u2011\u00AD]\s*(?=\p{L})/gu,
    waysOf: () => ['', '-'].map(asItStands),
  },
  {
    pattern: /(?<=\d)\s?(?:%|(?:per\s?cent|por\s?ciento|pour\s?cent|prozent)(?!\p{L}))/giu,
    waysOf: (found) => PER_CENT.map((text) => ({ text, manner: { kind: 'amounts', text: found.trim() } })),
  },
  {
    pattern: /(?<![\p{L}\p{N}])\[\p{L}\](?=\p{L})/gu,
    waysOf: (found) => [{ text: found.slice(1, -1), manner: { kind: 'first letter', text: found } }],
  },
  {
    pattern: /\[(?:un|non|in|im|il|ir|dis)-?\](?=\p{L})/giu,
    waysOf: (found) => {
      const text = found.replace(/[[\]-]/g, '')
      return [
        { text, manner: { kind: 'letters', text } },
        { text: '', manner: { kind: 'inserted', text: `${text}-` } },
      ]
    },
  },
  { pattern: /\[[^[\]]{1,300}\]/g, waysOf: waysOfBrackets },
  { pattern: /\([^()]{3,80}\)/g, waysOf: waysOfRemark },
  { pattern: /(?<=[\p{L}\d)\]”’"'»][.,;:!?”’"'»)]{1,3})[¹²³⁰⁴-⁹]{1,3}/gu, waysOf: asNoteMark('sure') },
  // At once behind the end of a sentence, of a clause or of a quotation.
  {
    pattern: /(?<=[\p{L})\]”’"'»][.,;:!?”’"'»)]{1,3})\d{1,3}(?![\p{L}\p{N}%]|[.,]\d)/gu,
    waysOf: asNoteMark('sure'),
  },
  // At once behind a word, of whose name it may be a part.
  { pattern: /(?<=\p{L})(?:[¹²³⁰⁴-⁹]{1,3}|\d{1,3}(?![\p{L}\p{N}%]|[.,]\d))/gu, waysOf: asNoteMark('unsure') },
  // Set off, only between two sentences.
  { pattern: /(?<=[^\d\s][.!?][”’"'»)]{0,2}\s)\d{1,3}(?=\s+["“‘(]?\p{Lu}|\s*$)/gu, waysOf: asNoteMark('unsure') },
  {
    pattern: /(?<=\d[.!?][”’"'»)]{0,2}\s?)\d{1,3}(?=\s+["“‘(]?\p{Lu}|\s*$)/gu,
    waysOf: asNoteMark('behind figure'),
  },
]

const SIC = /^sic\s?[!.?]{0,2}$/i

const asSic = (text: string): Way[] => [{ text: '', manner: { kind: 'sic', text } }]

function waysOfRemark(found: string): Way[] {
  const text = found.slice(1, -1).trim()
  if (SIC.test(text)) return asSic(text)
  return isRemark(text) ? [{ text: '', manner: { kind: 'inserted', text } }] : []
}

function waysOfBrackets(found: string): Way[] {
  const text = found.slice(1, -1).trim()
  if (/^(?:…|\.(?:\s?\.){2,})$/.test(text)) return []
  if (SIC.test(text)) return asSic(text)
  if (/^(?:\^?\d{1,3}|\*{1,3})$/.test(text)) return asNoteMark('sure')(text)
  if (!/\p{L}/u.test(text)) return []
  const inserted: QuotingManner = { kind: 'inserted', text }
  const words: Way[] = [
    { text: '', manner: inserted },
    { text: ` ${REPLACED} `, manner: inserted },
  ]
  return /^\p{L}{1,5}$/u.test(text) ? [{ text, manner: { kind: 'letters', text } }, ...words] : words
}

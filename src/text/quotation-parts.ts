import { type Fingerprint, GROUP, hashGroups, hashSingles } from './fingerprint.ts'
import { indexOfGroups } from './group-index.ts'
import { lastNoteOf } from './last-note.ts'
import { hasMark } from './marks-in-file.ts'
import { type QuotingManner, type QuotedPiece, REPLACED, type Way } from './quoting-manners.ts'
import { type MarkedWord, toMarkedWords } from './words.ts'

/**
 * A quotation as one text has it: its words between ellipses, how it is written otherwise, and without what is no part of it
 * but came along in a copy.
 */
export type QuotationParts = { parts: QuotedPart[]; manners: QuotingManner[]; clean: string }

/** The words between two ellipses; `isClosed`: whether they end a sentence; `reach`: how many words may be left out before them. */
export type QuotedPart = { words: MarkedWord[]; isClosed: boolean; reach: number }

/** In place of how many words of the source others may stand in brackets. */
const MOST_REPLACED = 8

/** `…`, `...`, `. . . .`, `(…)`, `[...]`: what parts a quotation. */
const ELLIPSIS = /[[(]\s*(?:…|\.(?:\s?\.){2,})\s*[\])]|…|\.(?:\s?\.){2,}/g

const BETWEEN_PARTS = new RegExp(`(${ELLIPSIS.source}|\\[[^[\\]]{1,300}\\])`)

/** The parts of a quotation as they are written, and between any two, at odd places, the ellipsis or the brackets that part them. */
export const parted = (quotation: string): string[] => quotation.split(BETWEEN_PARTS)

/**
 * Reads a quotation as a text has it. What can be read in several ways is read in the one of which most groups of words stand
 * there; as it stands, where none does better. In: the file of the text, empty where it is not at hand.
 */
export function readParts(pieces: readonly QuotedPiece[], fingerprint: Fingerprint, file = ''): QuotationParts {
  const manners: QuotingManner[] = []
  let [read, clean] = ['', '']
  for (const [i, piece] of pieces.entries()) {
    if (typeof piece === 'string') {
      read += piece
      clean += piece
    } else {
      const possible = piece.filter((each) => mayStand(each, fingerprint))
      const [before, behind] = [read.slice(-AROUND), ahead(pieces.slice(i + 1))]
      const best = bestWay(possible, before, behind, fingerprint)
      const isPartOfFigure = best.note?.stands === 'behind figure' && !hasMark(file, before, best.note.number, behind)
      const way = isPartOfFigure ? (piece[0] ?? best) : best
      read += way.text
      clean += asCopied(piece[0]?.text ?? '', way)
      if (way.manner) manners.push(way.manner)
    }
  }
  return { parts: partsOf(read), manners, clean: clean.replace(/\s+/g, ' ').trim() }
}

/**
 * A number is the mark of a note where the text has a note of that number. A text that has none may have lost them: there it is
 * one where it stands as hardly anything else does. Behind a figure only the file tells.
 */
function mayStand({ note }: Way, fingerprint: Fingerprint): boolean {
  const last = lastNoteOf(fingerprint)
  return !note || (last ? note.number <= last : note.stands !== 'unsure')
}

/** What of a piece is copied: it as it stands, but for what came along in a copy: line ends, soft hyphens, marks of notes. */
function asCopied(typed: string, { text, manner }: Way): string {
  if (manner) return COPIED_ALONG.has(manner.kind) ? text : typed
  return /[\n\u00AD]/.test(typed) ? text.trim() : typed
}

const COPIED_ALONG: ReadonlySet<QuotingManner['kind']> = new Set(['note marks', 'page tops'])

/** How much of a quotation around a choice is looked at, in characters: some ten words, more than a group on either side. */
const AROUND = 60

/** What follows a choice, as it stands. */
function ahead(pieces: readonly QuotedPiece[]): string {
  let text = ''
  for (const piece of pieces) {
    if (text.length >= AROUND) break
    text += typeof piece === 'string' ? piece : (piece[0]?.text ?? '')
  }
  return text.slice(0, AROUND)
}

function bestWay(ways: readonly Way[], before: string, behind: string, fingerprint: Fingerprint): Way {
  const { has } = indexOfGroups(fingerprint)
  const fits = ways.map((way) => {
    const parts = partsOf(before + way.text + behind)
    const groups = parts.flatMap(({ words }) => [...hashGroups(words)])
    const held = groups.length
      ? groups.filter(has).length
      : parts.filter((part) => isTellable(part) && findShort(part, fingerprint).length).length
    return { way, held, missing: Math.max(0, groups.length - held) }
  })
  // What only makes one word of two is no better reading, unless a line has parted them.
  const isParted = /\s/.test(ways[0]?.text ?? '')
  const shareOf = ({ held, missing }: (typeof fits)[number]) => held / Math.max(1, held + missing)
  return fits.reduce((best, each) =>
    (each.held > best.held || each.way.manner || isParted) && shareOf(each) > shareOf(best) ? each : best,
  ).way
}

function partsOf(text: string): QuotedPart[] {
  const parts = text.split(ELLIPSIS).flatMap((between) =>
    between.split(REPLACED).map((part, i) => ({
      words: toMarkedWords(part),
      isClosed: /[.?!][\s"'”’»)]{0,9}$/u.test(part),
      reach: i ? MOST_REPLACED : Infinity,
    })),
  )
  return parts.filter(({ words }) => words.length)
}

/** Whether a part has groups of words. */
export const isLong = ({ words }: QuotedPart): boolean => words.length >= GROUP

/** Whether a part has words enough to be told from others, be it by each of them alone. */
export const isTellable = ({ words }: QuotedPart): boolean => words.length >= GROUP - 1

/**
 * The words of a text at which a part begins that has no groups, found by each of its words alone. In: the words of the text
 * where they are known, for the hash of a word is that of many.
 */
export function findShort({ words }: QuotedPart, { singles }: Fingerprint, known: KnownWords = []): number[] {
  const [first = 0, ...rest] = hashSingles(words)
  const isHere = (at: number) => words.every(({ word }, n) => (known[at + n] ?? word) === word)
  const starts: number[] = []
  for (let at = singles.indexOf(first); at >= 0; at = singles.indexOf(first, at + 1))
    if (rest.every((single, n) => singles[at + 1 + n] === single) && isHere(at)) starts.push(at)
  return starts
}

/** The words of a text by their places, where they are known. */
export type KnownWords = readonly (string | undefined)[]

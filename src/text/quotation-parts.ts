import { type Fingerprint, GROUP, hashGroups } from './fingerprint.ts'
import { indexOfGroups } from './group-index.ts'
import type { Manner, QuotedPiece, Way } from './quoting-manners.ts'
import { type MarkedWord, toMarkedWords } from './words.ts'

/** A quotation as one text has it: its words between ellipses, and how it is written otherwise. */
export type QuotationParts = { parts: QuotedPart[]; manners: Manner[] }

/** `open`: the marks at its ends may be left off, as behind an ellipsis; `end`: whether it closes with a mark of its own. */
export type QuotedPart = { words: MarkedWord[]; isClosed: boolean }

/** `…`, `...`, `. . . .`, `(…)`, `[...]`: what parts a quotation. */
const ELLIPSIS = /[[(]\s*(?:…|\.(?:\s?\.){2,})\s*[\])]|…|\.(?:\s?\.){2,}/g

/**
 * Reads a quotation as a text has it. What can be read in several ways is read in the one of which most groups of words stand
 * there; as it stands, where none does better.
 */
export function readParts(pieces: readonly QuotedPiece[], fingerprint: Fingerprint): QuotationParts {
  const manners: Manner[] = []
  let read = ''
  for (const [i, piece] of pieces.entries()) {
    if (typeof piece === 'string') read += piece
    else {
      const way = bestWay(piece, read.slice(-AROUND), ahead(pieces.slice(i + 1)), fingerprint)
      read += way.text
      if (way.manner) manners.push(way.manner)
    }
  }
  return { parts: partsOf(read), manners }
}

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
  const shareOf = ({ text }: Way) => {
    const groups = partsOf(before + text + behind).flatMap(({ words }) => [...hashGroups(words)])
    return groups.filter(has).length / Math.max(1, groups.length)
  }
  const shares = ways.map((way) => ({ way, share: shareOf(way) }))
  return shares.reduce((best, each) => (each.share > best.share ? each : best)).way
}

function partsOf(text: string): QuotedPart[] {
  return text
    .split(ELLIPSIS)
    .map((part) => ({ words: toMarkedWords(part), isClosed: /[.?!][\s"'”’»)]*$/u.test(part) }))
    .filter(({ words }) => words.length)
}

/** The fewest words of a part that has groups. */
export const isLong = ({ words }: QuotedPart): boolean => words.length >= GROUP

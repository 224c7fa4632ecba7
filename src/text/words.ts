import { foldForSearch, foldTypography } from './fold.ts'
import { marksBetween, NO_MARKS, type WordMarks } from './word-marks.ts'

/**
 * A word as fingerprints see it. `word`: typography and case folded, accents kept. `plain`: without accents too.
 * `marks`: those beside it that change what it says. `gap`: what stands between it and the next where both are figures, and no
 * more than a mark or two: `,` in `65,000`.
 */
export type MarkedWord = { word: string; plain: string; marks: WordMarks; gap: string }

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** What programs that read pages aloud say of a link. */
const LINK_LABEL = /\((?:external link|opens in (?:a )?new (?:tab|window))\)/gi

/** What stands before an item of a list, at the beginning of its line. */
const BULLET = /^[^\S\n]{0,9}[-*•][^\S\n]/gm

const foldText = (text: string) => foldTypography(text.replace(LINK_LABEL, ' ').replace(BULLET, ' ')).toLowerCase()

/** Cuts a text into words, typography and case folded, accents kept; hyphens and apostrophes part words. */
export const toWords = (text: string): string[] => foldText(text).match(WORD) ?? []

/** Cuts a text into words, with the marks that stand beside each. */
export function toMarkedWords(text: string): MarkedWord[] {
  const folded = foldText(text)
  const found = [...folded.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  const gaps = [...found, null].map((next, i) => {
    const before = found[i - 1]
    const between = folded.slice(before?.end ?? 0, next?.start ?? folded.length)
    const areFigures = /\p{N}$/u.test(before?.word ?? '') && /^\p{N}/u.test(next?.word ?? '')
    const gap = areFigures && between.length <= LONGEST_GAP ? between : ''
    return { ...marksBetween(before?.word ?? '', between, next?.word ?? ''), gap }
  })
  return found.map(({ word }, i) => ({
    word,
    plain: foldForSearch(word),
    marks: { before: (gaps[i] ?? NO_MARKS).before, after: (gaps[i + 1] ?? NO_MARKS).after },
    gap: gaps[i + 1]?.gap ?? '',
  }))
}

/** In characters: a dash between spaces. */
const LONGEST_GAP = 3

/** Makes words whole that line ends have parted with a hyphen. */
export const joinLineEnds = (text: string): string => text.replace(/(\p{L})[-\u2010\u00AD]\s+(?=\p{Ll})/gu, '$1')

import { wordingOf } from '../wording/wording.ts'
import type { GridCell, Line, Reply } from './reply.ts'

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Footnote numbers as superscript digits that stay on the line of the word before: `¹ ²`. */
export function superscript(numbers: number[]): string {
  return numbers.map((n) => `\u00A0${[...String(n)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')}`).join('')
}

/** The lines of evidence of a cell; where there are several, each says first what it speaks for. */
export const sayEvidence = ({ evidence }: GridCell): Line[] =>
  evidence.map(({ label, line }) => (evidence.length > 1 ? [{ text: `${label}: `, strong: true }, ...line] : line))

/** The small print of a reply: whose words it is in, and the version of the library. */
export function smallPrint({ excerpts, blocks, footnotes, self, library, language }: Reply): string {
  const { reply } = wordingOf(language)
  const whose = excerpts.some((e) => e.kind === 'passage') ? reply.partlyQuoted : reply.ours
  const shows = self?.command === 'verify' || blocks.some((block) => block.kind === 'copy')
  const tells = footnotes.length > 0 && !shows
  return [...(tells ? [whose, reply.notesInEnglish] : []), reply.library(library)].filter(Boolean).join(' · ')
}

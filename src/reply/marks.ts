import type { DimensionCell, Line, Reply } from './reply.ts'

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Footnote numbers as superscript digits that stay on the line of the word before: `¹ ²`. */
export function superscript(numbers: number[]): string {
  return numbers.map((n) => `\u00A0${[...String(n)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')}`).join('')
}

/** The lines of evidence of a cell; where they take different stances, each says which. */
export function sayEvidence({ evidence }: DimensionCell): Line[] {
  return evidence.map(({ stance, line }) => (evidence.length > 1 ? [{ text: `${stance}: ` }, ...line] : line))
}

/** The small print of a reply: whose words it is in, and the version of the library. */
export function smallPrint({ excerpts, footnotes, library }: Reply): string {
  const quoted = excerpts.some((e) => e.kind === 'passage')
  const whose = quoted ? 'quoted where in quotation marks, else in our words' : 'in our words, not quoted'
  return [...(footnotes.length ? [whose] : []), `library ${library}`].join(' · ')
}

import { wordingOf } from '../wording/wording.ts'
import type { Excerpt, GridCell, Line, Reply } from './reply.ts'

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Footnote numbers as superscript digits that stay on the line of the word before: `¹ ²`. */
export function superscript(numbers: number[]): string {
  return numbers.map((n) => `\u00A0${[...String(n)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')}`).join('')
}

/** A text between two marks of bold, or of what else is given, which stand beside its first and last word; nothing but space stays as it is. */
export function embolden(text: string, mark = '**'): string {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return end > start ? `${text.slice(0, start)}${mark}${text.slice(start, end)}${mark}${text.slice(end)}` : text
}

/** What is known in a cell, and on how much it rests. */
export const sayCell = ({ label, amount }: GridCell): string => [label, amount].filter(Boolean).join(' · ')

/** The lines of evidence of a cell; where there are several, each says first what it speaks for. */
export const sayEvidence = ({ evidence }: GridCell): Line[] =>
  evidence.map(({ label, line }) => (evidence.length > 1 ? [{ text: `${label}: `, strong: true }, ...line] : line))

/** The commands whose replies name the version of the library; files do too. */
const NAMING_VERSION = ['sources', 'status']

/** The small print of a reply: whose words it is in, and where it is asked for, the version of the library. */
export function smallPrint(reply: Reply): string {
  const { self, library, language } = reply
  const { reply: say } = wordingOf(language)
  const version = NAMING_VERSION.includes(self?.command ?? '') ? [say.library(library)] : []
  return [...sayWhose(reply), ...version].filter(Boolean).join(' · ')
}

/** The same in a file, which always names the version: the same question on the same library gives the same reply. */
export const smallPrintOfFile = (reply: Reply): string =>
  [...sayWhose(reply), wordingOf(reply.language).reply.library(reply.library)].filter(Boolean).join(' · ')

/** Whose words a reply is in; nothing where it only quotes. */
function sayWhose({ excerpts, blocks, footnotes, self, language }: Reply): string[] {
  const { reply: say } = wordingOf(language)
  if (!footnotes.length || self?.command === 'verify' || blocks.some(({ kind }) => kind === 'copy')) return []
  const quotes = excerpts.some(({ kind }) => kind === 'passage')
  const isOurs = ({ kind, inBrief, otherwise }: Excerpt) => kind === 'note' || inBrief !== null || otherwise.length > 0
  const tells = blocks.some(({ kind }) => kind === 'list' || kind === 'grid') || excerpts.some(isOurs)
  if (!tells) return []
  return [quotes ? say.partlyQuoted : say.ours, say.notesInEnglish]
}

/** The works that an excerpt refers to; an answer leaves them to the place itself. */
export const worksIn = ({ refersTo }: Excerpt, { self }: Reply): string[] => (self?.command === 'ask' ? [] : refersTo)

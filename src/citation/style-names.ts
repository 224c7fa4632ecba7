import type { ExportFormat } from './export.ts'
import type { StyleId } from './styles.ts'

/** A style or a file format; `chicago` where it is not said which of the two. */
export type StyleName = StyleId | ExportFormat | 'chicago'

/** How people call them, each where it is not part of one above. */
const NAMES: readonly (readonly [StyleName, string])[] = [
  ['chicago-author-date', String.raw`chicago[\s(-]{1,3}author[\s-]date|author-date`],
  ['chicago-notes', String.raw`chicago[\s(-]{1,3}(?:full)?notes?(?:[\s-](?:and\s)?bibliography)?`],
  ['chicago', 'chicago|cmos'],
  ['apa', 'apa'],
  ['mla', 'mla'],
  ['harvard', String.raw`harvard|cite\sthem\sright`],
  ['vancouver', 'vancouver|nlm'],
  ['bibtex', 'bibtex|biblatex|bib'],
  ['ris', 'ris'],
  ['csl-json', String.raw`csl[\s-]json|csl`],
]

/** `in`, before a style. */
const AHEAD = String.raw`(?:\b(?:in|as|im|als|en|au|como|comme)\s{1,3})?`
/** `7th edition`, `style`, behind it. */
const BEHIND = String.raw`(?:[\s(]{0,2}(?:[6-9]|1[0-8])(?:th)?(?!\d)(?:\s?ed(?:ition|n)?\.?)?)?\)?(?:\s(?:style|format))?`

const PATTERNS = NAMES.map(
  ([name, words]) => [name, new RegExp(`(?<![^\\s,;:(])${AHEAD}(?:${words})${BEHIND}(?![^\\s,;:)])`, 'i')] as const,
)

/** A style that is named in what was typed, and what is left without it; null where none is. */
export function takeStyle(typed: string): { style: StyleName; left: string } | null {
  for (const [style, pattern] of PATTERNS) {
    const found = pattern.exec(typed)
    if (found) return { style, left: `${typed.slice(0, found.index)} ${typed.slice(found.index + found[0].length)}` }
  }
  return null
}

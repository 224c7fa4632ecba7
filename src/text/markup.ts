import { type Mapped, replaceMapped, trimMapped } from './mapped.ts'
import type { Layout } from './layout.ts'
import { LIGATURES } from './fold.ts'

/**
 * Cleans one paragraph: ligatures spelt, cedillas put under their letter, single spaces; and the marks of Markdown out, where
 * extraction has left them. Plain text has none.
 */
export function tidy(body: Mapped, format: Layout['format']): Mapped {
  let tidied = body
  for (const [pattern, to] of format === 'extracted' ? [...EXTRACTION, ...MARKS] : EXTRACTION)
    tidied = replaceMapped(tidied, pattern, to)
  return trimMapped(replaceMapped(tidied, WIDE, () => ' '))
}

/** White space that is not one plain space already. */
const WIDE = / \s+|[^\S ]\s*/g

const nothing = () => ''

type Cleaning = readonly (readonly [RegExp, (match: string) => string])[]

/** What extraction from PDF leaves: ligatures, a cedilla after its letter, characters that do not show. */
const EXTRACTION: Cleaning = [
  [/[ﬀ-ﬆ]/g, (match) => LIGATURES[match] ?? match],
  [/(?<=\p{L})¸/gu, () => '\u0327'],
  [/[\u00AD\u200B\uFEFF\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, nothing],
]

/** Links, emphasis, escapes. */
const MARKS: Cleaning = [
  [/\[(?=[^\]]{0,500}\]\([^)\s]{0,500}\))/g, nothing],
  [/(?<=\p{L}[^[\]]{0,500})\]\([^)\s]{0,500}\)/gu, nothing],
  [/(?<![\p{L}\p{N}])\*{1,3}|\*{1,3}(?![\p{L}\p{N}])/gu, nothing],
  [/\\(?=[$()&_*#[\]])/g, nothing],
]

import { type Mapped, replaceMapped, trimMapped } from './mapped.ts'
import { LIGATURES } from './fold.ts'

/** Cleans one paragraph: inline markup out, ligatures spelt, cedillas put under their letter, single spaces. */
export function tidy(body: Mapped): Mapped {
  let tidied = body
  for (const [pattern, to] of INLINE) tidied = replaceMapped(tidied, pattern, to)
  return trimMapped(replaceMapped(tidied, /\s+/g, () => ' '))
}

const nothing = () => ''

const INLINE: readonly (readonly [RegExp, (match: string) => string])[] = [
  // Extraction from PDF: ligatures, a cedilla after its letter, characters that do not show.
  [/[ﬀ-ﬆ]/g, (match) => LIGATURES[match] ?? match],
  [/(?<=\p{L})¸/gu, () => '\u0327'],
  [/[\u00AD\u200B\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, nothing],
  // Markdown: raised note marks, links, emphasis, escapes.
  [/<sup>[^<]*<\/sup>|\[\^\w+\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?!\p{L})/gu, nothing],
  [/\[(?=[^\]]*\]\([^)\s]*\))/g, nothing],
  [/(?<=\p{L}[^[\]]*)\]\([^)\s]*\)/gu, nothing],
  [/(?<![\p{L}\p{N}])\*{1,3}|\*{1,3}(?![\p{L}\p{N}])/gu, nothing],
  [/\\(?=[$()&_*#[\]])/g, nothing],
]

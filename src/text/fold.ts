/**
 * Folds typography, never words: two texts that fold alike read alike.
 * In: any text. Out: composed Unicode with plain quotes, hyphens and single spaces, and no soft hyphens or ligatures.
 * Case and accents stay, because they can change what is said.
 */
export function foldTypography(text: string): string {
  let folded = text
  for (const [pattern, to] of TYPOGRAPHY) folded = folded.replace(pattern, to)
  folded = folded.replace(/[ﬀ-ﬆ]/g, (match) => LIGATURES[match] ?? match)
  return folded.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** Folds for finding: typography, then accents, then case. `Bogotá` and `BOGOTA` become `bogota`. */
export function foldForSearch(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return foldTypography(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøßđðþæœ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
}

/** Most words are, and have nothing to fold but their case. */
const PLAIN = /^[A-Za-z0-9]*$/

/** Ligatures that extraction from PDF leaves; an explicit table, because NFKC folds far more than ligatures. */
export const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [
  [/[\u00AD\u200B\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, ''],
  [/[‘’‚‛′´`]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
  [/(?<=\p{L})¸/gu, '\u0327'],
]

const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
}

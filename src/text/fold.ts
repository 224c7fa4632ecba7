/**
 * Folds typography, never words: two texts that fold alike read alike.
 * In: any text. Out: composed Unicode with plain quotes, hyphens and single spaces, and no soft hyphens or ligatures.
 * Case and accents stay, because they can change what is said.
 */
export function foldTypography(text: string): string {
  let folded = text.includes('<su') ? text.replace(RAISED, setHigher) : text
  for (const [pattern, to] of TYPOGRAPHY) folded = folded.replace(pattern, to)
  folded = folded.replace(/[ﬀ-ﬆ]/g, (match) => LIGATURES[match] ?? match)
  return folded.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** What Markdown and HTML raise or lower by tags, and the characters that are so by themselves. */
const RAISED = /<(su[pb])>([^<>]{1,20})<\/\1>/gi
const PLAIN_SIGNS = '0123456789+-=()n'
const HIGHER = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ' } as const

/** `10<sup>6</sup>` reads `10⁶`, and `4<sup>th</sup>` reads `4th`. */
const setHigher = (_: string, tag: string, raised: string) => {
  const signs = HIGHER[tag.toLowerCase() === 'sup' ? 'sup' : 'sub']
  return raised
    .replace(/[‐‑–−]/g, '-')
    .replace(/[\d+\-=()n]/g, (sign) =>
      /^[\d+\-=()n‐‑–−]+$/.test(raised) ? (signs[PLAIN_SIGNS.indexOf(sign)] ?? sign) : sign,
    )
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

/** Most words and names are, and have nothing to fold but their case: what a keyboard has, with single spaces. */
const PLAIN = /^(?:[!-;=-_a-~]+(?: [!-;=-_a-~]+)*)?$/

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

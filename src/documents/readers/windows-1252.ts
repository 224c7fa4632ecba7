import { isUtf8 } from 'node:buffer'

/** The typographic marks and signs that west European texts have above ASCII: `€ … ‘ ’ “ ” • – — ™`, and from `£` to `½`. */
const MARKS = [0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99]
const SIGNS = [0xa0, 0xa1, 0xa3, 0xa7, 0xa9, 0xab, 0xae, 0xb0, 0xb1, 0xb2, 0xb3, 0xb7, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf]
/** `Š Œ š œ Ÿ ª º`; and from `À` on all are letters, but for `×` and `÷`. */
const LETTERS = [0x8a, 0x8c, 0x9a, 0x9c, 0x9f, 0xaa, 0xba]
const NO_LETTERS = [0xd7, 0xf7]
/** `þ ÿ`: alone, they are rather the torn mark of UTF-16. */
const LAST_LETTER = 0xfd

/** Bytes that Windows-1252 has nothing for. */
const UNUSED = [0x81, 0x8d, 0x8f, 0x90, 0x9d]

/** The least share of the bytes above ASCII that are common in a text of Windows-1252. Mac OS Roman and DOS have others. */
const COMMON = 0.75

/** What stands for bytes that are no UTF-8. */
const DAMAGED = '\uFFFD'

/** Whether bytes are no UTF-8, nor damaged UTF-8, and what is above ASCII in them is common in texts of Windows-1252. */
export function isWindows1252(bytes: Buffer): boolean {
  if (isUtf8(bytes) || isDamagedUtf8(bytes)) return false
  const high = bytes.filter((byte) => byte > 0x7f)
  if (high.some((byte) => UNUSED.includes(byte))) return false
  return high.filter(isCommon).length >= COMMON * high.length
}

const isCommon = (byte: number) =>
  (byte >= 0xc0 && byte <= LAST_LETTER && !NO_LETTERS.includes(byte)) ||
  MARKS.includes(byte) ||
  SIGNS.includes(byte) ||
  LETTERS.includes(byte)

/** How many torn characters there may be for one that hardly any text of Windows-1252 has as two: `Ã©`, `Â£`, `â€™`. */
const TORN_FOR_LIKELY = 4

/** In damaged UTF-8, most of what is above ASCII is whole, or some is that would read as what nobody writes. */
function isDamagedUtf8(bytes: Buffer): boolean {
  let [whole, likely, torn] = [0, 0, 0]
  for (const character of new TextDecoder().decode(bytes)) {
    if (character === DAMAGED) torn += 1
    else if (character > '\u007F') whole += 1
    if (character !== DAMAGED && /[\u0080-\u00FF\u0800-\u{10FFFF}]/u.test(character)) likely += 1
  }
  return whole >= torn || likely * TORN_FOR_LIKELY >= torn
}

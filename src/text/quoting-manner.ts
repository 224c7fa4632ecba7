/** How people change a text when they quote it, and say so by a sign, or as copying makes it. */
export const MANNERS = ['brackets', 'sic', 'note marks', 'running heads'] as const
export type Manner = (typeof MANNERS)[number]

/** Marks of notes in a copy: raised, in brackets, or a figure at once behind the end of a sentence, clause or quotation. */
const NOTE_MARK =
  /[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|(?<=[\p{L}.,;:!?)”’"'»])\[\d{1,3}\]|(?<=[\p{L})”’"'»][.,;:!?][)”’"'»]?)\d{1,3}(?=\s|$)/gu
/** `[r]esidence`, `year[s]`: letters of the word. */
const LETTER = /\[(\p{L})\](?=\p{L})/gu
const ENDING = /(?<=\p{L})\[\p{L}{1,4}\]/gu
const SIC = /\s?[[(]\s?sic!?\s?[\])]/gi
/** What is put in by whoever quotes: `[to Canada]`. */
const INSERTION = /\s?\[[^\]\n]{1,80}\]/g
/** `92  Rethinking Migration`, on a line of its own. */
const HEAD = /^[^\S\n]{0,40}\d{1,4}(?:\t|[^\S\n]{2,40})[^\n]{0,80}$/gm
/** A hyphen at a line end that may be the word's own. */
const HYPHEN = /(?<=\p{L})[-‐\u00AD][^\S\n]*\n\s*(?=\p{L})/gu

type Change = readonly [manner: Manner, pattern: RegExp, to: string]

const CHANGES: readonly Change[] = [
  ['sic', SIC, ''],
  ['running heads', HEAD, ''],
  ['note marks', NOTE_MARK, ''],
  ['brackets', LETTER, '$1'],
  ['brackets', ENDING, ''],
  ['brackets', INSERTION, ''],
]

/** A quotation as the source may have it, and by what manner of quoting it differs from that. */
export type QuotationReading = { text: string; manners: Manner[] }

/**
 * A quotation as it stands, and as the source would have it if what is marked as changed, or what copying brings in, is
 * undone; each with and without hyphens at line ends. The first is the quotation itself.
 */
export function readingsOf(quotation: string): QuotationReading[] {
  const manners: Manner[] = []
  let undone = quotation
  for (const [manner, pattern, to] of CHANGES) {
    const changed = undone.replace(pattern, to)
    if (changed !== undone && !manners.includes(manner)) manners.push(manner)
    undone = changed
  }
  // What is put in may be the end of a word that the source has too: `year[s]`.
  const whole = quotation.replace(ENDING, (ending) => ending.slice(1, -1))
  const readings = [
    { text: quotation, manners: [] as Manner[] },
    ...(whole === quotation ? [] : [{ text: whole, manners: ['brackets' as const] }]),
    ...(manners.length ? [{ text: undone, manners }] : []),
  ]
  return readings.flatMap((reading) => {
    const apart = reading.text.replace(HYPHEN, '- ')
    // A dash parts two words; a hyphen before a line end would be taken for one that the line end made.
    return apart === reading.text ? [reading] : [reading, { ...reading, text: reading.text.replace(HYPHEN, ' ') }]
  })
}

/** Where words were left out and it is said: `…`, `...`, `. . . .`, in brackets or not. */
const ELLIPSIS = /\s?[[(]?\s?(?:…|\.(?:\s?\.){2,3})\s?[\])]?/

/** The parts of a quotation between its ellipses. */
export const partsOf = (quotation: string): string[] => quotation.split(ELLIPSIS)

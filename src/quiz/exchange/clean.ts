/**
 * What no XML 1.0 document may hold, not even escaped, and half a surrogate pair, which no UTF-8 file may.
 * https://www.w3.org/TR/xml/#charsets
 */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/**
 * A text as every format can hold it. In: any text. Out: the same without forbidden characters and without space at its
 * ends, its lines ended by a line feed. Cleaning twice is cleaning once.
 */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').trim()

/** The same on one line, for ids, tags and formats that know no line break. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ')

/** The same, or null where nothing is left. */
export const cleanOrNull = (text: string | null): string | null => cleanText(text ?? '') || null

/** `CHAPTER II.` */
const CHAPTER =
  /^(?:chapter|book|part|volume|act|scene|canto|stave|letter|adventure|appendix) (?:\d{1,3}|[ivxlc]{1,8})\b.{0,80}$/i
/** `VII. THE PILOT` */
const NUMBERED_IN_CAPITALS = /^[IVXLC]{1,8}\. [\p{Lu}\s’'—–-]{3,80}$/u
/** `IV`, alone */
const NUMERAL = /^[IVXLC]{1,8}\.?$/

/** Whether a line that stands by itself opens a chapter of a book. */
export const isChapter = (line: string): boolean =>
  NUMERAL.test(line) || CHAPTER.test(line) || NUMBERED_IN_CAPITALS.test(line)

/** What stands before the words of a caption. */
const BEFORE_CAPTION = /^\s{0,80}(?:\[Illustration[:.]?\s{1,9})?/

/** A stretch of a line: what it says, and the index at which that begins. */
export type InLine = { text: string; index: number }

/** The heading of a chapter that the last line of a caption holds, as where it is drawn into its picture; null where none does. */
export function chapterInCaption(line: string): InLine | null {
  const bare = line.trimEnd()
  if (!bare.endsWith(']') || bare.length > LONGEST_CAPTION) return null
  const index = bare.match(BEFORE_CAPTION)?.[0].length ?? 0
  const text = bare.slice(index, -1).trimEnd()
  return OPENS_CHAPTER.test(text) ? { text, index } : null
}

/** In characters. */
const LONGEST_CAPTION = 200

/** A heading with nothing behind its number: a picture may be of a scene that is told in a chapter. */
const OPENS_CHAPTER = /^chapter (?:the )?(?:\d{1,3}|[ivxlc]{1,8}|one|first)\s?[.:]?$/i

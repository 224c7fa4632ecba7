import type { GivenBlock, Layout, PageStart } from '../../text/layout.ts'

/** What a reader makes of the bytes of a file. */
export type FileText = {
  /** The text to be cut and quoted: ranges count its UTF-16 units; lines may end in `\n`, `\r\n` or `\r`. */
  text: string
  /** How its headings are marked. */
  format: Layout['format']
  /**
   * Every page of the file by its printed label, Roman numerals first, and rising, or its slides, chapters or times; each begins
   * after the one before or where that does. What stands before the first is on no page, nor what follows a start without one.
   * Null where the format has no pages.
   */
  pages: PageStart[] | null
  /** A sentence for the operator about how the file was read, such as its encoding; null where there is nothing to say. */
  remark: string | null
  /** Its headings and paragraphs, where the format knows them. */
  blocks?: readonly GivenBlock[]
  /** What the file says of the work, as variables of CSL, unchecked. A file that may say nothing needs no record besides. */
  says?: Readonly<Record<string, unknown>>
  /** How many pictures, formulas, notes and so on are in the file and not in the text, by what they are called. */
  dropped?: DroppedCounts
}

/** What may be in a file and not in its text, by what it is called. */
export type Dropped =
  | 'picture'
  | 'recording'
  | 'embedded page'
  | 'formula'
  | 'chart'
  | 'comment'
  | 'reference'
  | 'speaker note'
  | 'page without text'
  | 'turned line'

/** How many of each there are. */
export type DroppedCounts = Readonly<Partial<Record<Dropped, number>>>

/**
 * Reads the files of one format. `endings` are of file names, lower-case with their dot. `read` throws a reader error where
 * the bytes are something else; what else it throws is taken for a fault of the reader (`hold.ts`).
 */
export type FileReader = { endings: readonly string[]; read: (bytes: Buffer) => Promise<FileText> }

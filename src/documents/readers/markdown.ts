import { findPageMarks } from '../../text/page-marks.ts'
import type { FileReader } from './reader.ts'
import { decodeUtf8 } from './utf8.ts'

/** Markdown in UTF-8: the text is the file itself, its marks included. */
export const markdownReader: FileReader = {
  endings: ['.md', '.markdown'],
  read: async (bytes) => {
    const text = decodeUtf8(bytes)
    return { text, format: 'markdown', pages: findPageMarks(text), remark: null }
  },
}

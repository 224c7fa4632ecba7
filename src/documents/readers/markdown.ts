import { findPageMarks } from '../../text/page-marks.ts'
import { decodeText } from './decode.ts'
import type { FileReader } from './reader.ts'

/** Markdown in any encoding of `decode.ts`: the text is the file itself, its marks included. */
export const markdownReader: FileReader = {
  endings: ['.md', '.markdown'],
  read: async (bytes) => {
    const { text, remark } = decodeText(bytes)
    return { text, format: 'markdown', pages: findPageMarks(text), remark }
  },
}

import { findPageMarks } from '../../text/page-marks.ts'
import type { FileReader } from './reader.ts'
import { decodeUtf8 } from './utf8.ts'

/** Plain text in UTF-8: the text is the file itself. */
export const textReader: FileReader = {
  endings: ['.txt'],
  read: async (bytes) => {
    const text = decodeUtf8(bytes)
    return { text, format: 'text', pages: findPageMarks(text), remark: null }
  },
}

import { findPageMarks } from '../../text/page-marks.ts'
import { decodeText } from './decode.ts'
import type { FileReader } from './reader.ts'

/** Plain text in any encoding of `decode.ts`: the text is the file itself. */
export const textReader: FileReader = {
  endings: ['.txt'],
  read: async (bytes) => {
    const { text, remark } = decodeText(bytes)
    return { text, format: 'text', pages: findPageMarks(text), remark }
  },
}

import type { FileReader } from './reader.ts'
import { decodeUtf8 } from './utf8.ts'

/** Plain text in UTF-8: the text is the file itself. */
export const textReader: FileReader = {
  endings: ['.txt'],
  read: async (bytes) => ({ text: decodeUtf8(bytes), format: 'text', pages: null, remark: null }),
}

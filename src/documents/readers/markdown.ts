import type { FileReader } from './reader.ts'
import { decodeUtf8 } from './utf8.ts'

/** Markdown in UTF-8: the text is the file itself, its marks included. */
export const markdownReader: FileReader = {
  endings: ['.md', '.markdown'],
  read: async (bytes) => ({ text: decodeUtf8(bytes), format: 'markdown', pages: null, remark: null }),
}

import { extname } from 'node:path'
import { captionsReader } from './captions.ts'
import { epubReader } from './epub.ts'
import { htmlReader } from './html.ts'
import { markdownReader } from './markdown.ts'
import { docxReader, openDocumentReader, pptxReader } from './office.ts'
import { pdfReader } from './pdf.ts'
import type { FileReader } from './reader.ts'
import { textReader } from './text.ts'

/** Every format that can be imported. Another joins here. */
export const READERS: readonly FileReader[] = [
  textReader,
  markdownReader,
  htmlReader,
  pdfReader,
  docxReader,
  epubReader,
  captionsReader,
  pptxReader,
  openDocumentReader,
]

/** The reader of a file, by the ending of its name; null where none reads such files. */
export function findReader(path: string, readers: readonly FileReader[]): FileReader | null {
  const ending = extname(path).toLowerCase()
  return readers.find(({ endings }) => endings.includes(ending)) ?? null
}

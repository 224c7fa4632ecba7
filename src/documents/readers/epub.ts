import type { FileReader } from './reader.ts'

/** Electronic books; loaded where there is one. */
export const epubReader: FileReader = {
  endings: ['.epub'],
  read: async (bytes) => (await import('./epub/epub.ts')).readEpub(bytes),
}

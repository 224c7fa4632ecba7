import type { FileReader } from './reader.ts'

/** Web pages, as they are or as a browser has saved them; loaded where there is one. */
export const htmlReader: FileReader = {
  endings: ['.html', '.htm', '.xhtml'],
  read: async (bytes) => (await import('./html/html.ts')).readHtmlFile(bytes),
}

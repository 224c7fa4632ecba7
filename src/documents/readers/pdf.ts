import type { FileReader } from './reader.ts'

/** PDF; loaded where there is one. */
export const pdfReader: FileReader = {
  endings: ['.pdf'],
  read: async (bytes) => (await import('./pdf/pdf.ts')).readPdf(bytes),
}

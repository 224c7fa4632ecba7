import type { FileReader } from './reader.ts'

/** Word documents. These and the next are loaded where there is one. */
export const docxReader: FileReader = {
  endings: ['.docx'],
  read: async (bytes) => (await import('./office/docx.ts')).readDocx(bytes),
}

/** Slides of PowerPoint. */
export const pptxReader: FileReader = {
  endings: ['.pptx'],
  read: async (bytes) => (await import('./office/slides.ts')).readPptx(bytes),
}

/** Texts and presentations of LibreOffice and others. */
export const openDocumentReader: FileReader = {
  endings: ['.odt', '.odp'],
  read: async (bytes) => (await import('./office/opendocument.ts')).readOpenDocument(bytes),
}

/** How the files of other programs begin (https://www.garykessler.net/library/file_sigs.html), and what they are called. */
const BEGINNINGS: readonly [beginning: string, name: string][] = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a rich text document (RTF)'],
  ['\x89PNG\r\n', 'an image (PNG)'],
  ['\xFF\xD8\xFF', 'an image (JPEG)'],
  ['GIF87a', 'an image (GIF)'],
  ['GIF89a', 'an image (GIF)'],
  ['II*\0', 'an image (TIFF)'],
  ['MM\0*', 'an image (TIFF)'],
  ['\xD0\xCF\x11\xE0', 'an older Word, Excel or PowerPoint document'],
  ['\x1F\x8B', 'compressed (gzip)'],
  ['7z\xBC\xAF', 'a compressed folder (7z)'],
  ['Rar!\x1A\x07', 'a compressed folder (RAR)'],
  ['SQLite format 3\0', 'a database'],
]

/** What a ZIP holds that is a document, by words near its beginning. */
const IN_ZIP: readonly [words: string, name: string][] = [
  ['word/', 'a Word document (.docx)'],
  ['xl/', 'an Excel document (.xlsx)'],
  ['ppt/', 'a PowerPoint document (.pptx)'],
  ['application/epub+zip', 'an electronic book (EPUB)'],
  ['application/vnd.oasis.opendocument', 'an OpenDocument file'],
]

/** A PDF may have some bytes before its beginning (ISO 32000, annex H.3.4.1). */
const PDF_WITHIN = 1024

/** How a web page begins. */
const HTML = /^(?:<\?xml[^<>]{0,200}>\s{0,99})?(?:<!--[^<>]{0,500}-->\s{0,99})?<(?:!doctype html|html)\b/i

/** How far into a ZIP its first names are looked for, in bytes. */
const NAMES_WITHIN = 64 * 1024

/** What a file is that is no text, as a sentence may name it: `a PDF`; null where its bytes tell nothing of the kind. */
export function nameKind(bytes: Buffer): string | null {
  const starts = (beginning: string) => bytes.subarray(0, beginning.length).toString('latin1') === beginning
  if (starts('PK\x03\x04')) return nameZip(bytes)
  if (starts('RIFF') && bytes.subarray(8, 12).toString('latin1') === 'WEBP') return 'an image (WebP)'
  const known = BEGINNINGS.find(([beginning]) => starts(beginning))
  if (known) return known[1]
  const front = bytes.subarray(0, PDF_WITHIN)
  const start = front.toString('latin1').replace(/^(?:\xEF\xBB\xBF)?\s{0,999}/, '')
  if (start.startsWith('%PDF-') || (bytes.includes(0) && front.includes('%PDF-'))) return 'a PDF'
  return HTML.test(start) ? 'a web page (HTML)' : null
}

function nameZip(bytes: Buffer): string {
  const start = bytes.subarray(0, NAMES_WITHIN).toString('latin1')
  return IN_ZIP.find(([words]) => start.includes(words))?.[1] ?? 'a compressed folder (ZIP)'
}

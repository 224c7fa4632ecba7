import { readerError } from '../../../base/errors.ts'
import { createBlockWriter } from '../block-writer.ts'
import type { FileText } from '../reader.ts'
import { findArticle } from './article.ts'
import { parseHtml } from '../dom.ts'
import { decodeHtml } from './html-encoding.ts'
import { readHead } from './html-head.ts'
import { writeBlocks } from './html-blocks.ts'
import { findNoteMarks } from './note-marks.ts'

/**
 * The text of a web page without what stands around it, by headings and paragraphs, and what the page says of itself. Throws a
 * reader error where there is none.
 */
export function readHtmlFile(bytes: Buffer): FileText {
  const { html, remark } = decodeHtml(bytes)
  const page = parseHtml(html)
  const article = findArticle(page, html)
  if (!article) throw readerError('It is no web page that can be read.', 'Open it in a browser, and save it again.')
  const writer = createBlockWriter()
  writeBlocks(article.root, findNoteMarks([{ file: '', body: article.root }])(''), writer)
  const head = readHead(page, html, null)
  const found = {
    ...(article.title && { title: article.title }),
    ...(article.byline && { author: [article.byline.replace(/^by\s+/i, '')] }),
    ...(article.published && { issued: article.published.slice(0, 10) }),
  }
  return { ...writer.end(), remark, says: { ...found, ...head, ...(!head['issued'] && { issued: found.issued }) } }
}

import mammoth from 'mammoth'
import { readerError } from '../../../base/errors.ts'
import { createBlockWriter } from '../block-writer.ts'
import { descendants, parseHtml, parseXml } from '../dom.ts'
import { writeBlocks } from '../html/html-blocks.ts'
import { findNoteMarks } from '../html/note-marks.ts'
import type { FileText } from '../reader.ts'
import { openZip, type Unpacked } from '../zip.ts'
import { readProperties } from './properties.ts'

const DOCUMENT = 'word/document.xml'

/**
 * A Word document by its headings and paragraphs, with its notes; what its text boxes hold stands behind the paragraph that they
 * are fixed to. Throws a reader error where it is none.
 */
export async function readDocx(bytes: Buffer): Promise<FileText> {
  const zip = await openZip(bytes)
  const xml = await zip.readXml(DOCUMENT)
  if (xml === null) throw readerError('It holds no Word document.', 'Save it again as .docx.')
  await holdToLimits(zip)
  parseXml(xml)
  const { value: html } = await mammoth.convertToHtml(
    { buffer: bytes },
    { convertImage: NO_IMAGES, styleMap: await mapHeadings(zip) },
  )
  const page = parseHtml(`<html><body>${html}</body></html>`)
  const body = page.querySelector('body')
  const writer = createBlockWriter()
  if (body) writeBlocks(body, findNoteMarks([{ file: '', body }])(''), writer)
  writer.drop('formula', countIn(xml, /<m:oMath>/g))
  writer.drop('chart', countIn(xml, /<c:chart\b/g))
  writer.drop('comment', countIn(xml, /<w:commentReference\b/g))
  return {
    ...writer.end(),
    remark: null,
    says: { type: 'document', ...(await readProperties(zip, 'docProps/core.xml')) },
  }
}

/** Styles of headings by their names, which each language and template has of its own: they have a level in the outline. */
async function mapHeadings(zip: Unpacked): Promise<string[]> {
  const styles = descendants(parseXml((await zip.readXml('word/styles.xml')) ?? '<none/>'), 'w:style')
  return styles.flatMap((style) => {
    const name = descendants(style, 'w:name')[0]?.getAttribute('w:val')
    const level = Number(descendants(style, 'w:outlinelvl')[0]?.getAttribute('w:val') ?? Number.NaN)
    const isHeading = style.getAttribute('w:type') === 'paragraph' && level >= 0 && level < DEEPEST
    return name && isHeading && !/['\\]/.test(name) ? [`p[style-name='${name}'] => h${level + 1}:fresh`] : []
  })
}

/** The deepest level of a heading in HTML. */
const DEEPEST = 6

/** Pictures are counted, not read. */
const NO_IMAGES = mammoth.images.imgElement(async () => ({ src: '' }))

/** Unpacks all that `mammoth` will, because that has no limits. */
async function holdToLimits(zip: Unpacked): Promise<void> {
  for (const name of zip.names) if (/\.(?:xml|rels)$/i.test(name)) await zip.readXml(name)
}

const countIn = (xml: string, pattern: RegExp): number => xml.match(pattern)?.length ?? 0

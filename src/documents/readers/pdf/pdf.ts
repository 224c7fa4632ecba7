import { readerError } from '../../../base/errors.ts'
import { dropFurniture } from '../../../text/furniture.ts'
import type { FileText } from '../reader.ts'
import { type PageOfLines, writePages } from './blocks.ts'
import { orderColumns } from './columns.ts'
import { remarkFaults } from './faults.ts'
import { type SetLine, toFragments, toLines } from './lines.ts'
import { findPageNumbers } from './page-numbers.ts'
import { openPdf } from './pages.ts'
import { readPdfRecord } from './pdf-record.ts'

/** A page as it is read: its label in the file, and its lines in reading order by stretches. */
type ReadPage = { label: string | null; stretches: SetLine[][] }

/**
 * A PDF by headings and paragraphs, in the order in which its columns are read, with the printed numbers of its pages; running
 * heads and feet are left out. Throws a reader error where it cannot be read, or holds no text, as a scan does.
 */
export async function readPdf(bytes: Buffer): Promise<FileText> {
  const pdf = await openPdf(bytes)
  const pages: ReadPage[] = []
  let turned = 0
  for await (const page of pdf.pages()) {
    const stretches = orderColumns(toFragments(page.runs)).map(toLines)
    pages.push({ label: page.label, stretches })
    turned += page.turned
  }
  const empty = pages.filter(({ stretches }) => !stretches.flat().some(({ text }) => /\p{L}/u.test(text))).length
  if (empty === pages.length) throw readerError('It holds no text, as a scan does: each page is a picture.', RECOGNISE)
  const { labels, isCounted } = findPageNumbers(pages.map((page) => ({ label: page.label, edges: edgesOf(page) })))
  const kept = withoutFurniture(pages.map((page, i) => ({ ...page, label: labels[i] ?? null })))
  const writer = writePages(kept)
  writer.drop('picture', countPictures(bytes))
  writer.drop('page without text', empty)
  writer.drop('turned line', turned)
  const read = writer.end()
  const remarks = [isCounted && pages.length > 1 ? COUNTED : null, remarkFaults(read.text)].filter(
    (remark) => remark !== null,
  )
  return { ...read, remark: remarks.join('\n') || null, says: readPdfRecord(pdf.info, kept) }
}

const RECOGNISE = 'Have its text recognised (OCR), as ocrmypdf does, and import that.'
const COUNTED = 'no page numbers are printed in it, so its pages are counted from 1; --page has the first one’s'

/** How many lines at the top and the foot of a page may be furniture. */
const EDGE = 2

function edgesOf({ stretches }: ReadPage): string[] {
  const lines = byHeight(stretches)
  return [...lines.slice(0, EDGE), ...lines.slice(-EDGE)].map(({ text }) => text)
}

const byHeight = (stretches: readonly SetLine[][]) => stretches.flat().sort((a, b) => b.base - a.base)

/** The pages without their running heads, feet and numbers, as `text/furniture.ts` knows them. */
function withoutFurniture(pages: readonly ReadPage[]): PageOfLines[] {
  const lines = pages.flatMap(({ stretches }) => byHeight(stretches).map((line, i) => ({ line, opensPage: i === 0 })))
  const asText = lines.map(({ line, opensPage }, start) => ({ text: line.text, start, page: null, opensPage }))
  const kept = new Set(dropFurniture(asText, []).map(({ start }) => lines[start]?.line))
  return pages.map(({ label, stretches }) => ({
    label,
    stretches: stretches
      .map((stretch) => stretch.filter((line) => kept.has(line)))
      .filter((stretch) => stretch.length > 0),
  }))
}

/** Pictures by their own descriptions, which are never packed; masks of others aside. */
function countPictures(bytes: Buffer): number {
  const source = bytes.toString('latin1')
  const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0
  return Math.max(0, count(/\/Subtype\s{0,3}\/Image\b/g) - count(/\/SMask\s\d/g))
}

import { extname } from 'node:path'
import { countOf } from '../base/count.ts'
import type { Source } from '../corpus/schemas/source.ts'
import { findPageMarks } from '../text/page-marks.ts'
import { toPassages } from '../text/passages.ts'
import { segment } from '../text/segment.ts'
import { isEdition } from './edition.ts'
import type { ImportedDocument, Renewer } from './folder.ts'
import { keepIds } from './ids.ts'
import { layoutOf } from './read-file.ts'
import { writeDocument } from './write.ts'

/**
 * Makes what cuts the documents of older forms as they are cut now, and keeps them so: their notes are pinned to that. Passages
 * keep their ids where they have the same text. A text that needs the reader of its format again stays as it is.
 * In: the documents folder, the sources whose editions are known, and who is told of each.
 */
export const createRenewer =
  (folder: string, sources: readonly Source[], tell: (line: string) => void): Renewer =>
  (document, bytes, form) => {
    if (form === CUT_ALIKE) {
      tryWriting(folder, document, bytes)
      return document
    }
    const renewed = cutAnew(document, sources)
    if (!renewed) return document
    const kept = tryWriting(folder, renewed, bytes) ? '' : ', for now: its folder cannot be written'
    tell(
      `${document.source}, of an older version, is cut anew into ${countOf(renewed.passages.length, 'passage')}${kept}`,
    )
    return renewed
  }

/** The form before this one: its passages were cut in the same way, and kept in one file with all else. */
const CUT_ALIKE = 4

/** The formats whose text is the file itself. */
const FORMATS = { '.txt': 'text', '.md': 'markdown', '.markdown': 'markdown' } as const
const isFormat = (ending: string): ending is keyof typeof FORMATS => Object.hasOwn(FORMATS, ending)

function cutAnew(document: ImportedDocument, sources: readonly Source[]): ImportedDocument | null {
  const { source, file, text, record } = document
  const ending = extname(file).toLowerCase()
  if (!isFormat(ending)) return null
  const edition = sources.find((each) => each.id === source && isEdition(document, each.edition.sha256))?.edition
  // Only whoever imported it knew the number of its first page.
  const first = edition ? null : (document.passages[0]?.pin.page ?? null)
  const read = { text, format: FORMATS[ending], pages: findPageMarks(text), remark: null }
  const layout = layoutOf(read, edition?.layout ?? null, first)
  const cut = toPassages(source, segment(text, record.title, layout))
  if (!cut.length) return null
  const { passages, retired } = keepIds(document.passages, document.retired, cut)
  return { ...document, textFormat: layout.format, passages, retired }
}

function tryWriting(folder: string, document: ImportedDocument, bytes: Buffer): boolean {
  try {
    const { passages, retired, ...head } = document
    writeDocument(folder, head, { passages, retired }, bytes)
    return true
  } catch {
    return false
  }
}

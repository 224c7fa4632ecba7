import { readerError } from '../../../base/errors.ts'
import { createBlockWriter, inOneLine } from '../block-writer.ts'
import { type DomElement, nameOf, parseHtml } from '../dom.ts'
import { writeBlocks } from '../html/html-blocks.ts'
import { findNoteMarks } from '../html/note-marks.ts'
import type { FileText } from '../reader.ts'
import { openZip } from '../zip.ts'
import { findChapters, placeIn } from './chapters.ts'
import { readPackage } from './package.ts'

/** A book by its chapters, headings and paragraphs. Throws a reader error where it is none, or locked. */
export async function readEpub(bytes: Buffer): Promise<FileText> {
  const zip = await openZip(bytes)
  const { says, files, contents } = await readPackage(zip)
  const chapters = findChapters(contents)
  const parts: { file: string; body: DomElement }[] = []
  for (const file of files) {
    const body = parseHtml((await zip.read(file))?.toString().replace(/^\uFEFF/, '') ?? '').querySelector('body')
    if (body) parts.push({ file, body })
  }
  if (!parts.length) throw readerError('It holds no text.', 'Take the file again from where it is from.')
  const notes = findNoteMarks(parts)
  const writer = createBlockWriter()
  for (const { file, body } of parts) {
    const turn = (place: string) => {
      const label = chapters.get(place)
      if (label !== undefined) writer.turnTo(label)
    }
    const titles = new Set(contents.filter((entry) => entry.file === file).map(({ title }) => title.toLowerCase()))
    turn(file)
    writeBlocks(body, notes(file), writer, {
      onBlock: (block) => turn(placeIn(file, block.getAttribute('id'))),
      isHeading: (block) => nameOf(block) === 'p' && titles.delete(inOneLine(block.textContent ?? '').toLowerCase()),
    })
  }
  return { ...writer.end(), remark: null, says }
}

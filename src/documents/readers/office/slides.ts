import { posix } from 'node:path'
import { readerError } from '../../../base/errors.ts'
import { type BlockWriter, createBlockWriter, inOneLine } from '../block-writer.ts'
import { descendants, type DomElement, elementsOf, nameOf, parseXml } from '../dom.ts'
import type { FileText } from '../reader.ts'
import { openZip, type Unpacked } from '../zip.ts'
import { readProperties } from './properties.ts'

/** Slides of PowerPoint, each a page with its title for a heading; a text box is a paragraph, and a row of a table is one. */
export async function readPptx(bytes: Buffer): Promise<FileText> {
  const zip = await openZip(bytes)
  const names = await listSlides(zip)
  if (!names.length) throw readerError('It holds no slides.', 'Save it again as .pptx.')
  const writer = createBlockWriter()
  for (const [i, name] of names.entries()) await writeSlide(zip, name, i + 1, writer)
  return {
    ...writer.end(),
    remark: null,
    says: { type: 'speech', genre: 'Slides', ...(await readProperties(zip, 'docProps/core.xml')) },
  }
}

/** The files of the slides, in the order in which they are shown. */
async function listSlides(zip: Unpacked): Promise<string[]> {
  const [shown, relations] = [
    await zip.readXml('ppt/presentation.xml'),
    await zip.readXml('ppt/_rels/presentation.xml.rels'),
  ]
  if (!shown || !relations) return []
  const targets = new Map(
    descendants(parseXml(relations), 'relationship').map((each) => [
      each.getAttribute('Id'),
      each.getAttribute('Target') ?? '',
    ]),
  )
  return descendants(parseXml(shown), 'p:sldid').flatMap((slide) => {
    const target = targets.get(slide.getAttribute('r:id'))
    return target ? [target.startsWith('/') ? target.slice(1) : `ppt/${target}`] : []
  })
}

async function writeSlide(zip: Unpacked, name: string, number: number, writer: BlockWriter): Promise<void> {
  const xml = await zip.readXml(name)
  if (!xml) return
  const slide = parseXml(xml)
  const shapes = descendants(slide, 'p:sp')
  const named = shapes.filter((shape) => /^(?:title|ctrTitle)$/.test(placeOf(shape)))
  const titles = named.length ? named : shapes.slice(0, 1).filter((shape) => isTitleLike(paragraphsOf(shape)))
  writer.turnTo(`slide ${number}`)
  writer.add(titles.map((shape) => paragraphsOf(shape).join(' ')).join(' ') || `Slide ${number}`, { kind: 'heading' })
  for (const each of descendants(slide, 'p:sp', 'p:graphicframe', 'p:pic')) {
    if (nameOf(each) === 'p:pic') writer.drop('picture')
    else if (nameOf(each) === 'p:graphicframe') writeFrame(each, writer)
    else if (!titles.includes(each) && !FURNITURE.test(placeOf(each)))
      for (const [i, paragraph] of paragraphsOf(each).entries()) writer.add(paragraph, { goesOn: i > 0 })
  }
  writer.drop('formula', descendants(slide, 'm:omath').length)
  writer.drop('speaker note', (await hasNotes(zip, name)) ? 1 : 0)
}

/** Whether what stands first on a slide, in no place for titles, is its title: one line, and short. */
export const isTitleLike = (paragraphs: readonly string[]): boolean =>
  paragraphs.length === 1 && paragraphs.every((text) => text.length <= LONGEST_TITLE && !/[.;,]$/.test(text))

/** In characters. */
const LONGEST_TITLE = 90

/** What a shape is the place of: `title`, `body`, `sldNum`. */
const placeOf = (shape: DomElement): string => descendants(shape, 'p:ph')[0]?.getAttribute('type') ?? ''

/** The number of a slide, its date and its foot. */
const FURNITURE = /^(?:sldNum|dt|ftr|hdr)$/

const paragraphsOf = (shape: DomElement): string[] =>
  descendants(shape, 'a:p').flatMap((paragraph) => sayRuns(paragraph) || [])

function sayRuns(paragraph: DomElement): string {
  const runs = descendants(paragraph, 'a:t', 'a:br', 'a:tab')
  return inOneLine(runs.map((run) => (nameOf(run) === 'a:t' ? (run.textContent ?? '') : ' ')).join(''))
}

function writeFrame(frame: DomElement, writer: BlockWriter): void {
  const rows = descendants(frame, 'a:tr')
  if (!rows.length) writer.drop('chart')
  for (const [i, row] of rows.entries()) {
    const cells = elementsOf(row).filter((cell) => nameOf(cell) === 'a:tc')
    writer.add(cells.map((cell) => paragraphsOf(cell).join(' ')).join(' | '), { isWhole: true, goesOn: i > 0 })
  }
}

async function hasNotes(zip: Unpacked, slide: string): Promise<boolean> {
  const relations = await zip.readXml(posix.join(posix.dirname(slide), '_rels', `${posix.basename(slide)}.rels`))
  const target = relations?.match(/Target="(?:\.\.\/|\/ppt\/)(notesSlides\/[^"]{1,200})"/)?.[1]
  const xml = target ? await zip.readXml(`ppt/${target}`) : null
  if (!xml) return false
  return descendants(parseXml(xml), 'p:sp').some((shape) => placeOf(shape) === 'body' && paragraphsOf(shape).length > 0)
}

import { readerError } from '../../../base/errors.ts'
import { type BlockWriter, createBlockWriter, inOneLine } from '../block-writer.ts'
import {
  descendants,
  type DomDocument,
  type DomElement,
  type DomNode,
  elementsOf,
  isElement,
  isText,
  nameOf,
  parseXml,
} from '../dom.ts'
import type { FileText } from '../reader.ts'
import { openZip } from '../zip.ts'
import { readProperties } from './properties.ts'
import { isTitleLike } from './slides.ts'

/**
 * A text or a presentation in the OpenDocument format (ODF 1.3): headings, paragraphs, lists, rows of tables, notes; each slide
 * is a page. Throws a reader error where it is none.
 */
export async function readOpenDocument(bytes: Buffer): Promise<FileText> {
  const zip = await openZip(bytes)
  const xml = await zip.readXml('content.xml')
  if (xml === null) throw readerError('It holds no OpenDocument text.', 'Save it again as .odt, or .odp.')
  const content = parseXml(xml)
  const writer = createBlockWriter()
  const writing = createWriting(writer, readTitleStyles(content))
  const slides = descendants(content, 'draw:page')
  for (const [i, slide] of slides.entries()) writeSlide(slide, i + 1, writing)
  for (const text of slides.length ? [] : descendants(content, 'office:text')) writing.writeChildren(text)
  writing.writeNotes()
  const kind = slides.length ? { type: 'speech', genre: 'Slides' } : { type: 'document' }
  return { ...writer.end(), remark: null, says: { ...kind, ...(await readProperties(zip, 'meta.xml')) } }
}

/** The names of the styles in which titles are set, those made of the style of that name among them. */
function readTitleStyles(content: DomDocument): ReadonlySet<string> {
  const made = descendants(content, 'style:style').flatMap((style) =>
    style.getAttribute('style:parent-style-name') === 'Title' ? (style.getAttribute('style:name') ?? []) : [],
  )
  return new Set(['Title', ...made])
}

/** What is put in by the program, or was taken out by somebody. */
const SILENT = new Set([
  ...['text:tracked-changes', 'text:table-of-content', 'text:alphabetical-index', 'text:illustration-index'],
  ...[
    'text:table-index',
    'text:sequence-decls',
    'text:variable-decls',
    'office:forms',
    'office:annotation',
    'presentation:notes',
  ],
  ...['text:note-citation', 'office:annotation-end', 'svg:title', 'svg:desc'],
])

type Note = { label: string; body: DomElement }

/** Makes what says what inline nodes do; notes are put aside, pictures and formulas counted. */
function createSaying(writer: BlockWriter, notes: Note[]): (node: DomNode) => string {
  const say = (node: DomNode): string => {
    if (isText(node)) return node.textContent ?? ''
    if (!isElement(node) || SILENT.has(nameOf(node))) return ''
    switch (nameOf(node)) {
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        return ' '
      case 'text:note':
        notes.push({ label: String(notes.length + 1), body: node })
        return ''
      case 'draw:frame':
        return sayFrame(node)
      default:
        return [...node.childNodes].map(say).join('')
    }
  }

  const sayFrame = (frame: DomElement): string => {
    if (descendants(frame, 'draw:object').length) writer.drop('formula')
    else if (descendants(frame, 'draw:image').length) writer.drop('picture')
    return descendants(frame, 'draw:text-box')
      .map((box) => ` ${descendants(box, 'text:p').map(say).join(' ')}`)
      .join('')
  }
  return say
}

function createWriting(writer: BlockWriter, titles: ReadonlySet<string>) {
  const notes: Note[] = []
  const say = createSaying(writer, notes)

  const writeTable = (table: DomElement) => {
    for (const [i, row] of descendants(table, 'table:table-row').entries()) {
      const cells = elementsOf(row).map((cell) => inOneLine(elementsOf(cell).map(say).join(' ')))
      if (cells.some(Boolean)) writer.add(cells.join(' | '), { isWhole: true, goesOn: i > 0 })
    }
  }

  const writeList = (list: DomElement, isOpen: boolean) => {
    let goesOn = isOpen
    for (const paragraph of descendants(list, 'text:p', 'text:h')) {
      const body = inOneLine(say(paragraph))
      writer.add(body, { goesOn })
      goesOn ||= body !== ''
    }
  }

  const writeChildren = (parent: DomElement) => {
    for (const child of elementsOf(parent)) {
      const name = nameOf(child)
      const isTitle = titles.has(child.getAttribute('text:style-name') ?? '')
      if (SILENT.has(name)) continue
      if (name === 'text:h' || (name === 'text:p' && isTitle)) writer.add(inOneLine(say(child)), { kind: 'heading' })
      else if (name === 'text:p') writer.add(inOneLine(say(child)))
      else if (name === 'text:list') writeList(child, writer.introduces())
      else if (name === 'table:table') writeTable(child)
      else if (name === 'draw:frame' && !descendants(child, 'draw:text-box', 'table:table').length) say(child)
      else writeChildren(child)
    }
  }

  const writeNotes = () => {
    for (const { label, body } of notes.splice(0))
      for (const paragraph of descendants(body, 'text:p')) writer.add(inOneLine(say(paragraph)), { label })
  }
  return { writer, say, writeChildren, writeNotes }
}

type Writing = ReturnType<typeof createWriting>

function writeSlide(slide: DomElement, number: number, { writer, say, writeChildren }: Writing): void {
  const frames = elementsOf(slide).filter((child) => nameOf(child).startsWith('draw:'))
  const [first] = frames
  const sayAll = (frame: DomElement) => descendants(frame, 'text:p').map((each) => inOneLine(say(each)))
  const title =
    frames.find((frame) => frame.getAttribute('presentation:class') === 'title') ??
    (first && isTitleLike(sayAll(first)) ? first : undefined)
  writer.turnTo(`slide ${number}`)
  writer.add((title && inOneLine(descendants(title, 'text:p').map(say).join(' '))) || `Slide ${number}`, {
    kind: 'heading',
  })
  for (const frame of frames) if (frame !== title) writeChildren(frame)
  writer.drop('speaker note', descendants(slide, 'presentation:notes').filter(hasText).length)
}

const hasText = (notes: DomElement) => descendants(notes, 'text:p').some(({ textContent }) => textContent?.trim())

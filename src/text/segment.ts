import { type Layout, type Line, readLines } from './lines.ts'
import { concatMapped, type Mapped, piecesOf, type Range, sliceMapped } from './mapped.ts'
import { type Block, readBlocks } from './paragraphs.ts'
import { splitSentences, type Stretch } from './sentences.ts'

/**
 * One sentence of a paragraph. `page` is the printed page it begins on, null where the file shows none;
 * `pieces` are the runs of the text as imported that spell it.
 */
export type Sentence = { number: number; text: string; page: number | null; pieces: Range[] }

/** One paragraph of a document. `number` counts from 1 in its section; in end notes it is the note's own number. */
export type Paragraph = { section: string; number: number; sentences: Sentence[] }

/** The section name of what stands before the first heading. */
export const OPENING = 'Opening'

/**
 * Cuts a text into sections, paragraphs and sentences.
 * In: the text as imported, its title, and how its pages are told apart.
 * Out: paragraphs in reading order, cleaned (line ends, furniture, ligatures), with UTF-16 ranges in the text as imported.
 */
export function segment(text: string, title: string, layout: Layout | null = null): Paragraph[] {
  const lines = readLines(text, title, layout)
  const blocks = dropNoteMarks(readBlocks(lines))
  const pages = lines.filter((line, i) => i === 0 || line.opensPage)
  return numberParagraphs(blocks, (offset) => pageAt(pages, offset))
}

function numberParagraphs(blocks: Block[], pageOf: (offset: number) => number | null): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let section = OPENING
  let count = 0
  for (const block of blocks) {
    if (block.kind === 'heading') {
      section = block.body.text
      count = 0
      continue
    }
    count = block.label ? Number(block.label) : count + 1
    const sentences = splitSentences(block.body.text).map((s, i) => toSentence(block.body, s, i + 1, pageOf))
    paragraphs.push({ section, number: count, sentences })
  }
  return paragraphs
}

function toSentence(
  body: Mapped,
  { start, end }: Stretch,
  number: number,
  pageOf: (offset: number) => number | null,
): Sentence {
  const pieces = piecesOf(body, start, end)
  return { number, text: body.text.slice(start, end), page: pageOf(pieces[0]?.[0] ?? 0), pieces }
}

function pageAt(pages: Line[], offset: number): number | null {
  return pages.findLast((line) => line.start <= offset)?.page ?? null
}

/** Takes the marks of end notes (`world.1 By`) out of the body: the numbers of the document's own notes, in order. */
function dropNoteMarks(blocks: Block[]): Block[] {
  const labels = blocks.flatMap((b) => (b.label ? [b.label] : []))
  let next = 0
  return blocks.map((block) => {
    if (block.label || block.kind === 'heading') return block
    let body = block.body
    for (let mark = findMark(body, labels[next]); mark; mark = findMark(body, labels[next])) {
      const [start, end] = mark
      body = concatMapped([sliceMapped(body, 0, start), sliceMapped(body, end)])
      next += 1
    }
    return { ...block, body }
  })
}

function findMark(body: Mapped, label: string | undefined): [number, number] | null {
  if (!label) return null
  const match = body.text.match(new RegExp(`(?<=[\\p{L}.,;)”’])${label}(?=\\s|$)`, 'u'))
  return match?.index === undefined ? null : [match.index, match.index + label.length]
}

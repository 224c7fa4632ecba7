import { type Layout, PLAIN_LAYOUT } from './layout.ts'
import { type TextLine, readLines } from './lines.ts'
import { type Mapped, piecesOf, type Range } from './mapped.ts'
import { gatherNotes, NOTES } from './notes.ts'
import { type TextBlock, joinCutParagraphs, readBlocks } from './paragraphs.ts'
import type { PageLabel } from './page-labels.ts'
import type { PageTurn } from './page-span.ts'
import { splitSentences, type Stretch } from './sentences.ts'

/**
 * One sentence of a paragraph. `pages` are the printed pages it stands on, with the index in `text` at which each begins; none
 * where the file shows none. `pieces` are the runs of the text as imported that spell it.
 */
export type Sentence = { number: number; text: string; pages: PageTurn[]; pieces: Range[] }

/**
 * One paragraph of a document. `number` counts from 1 in its section; in notes it is the note's own number, and in a
 * transcript it is the turn's, with who speaks.
 */
export type Paragraph = { section: string; number: number; speaker: string | null; sentences: Sentence[] }

/** The section name of what stands before the first heading. */
export const OPENING = 'Opening'

/**
 * Cuts a text into sections, paragraphs and sentences.
 * In: the text as imported, its title, and how it is laid out.
 * Out: paragraphs in reading order, notes last, cleaned (line ends, furniture, markup, ligatures), with UTF-16 ranges in
 * the text as imported.
 */
export function segment(text: string, title: string, layout: Layout = PLAIN_LAYOUT): Paragraph[] {
  const { lines, headings } = readLines(text, title, layout)
  const { body, notes } = gatherNotes(readBlocks(lines, { ...layout, headings: [...layout.headings, ...headings] }))
  const pages = lines.filter((line, i) => line.page !== lines[i - 1]?.page)
  const places = [...placeBlocks(joinCutParagraphs(body), layout.skip), ...placeNotes(joinCutParagraphs(notes))]
  return joinParts(places).map((place) => toParagraph(place, (offset) => pageAt(pages, offset)))
}

/** Papers name these parts at the start of their paragraph. */
const FRONT_MATTER = /^(Abstract|Keywords|Acknowledge?ments|Funding|Conflicts of Interest): /

/** Blocks with where they stand. */
type Place = { section: string; number: number; speaker: string | null; bodies: Mapped[] }

function placeBlocks(blocks: TextBlock[], skip: readonly string[]): Place[] {
  const places: Place[] = []
  const counts = new Map<string, number>()
  const count = (section: string) => counts.set(section, (counts.get(section) ?? 0) + 1).get(section) ?? 0
  let section = OPENING
  let speaker: string | null = null
  let turn = 0
  for (const { kind, body } of blocks) {
    section =
      body.text.match(FRONT_MATTER)?.[1] ?? (/^key ?words$/i.test(section) && counts.has(section) ? OPENING : section)
    if (kind === 'heading') {
      section = body.text
      speaker = null
    } else if (kind === 'speaker') {
      speaker = body.text
      turn = count(section)
    } else if (!skip.includes(section))
      places.push({ section, number: speaker ? turn : count(section), speaker, bodies: [body] })
  }
  return places
}

function placeNotes(notes: TextBlock[]): Place[] {
  let number = 0
  return notes.map(({ body, label }) => {
    number = Number(label ?? number)
    return { section: NOTES, number, speaker: null, bodies: [body] }
  })
}

/** All that is said in one turn, or in one note, is one paragraph. */
function joinParts(places: Place[]): Place[] {
  const joined: Place[] = []
  for (const place of places) {
    const last = joined.at(-1)
    if (last && last.section === place.section && last.number === place.number) last.bodies.push(...place.bodies)
    else joined.push(place)
  }
  return joined
}

function toParagraph({ section, number, speaker, bodies }: Place, pageOf: PageOf): Paragraph {
  const cut = bodies.flatMap((body) => splitSentences(body.text).map((stretch) => ({ body, stretch })))
  return {
    section,
    number,
    speaker,
    sentences: cut.map(({ body, stretch }, i) => toSentence(body, stretch, i + 1, pageOf)),
  }
}

type PageOf = (offset: number) => PageLabel | null

function toSentence(body: Mapped, { start, end }: Stretch, number: number, pageOf: PageOf): Sentence {
  const pieces = piecesOf(body, start, end)
  return { number, text: body.text.slice(start, end), pages: turnsIn(body, { start, end }, pageOf), pieces }
}

/** The pages of a stretch, with the index in it at which each begins: looked for line by line, where the file breaks off. */
function turnsIn({ at }: Mapped, { start, end }: Stretch, pageOf: PageOf): PageTurn[] {
  const turns: PageTurn[] = []
  let before = -1
  for (const [i, offset] of at.slice(start, end).entries()) {
    const isBreak = i === 0 || offset !== before + 1
    const page = isBreak ? pageOf(offset) : null
    if (page !== null && page !== turns.at(-1)?.page) turns.push({ page, at: i })
    before = offset
  }
  return turns
}

function pageAt(pages: TextLine[], offset: number): PageLabel | null {
  return pages.findLast((line) => line.start <= offset)?.page ?? null
}

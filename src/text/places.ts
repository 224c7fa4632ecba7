import { indexOfLast } from './index-of-last.ts'
import type { Layout } from './layout.ts'
import { isMatter, isSaidUnder } from './matter.ts'
import { NOTES } from './notes.ts'
import { kindOfLabel, type PageLabel } from './page-labels.ts'
import type { TextBlock } from './paragraphs.ts'

/** The section name of what stands before the first heading. */
export const OPENING = 'Opening'

/** Papers name these parts at the start of their paragraph. */
const FRONT_MATTER = /^(Abstract|Keywords|Acknowledge?ments|Funding|Conflicts of Interest): /

/** Blocks with where they stand. */
export type PlacedBlocks = { section: string; number: number; speaker: string | null; bodies: Body[] }
type Body = Pick<TextBlock, 'body' | 'isWhole'>

/**
 * Gives each block its place: the section that it stands in, and the number of its paragraph there; in a transcript, of the
 * turn that it is part of. In: the blocks of the body, how the text is laid out, whether it has headings, and what is told which
 * section is left out. Out: the places, each with all its blocks.
 */
export const placeBlocks = (...all: Parameters<typeof placeEach>): Iterable<PlacedBlocks> =>
  joinParts(placeEach(...all))

function* placeEach(
  blocks: Iterable<TextBlock>,
  { format, pages, skip, leavesOutMatter }: Layout,
  hasHeading: boolean,
  onLeftOut: (section: string) => void,
): Generator<PlacedBlocks> {
  const hasTitlePage = leavesOutMatter && format === 'text' && hasHeading
  const isLeftOut = (section: string, { body: { text }, isWhole }: TextBlock) =>
    skip.includes(section) ||
    (leavesOutMatter && isMatter(section) && !isSaidUnder(section, text)) ||
    (hasTitlePage && section === OPENING && ((isTitle(text) && !isWhole) || CONTENTS.test(text)))
  let last: PlacedBlocks | undefined
  const counts = new Map<string, number>()
  const chapterAt = createChapterFinder(pages)
  const count = (section: string, start: number) => {
    const counted = chapterAt(start) ?? section
    return counts.set(counted, (counts.get(counted) ?? 0) + 1).get(counted) ?? 0
  }
  let section = OPENING
  let speaker: string | null = null
  let turn = 0
  for (const block of blocks) {
    const { kind, body, goesOn, start } = block
    section =
      body.text.match(FRONT_MATTER)?.[1] ?? (/^key ?words$/i.test(section) && counts.has(section) ? OPENING : section)
    if (kind === 'heading') {
      section = body.text
      speaker = null
    } else if (kind === 'speaker') {
      speaker = body.text
      turn = count(section, start)
    } else if (goesOn && last?.section === section) last.bodies.push(block)
    else if (isLeftOut(section, block)) onLeftOut(section === OPENING ? `“${body.text}”` : section)
    else {
      if (last) yield last
      last = { section, number: speaker ? turn : count(section, start), speaker, bodies: [block] }
    }
  }
  if (last) yield last
}

/** Makes what tells the chapter at an offset, which paragraphs are counted in where a file has chapters; null where it has none. */
function createChapterFinder(pages: Layout['pages']): (start: number) => PageLabel | null {
  const starts =
    pages && 'starts' in pages ? pages.starts.filter(({ page }) => page && kindOfLabel(page) === 'chapter') : []
  return (offset) => starts[indexOfLast(starts, ({ start }) => start <= offset)]?.page ?? null
}

/** What stands in chapters, in one block: `I. The pilot II. The quay III. The pier`. */
const CONTENTS = /^(?:chapter )?(?:1|I)\.? .{1,80} (?:chapter )?(?:2|II)\.? .{1,80} (?:chapter )?(?:3|III)\.? /i

/** A line of a title page. */
const isTitle = (text: string) => !/[.?!…:;,][)”’"']*$/u.test(text) && text.split(/\s+/).length <= LONGEST_TITLE

/** In words. */
const LONGEST_TITLE = 12

/** Gives each note the place of its number. */
export function placeNotes(notes: TextBlock[]): Iterable<PlacedBlocks> {
  let number = 0
  const places = notes.map((block) => {
    number = Number(block.label ?? number)
    return { section: NOTES, number, speaker: null, bodies: [block] }
  })
  return joinParts(places)
}

/** All that is said in one turn, or in one note, is one paragraph. */
function* joinParts(places: Iterable<PlacedBlocks>): Generator<PlacedBlocks> {
  let last: PlacedBlocks | undefined
  for (const place of places) {
    if (last && last.section === place.section && last.number === place.number) last.bodies.push(...place.bodies)
    else {
      if (last) yield last
      last = place
    }
  }
  if (last) yield last
}

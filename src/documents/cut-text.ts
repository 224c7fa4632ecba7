import { countOf } from '../base/count.ts'
import { readerError } from '../base/errors.ts'
import { clip } from '../text/clip.ts'
import type { Layout } from '../text/layout.ts'
import type { PageLabel } from '../text/page-labels.ts'
import { cutPassages, type Passage } from '../text/passages.ts'
import { readParagraphs } from '../text/segment.ts'
import type { DocumentHead } from './folder.ts'
import type { DroppedCounts } from './readers/reader.ts'
import { remarkStrayPages } from './stray-pages.ts'

/** A text in passages, each cut when it is asked for, and what has been seen of it by then. They can be walked through once. */
export type CutText = { passages: Iterable<Passage>; seen: Seen }

type Seen = { passages: number; pages: Set<PageLabel>; leftOut: Set<string> }

/** Cuts a text. In: the path of its file, what it is, and how it is laid out. The passages end in a reader error if there are none. */
export function cutText(path: string, { source, text, record }: DocumentHead, layout: Layout): CutText {
  const seen: Seen = { passages: 0, pages: new Set(), leftOut: new Set() }
  function* cut() {
    const paragraphs = readParagraphs(text, record.title, layout, (section) => seen.leftOut.add(section))
    for (const passage of cutPassages(source, paragraphs)) {
      seen.passages += 1
      for (const { pages } of passage.sentences) for (const { page } of pages) seen.pages.add(page)
      yield passage
    }
    if (!seen.passages) throw holdsNothing(path)
  }
  return { passages: cut(), seen }
}

export const holdsNothing = (path: string) =>
  readerError(`${path} holds no paragraph of text.`, 'Check that it is the file you meant.')

/**
 * Tells what was seen of a text that has been cut. In: what it is; what was seen; whether it is an edition that the library
 * knows, whether its first page was given, and who is told.
 */
export function sayCut(
  { record }: DocumentHead,
  { passages, pages, leftOut }: Seen,
  { isKnown, hasFirst, tell }: { isKnown: boolean; hasFirst: boolean; tell: (step: string) => void },
): void {
  if (leftOut.size) tell(`left out, as no part of what it says: ${listSome([...leftOut])}`)
  if (hasFirst && !pages.size) tell(NO_PAGES)
  const stray = isKnown ? null : remarkStrayPages(record, pages)
  if (stray) tell(stray)
  tell(`cut into ${countOf(passages, 'passage')}`)
}

/** What of a file is not in its text, counted: `not in the text: 3 pictures, 1 formula`; null where all is. */
export function sayDropped(dropped: DroppedCounts): string | null {
  const counts = Object.entries(dropped).filter(([, count]) => count > 0)
  return counts.length ? `not in the text: ${counts.map(([what, count]) => countOf(count, what)).join(', ')}` : null
}

/** How many things left out are named, and the longest name, in characters: a book may put in hundreds of files. */
const [MOST_NAMED, LONGEST_NAME] = [12, 100]

function listSome(names: readonly string[]): string {
  const some = names.slice(0, MOST_NAMED).map((name) => clip(name, LONGEST_NAME))
  const others = names.length - some.length
  return [...some, ...(others > 0 ? [`and ${others} more`] : [])].join(', ')
}

const NO_PAGES =
  'no page is claimed: no form feed and no line such as [Page 12] parts the pages, so --page is for the PDF alone'

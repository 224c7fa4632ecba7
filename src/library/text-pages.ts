import type { PageRange } from '../citation/pages.ts'
import { isPageLabel, type PageLabel, pagesBetween, pagesOn } from '../text/page-labels.ts'
import { findPageMarks } from '../text/page-marks.ts'
import type { Sentence } from '../text/segment.ts'
import type { Library } from './library.ts'

/**
 * The pages that an imported text shows, those of each kind of numerals as one range, with those on which nothing stands that
 * was cut into passages. Empty where it shows none; null where the text is not imported.
 */
export function pagesOfText(source: string, { passagesOf, texts }: Library): PageRange[] | null {
  const text = texts.get(source)?.text
  if (text === undefined) return null
  const sentences = (passagesOf.get(source) ?? []).flatMap((passage) => passage.sentences)
  const shown = sentences.flatMap(({ pages }) => pages.map(({ page }) => page)).filter(isPageLabel)
  if (!shown.length) return []
  const marked = findPageMarks(text)?.flatMap(({ page }) => page ?? [])
  const labels = [...shown, ...(marked ?? pagesAround(sentences, text))]
  return [labels.filter((label) => !/^\d/.test(label)), labels.filter((label) => /^\d/.test(label))].flatMap(toRange)
}

/** The pages before the first that is known and behind the last, as many as form feeds part. */
function pagesAround(sentences: readonly Sentence[], text: string): PageLabel[] {
  const [first, last] = [sentences[0], sentences.at(-1)]
  const [begins, ends] = [first?.pages[0]?.page, last?.pages.at(-1)?.page]
  // A form feed at the very beginning parts nothing.
  const before = countFeeds(text.slice(1, first?.pieces[0]?.[0]))
  const behind = countFeeds(text.slice(last?.pieces.at(-1)?.[1]).trimEnd())
  return [...(begins ? shift(begins, -before) : []), ...(ends ? shift(ends, behind) : [])]
}

const countFeeds = (text: string) => text.split('\f').length - 1

function shift(label: PageLabel, ahead: number): PageLabel[] {
  try {
    return [pagesOn(label, ahead)]
  } catch {
    return []
  }
}

function toRange(labels: readonly PageLabel[]): PageRange[] {
  const [some] = labels
  if (!some) return []
  const sorted = labels.toSorted((a, b) => pagesBetween(b, a) ?? 0)
  return [{ first: sorted[0] ?? some, last: sorted.at(-1) ?? some }]
}

import { foldForSearch } from './fold.ts'
import type { Range } from './mapped.ts'
import { kindOfLabel, numberInLabel } from './page-labels.ts'
import { type PageSpan, pageSpanOf } from './page-span.ts'
import type { Paragraph, Sentence } from './segment.ts'

/** A paragraph-sized stretch of a document, verbatim, with the place it stands in. */
export type Passage = {
  /** Permanent: `bauder-2022@p100.3` is the third passage that begins on page 100 (or in a section without pages). */
  id: string
  source: string
  /** `sentences` are the first and the last, with the printed pages they stand on. */
  pin: { section: string; paragraph: number; sentences: [number, number]; speaker: string | null } & PageSpan
  /** UTF-16 offsets in the text as imported. */
  range: Range
  text: string
  sentences: Sentence[]
}

/** About how many words a passage may have; paragraphs rank best, and longer ones are cut at sentence ends. */
const LONGEST_PASSAGE = 150

/** Cuts paragraphs into passages, in reading order. */
export const toPassages = (source: string, paragraphs: Iterable<Paragraph>): Passage[] => [
  ...cutPassages(source, paragraphs),
]

/** Cuts paragraphs into passages as {@link toPassages} does, each when it is asked for. */
export function* cutPassages(source: string, paragraphs: Iterable<Paragraph>): Generator<Passage> {
  const ordinals = new Map<string, number>()
  for (const paragraph of paragraphs)
    for (const sentences of splitEvenly(paragraph.sentences)) {
      const place = placeOf(paragraph.section, sentences)
      const ordinal = (ordinals.get(place) ?? 0) + 1
      ordinals.set(place, ordinal)
      yield toPassage([source, '@', place, '.', ordinal].join(''), source, paragraph, sentences)
    }
}

function toPassage(
  id: string,
  source: string,
  { section, number, speaker }: Paragraph,
  sentences: Sentence[],
): Passage {
  const first = sentences[0]
  const last = sentences.at(-1)
  if (!first || !last) throw new RangeError(`passage ${id} has no sentence`)
  const { page, lastPage } = pageSpanOf(sentences)
  return {
    id,
    source,
    pin: { section, paragraph: number, sentences: [first.number, last.number], page, lastPage, speaker },
    range: rangeOf(sentences),
    text: joinSentences(sentences),
    sentences,
  }
}

/** Where neighbouring sentences stand in the text as imported. Throws a RangeError where there are none. */
export function rangeOf(sentences: Sentence[]): Range {
  const start = sentences[0]?.pieces[0]?.[0]
  const end = sentences.at(-1)?.pieces.at(-1)?.[1]
  if (start === undefined || end === undefined) throw new RangeError('no sentence, no range')
  return [start, end]
}

/** Neighbouring sentences as one text, with an ellipsis where something was left out between two. */
export const joinSentences = (sentences: readonly Pick<Sentence, 'text' | 'cut'>[]): string =>
  sentences.reduce((joined, { text, cut }, i) => (i ? `${joined} ${cut ? '… ' : ''}${text}` : text), '')

/** A long paragraph becomes passages of about equal length, so that none is a stub. */
function splitEvenly(sentences: Sentence[]): Sentence[][] {
  const total = sentences.reduce((sum, s) => sum + countWords(s), 0)
  const share = total / Math.ceil(total / LONGEST_PASSAGE)
  if (total <= LONGEST_PASSAGE) return sentences.length ? [sentences] : []
  const parts: Sentence[][] = []
  let [before, start, open] = [0, 0, 0]
  for (const [i, sentence] of sentences.entries()) {
    const words = countWords(sentence)
    const index = Math.min(Math.floor((before + words / 2) / share), Math.ceil(total / LONGEST_PASSAGE) - 1)
    if (index > open && i > start) {
      parts.push(sentences.slice(start, i))
      start = i
    }
    open = index
    before += words
  }
  return [...parts, sentences.slice(start)]
}

const countWords = (sentence: Sentence) => sentence.text.split(/\s+/).length

const LETTERS = { page: 'p', slide: 's', chapter: 'c', time: 't' } as const

function placeOf(section: string, sentences: Sentence[]): string {
  const { page } = pageSpanOf(sentences)
  return page
    ? `${LETTERS[kindOfLabel(page)]}${numberInLabel(page).replaceAll(':', '-')}`
    : foldForSearch(section)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 40) || 'text'
}

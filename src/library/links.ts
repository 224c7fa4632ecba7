import type { Online } from '../corpus/schemas/source.ts'
import type { Pin } from '../corpus/schemas/note.ts'
import { isSection } from '../text/layout.ts'
import { pagesBetween } from '../text/page-labels.ts'
import type { Passage } from '../text/passages.ts'
import type { SourceEntry } from './library.ts'

/** What a link is made from: the source, and its imported passages, if any. */
export type Linked = { source: SourceEntry; passages: readonly Passage[] }

/**
 * A link that opens the place of a pin as exactly as the web lets it: the words on an HTML page, where the text is imported
 * so that they are known; the page of a PDF; else the DOI, else where the source is to be found. Null where nothing is known.
 */
export function linkTo({ source, passages }: Linked, pin: Pin): string | null {
  const { record, link, online } = source
  if (online && 'html' in online) return `${online.html}${toTextFragment(wordsAt(pin, passages))}`
  if (online) return `${online.pdf}${toPageFragment(pin, online)}`
  return record.DOI ? `https://doi.org/${record.DOI}` : link
}

/** `#page=3`, the way that PDF viewers take (RFC 8118): the page of the file, not the printed one. */
function toPageFragment({ page }: Pin, { pages }: Extract<Online, { pdf: string }>): string {
  const ahead = page === null || !pages ? null : pagesBetween(pages.printed, page)
  return ahead === null || !pages ? '' : `#page=${pages.file + ahead}`
}

/** The sentences of a pin as imported; empty where they are not. */
function wordsAt(pin: Pin, passages: readonly Passage[]): string[] {
  const [first, last] = pin.sentences
  return passages
    .filter((p) => p.pin.paragraph === pin.paragraph && isSection(pin.section, p.pin.section))
    .filter((p) => p.pin.speaker === pin.speaker)
    .flatMap((p) => p.sentences)
    .filter(({ number }) => number >= first && number <= last)
    .flatMap(({ text }) => text.split(/\s+/).filter(Boolean))
}

/** How many words name the beginning and the end of a text: a browser takes the first place that begins like this. */
const BEGINNING = 8
const END = 5

/**
 * The fragment that has a browser scroll to a text and mark it: https://wicg.github.io/scroll-to-text-fragment/
 * In: the words of the text. Out: empty where there are none.
 */
function toTextFragment(words: string[]): string {
  if (!words.length) return ''
  const isShort = words.length <= BEGINNING + END
  const ends = isShort ? [words] : [words.slice(0, BEGINNING), words.slice(-END)]
  return `#:~:text=${ends.map((end) => encode(trim(end.join(' ')))).join(',')}`
}

/** Punctuation at the ends differs most between editions. */
const trim = (text: string) => text.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')

/** A hyphen would be taken for a sign of the syntax, and the rest for markup where the link is shown. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(
    /[-!'()*_~]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )

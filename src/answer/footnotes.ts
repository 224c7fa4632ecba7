import { citedYear, familiesOf } from '../corpus/record.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import type { Pin } from '../corpus/schemas/note.ts'
import { nameAuthors } from '../library/authors.ts'
import type { Library } from '../library/library.ts'
import { linkTo } from '../library/links.ts'
import type { Footnote } from '../reply/reply.ts'
import { NOTES } from '../text/notes.ts'
import { kindOfLabel, numberInLabel } from '../text/page-labels.ts'
import type { PageSpan } from '../text/page-span.ts'
import type { Wording } from '../wording/wording.ts'

/** The footnotes of one reply: each place once, numbered in the order of first mention. */
export type FootnoteList = {
  /** The number of the footnote for a place; adds it where it is new. */
  cite: (source: string, pin: Pin) => number
  all: () => Footnote[]
}

/** Starts the footnotes of a reply. */
export function createFootnotes({ library, wording }: { library: Library; wording: Wording }): FootnoteList {
  const byPlace = new Map<string, Footnote>()
  return {
    cite(source, pin) {
      const key = [source, pin.section, pin.paragraph, pin.page, pin.lastPage].join('\n')
      const known = byPlace.get(key)
      if (known) return known.n
      const footnote = toFootnote(byPlace.size + 1, source, pin, library, wording)
      byPlace.set(key, footnote)
      return footnote.n
    },
    all: () => [...byPlace.values()],
  }
}

function toFootnote(n: number, source: string, pin: Pin, library: Library, wording: Wording): Footnote {
  const entry = library.sources.get(source)
  const citation = entry ? citeInText(entry.record, pin, wording) : source
  const link = entry ? linkTo({ source: entry, passages: library.passagesOf.get(source) ?? [] }, pin) : null
  return { n, citation, place: describePlace(pin, wording), link, source, pin }
}

/** A place as it is cited in a text: `Bauder, 2022, p. 100`. */
export function citeShortly(
  source: string,
  pin: Pin,
  { library, wording }: { library: Library; wording: Wording },
): string {
  const entry = library.sources.get(source)
  return entry ? citeInText(entry.record, pin, wording) : source
}

/** A place in words: `Bauder, 2022, p. 100 · Opening, paragraph 1`. */
export function namePlace(
  source: string,
  pin: Pin,
  { library, wording }: { library: Library; wording: Wording },
): string {
  const { citation, place } = toFootnote(1, source, pin, library, wording)
  return `${citation} · ${place}`
}

/** `p. 100`, `slides 4–5`, `ch. 3, para. 2`, `12:31–12:40`: the page of a place, or what it has in its stead; null where nothing. */
export function sayPages(
  { page, lastPage, paragraph, section }: PageSpan & Partial<Pick<Pin, 'paragraph' | 'section'>>,
  { footnotes }: Pick<Wording, 'footnotes'>,
): string | null {
  if (page === null) return null
  const [first, last] = [numberInLabel(page), lastPage && numberInLabel(lastPage)]
  switch (kindOfLabel(page)) {
    case 'slide':
      return footnotes.slide(first, last)
    case 'chapter':
      return footnotes.chapter(first, section === NOTES ? null : (paragraph ?? null))
    case 'time':
      return last ? `${first}–${last}` : first
    default:
      return footnotes.page(page, lastPage)
  }
}

/** `Bauder, 2022, p. 100`: who, when, and the printed page where there is one, or pages. */
function citeInText(record: CslRecord, pin: Pin, wording: Wording): string {
  const [first, ...others] = familiesOf(record)
  const who = first && others.length > 1 ? `${first} et al.` : nameAuthors(record)
  const year = citedYear(record, wording.footnotes.undated)
  return [who, year, sayPages(pin, wording)].filter(Boolean).join(', ')
}

/** Where in the source, in words; in a chapter, whose paragraphs are counted beside it, under which heading. */
function describePlace({ section, paragraph, speaker, page }: Pin, { footnotes }: Wording): string {
  if (page && kindOfLabel(page) === 'chapter' && section !== NOTES) return section
  if (speaker) return footnotes.turn(speaker, paragraph)
  return section === NOTES ? footnotes.note(paragraph) : footnotes.paragraph(section, paragraph)
}

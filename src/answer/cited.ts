import { locateBarePages, locatePages, type NamedPages, type PageRange, bareRange } from '../citation/pages.ts'
import { type StyleName, takeStyle } from '../citation/style-names.ts'
import type { Note, Pin } from '../corpus/schemas/note.ts'
import type { CslRecord, Work } from '../corpus/schemas/source.ts'
import { type Named, readName } from '../library/entities.ts'
import type { Library, SourceEntry } from '../library/library.ts'
import { sourceAt, sourcesBy } from '../library/read-sources.ts'
import { type PageSpan, toSpan } from '../text/page-span.ts'
import type { Passage } from '../text/passages.ts'
import { SOURCES } from './names.ts'

/** The most works of others that a place is cited with. */
const MOST_WORKS = 3

/**
 * `pages` and `style`: those that were typed, if any. `works`: those of others that the place leans on, and may quote.
 * `readAs`: what was typed, and the name that it was read as; null where it was typed as it is.
 */
export type Cited = {
  id: string
  record: CslRecord
  pin: Pin | null
  pages: PageRange | null
  style: StyleName | null
  works: Work[]
  readAs: [typed: string, source: Named] | null
}

type Holdings = { library: Library }

/**
 * What is meant: a note or a passage by its id, else a source by its id, title, author, DOI or address; with pages and a style
 * before it or behind it, as in `Bauder, 2022, pp. 93-94`. Null where there is no such source.
 */
export function findCited(typed: string, { library }: Holdings): Cited | null {
  const readings = listReadings(typed)
  const found = readings.map((reading) => ({ reading, place: findPlace(reading.name, library) }))
  const exact = found.find(({ place }) => place && !place.mended) ?? found.find(({ place }) => place)
  return exact?.place ? toCited(exact.reading, exact.place, library) : null
}

/** The name in what was typed, without what is a page or a style in it. */
export const nameIn = (typed: string): string => listReadings(typed).at(-1)?.name || typed

type Reading = { name: string; pages: PageRange | null; style: StyleName | null }

/** Each way to read what was typed, those that take most of it for a name first. */
function listReadings(typed: string): Reading[] {
  const name = typed.trim().replace(/^[([]{1,2}|[)\]]{1,2}$/g, '')
  const plain: Reading = { name, pages: null, style: null }
  const styled = takeStyle(name)
  const readings = styled ? [plain, { ...plain, name: tidy(styled.left), style: styled.style }] : [plain]
  const named = readings.flatMap((reading) => withPages(reading, locatePages))
  const bare = readings.flatMap((reading) => withPages(reading, locateBarePages))
  const all = [plain, ...named.slice(0, 1), ...readings.slice(1), ...named.slice(1), ...(named.length ? [] : bare)]
  return all.filter((reading) => reading.name)
}

function withPages(reading: Reading, locate: (text: string) => NamedPages | null): Reading[] {
  const found = locate(reading.name)
  if (!found) return []
  const { start, end } = found
  const [ahead, behind] = [reading.name.slice(0, start), reading.name.slice(end)]
  // `p. 93 of Bauder`
  const name = ahead.trim() ? `${ahead} ${behind}` : behind.replace(/^\s?(?:of|in|from|by|de|von|aus|dans|en)\s/i, '')
  return [{ ...reading, name: tidy(name), pages: bareRange(found) }]
}

const tidy = (text: string) => text.replace(/\s{1,99}/g, ' ').replace(/^[\s,;:(]{1,9}|[\s,;:(]{1,9}$/g, '')

type Place = { at: Note | Passage | null; entry: SourceEntry; source: Named | null; mended: boolean }

function findPlace(name: string, library: Library): Place | null {
  const at = library.notes.get(name) ?? library.passages.get(name) ?? null
  const { found: source, mended } = at ? { found: null, mended: false } : readSource(name, library)
  const entry = library.sources.get(at?.source ?? source?.id ?? '')
  return entry ? { at, entry, source, mended } : null
}

function readSource(name: string, library: Library) {
  const sources = SOURCES.listOf(library)
  const reading = readName(name, sources)
  if (reading.found && !reading.mended) return reading
  const [by, ...others] = sourcesBy(name, library)
  const id = sourceAt(name, library)?.id ?? (others.length ? null : by?.id)
  const found = sources.find((source) => source.id === id)
  return found ? { found, mended: false } : reading
}

function toCited({ name, pages, style }: Reading, { at, entry, source, mended }: Place, library: Library): Cited {
  const { id, record } = entry
  const typedPin = pages && toPin(pages.listed ? toSpan(pages.listed, null) : toSpan(pages.first, pages.last))
  const readAs: Cited['readAs'] = source && mended ? [name, source] : null
  const works = at ? worksAt(at, entry, library) : []
  return { id, record, pin: at?.pin ?? typedPin, pages: at ? null : pages, style, works, readAs }
}

/** The works that the notes on a paragraph refer to, or a note alone. */
function worksAt(place: Note | Passage, { works }: SourceEntry, { notes }: Library): Work[] {
  const isHere = ({ source, pin }: Note) =>
    source === place.source && pin.section === place.pin.section && pin.paragraph === place.pin.paragraph
  const here = 'cites' in place ? [place] : [...notes.values()].filter(isHere)
  const cited = new Set(here.flatMap(({ cites }) => cites))
  return works.filter(({ id }) => cited.has(id)).slice(0, MOST_WORKS)
}

/** Pages of a source, of which nothing else is known. */
const toPin = (pages: PageSpan): Pin => ({ section: '', paragraph: 0, sentences: [0, 0], ...pages, speaker: null })

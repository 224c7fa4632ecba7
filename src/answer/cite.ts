import { cite as citeIn } from '../citation/cite.ts'
import { citeIn as citeWorkIn } from '../citation/cited-in.ts'
import { EXPORT_FORMATS, type ExportFormat, exportRecords } from '../citation/export.ts'
import { hasPages, type PageRange, pagesOfWork, readPages } from '../citation/pages.ts'
import type { Run } from '../citation/runs.ts'
import { STYLES } from '../citation/styles.ts'
import type { Context } from '../context/context.ts'
import type { CslRecord, Work } from '../corpus/schemas/source.ts'
import type { Note, Pin } from '../corpus/schemas/note.ts'
import { readerError } from '../base/errors.ts'
import { nameSource } from '../library/authors.ts'
import { listSpelt, type Named, readName } from '../library/entities.ts'
import type { Library, SourceEntry } from '../library/library.ts'
import { type PageSpan, toSpan as toPages } from '../text/page-span.ts'
import type { Passage } from '../text/passages.ts'
import { type Block, createAnswer, type Reply, type Span } from '../reply/reply.ts'
import { createFootnotes, namePlace } from './footnotes.ts'
import { replySeveral, replyUnknown, sayMended, SOURCES } from './names.ts'

/** Every style and file format that a citation can take. */
export const MANNERS: readonly string[] = [...STYLES.map(({ id }) => id), ...EXPORT_FORMATS]

/** The most works of others that a place is cited with. */
const MOST_WORKS = 3

/** The name of the file of each format. */
const FILES: Record<ExportFormat, string> = {
  bibtex: 'citation.bib',
  ris: 'citation.ris',
  'csl-json': 'citation.json',
}

/**
 * `pages`: those that were typed, if any. `works`: those of others that the place leans on, and may quote. `readAs`: what was typed, and the name that it was read as; null where it was typed
 * as it is.
 */
type Cited = {
  id: string
  record: CslRecord
  pin: Pin | null
  pages: PageRange | null
  works: Work[]
  readAs: [typed: string, source: Named] | null
}

/**
 * Cites a source, or a place in one by the id of a note or passage: in the text and as a reference, or as a file for a
 * reference manager. Throws a reader error where there is no such style, or no such page.
 */
export async function citePlace(
  { what, style: typed }: { what: string; style: string },
  context: Context,
): Promise<Reply> {
  const meant = listMeant(what, context)
  if (meant.length > 1) return replySeveral(SOURCES, what, meant, context)
  const cited = findCited(what, context)
  if (!cited) return replyUnknown(SOURCES, what, readName(what, SOURCES.listOf(context.library)).nearest, context)
  checkPages(cited, context)
  const style = readStyle(typed, context)
  const footnotes = createFootnotes(context)
  const { pin, record, id, readAs } = cited
  const isPlace = pin !== null && pin.paragraph > 0
  if (isPlace) footnotes.cite(id, pin)
  return createAnswer(context, {
    title: isPlace ? namePlace(id, pin, context) : record.title,
    blocks: [
      ...(readAs ? sayMended(readAs[0], true, readAs[1], context) : []),
      ...(await toBlocks(cited, style, context)),
    ],
    footnotes: footnotes.all(),
    menus: [offerStyles(what, style, context)],
    self: { command: 'cite', input: { what, style } },
  })
}

/**
 * What is meant: a note or a passage by its id, else a source by its id, title or author, with pages as in
 * `Bauder, 2022, pp. 93-94`. Null where there is no such source.
 */
export function findCited(what: string, { library }: Pick<Context, 'library'>): Cited | null {
  const typed = what.trim()
  const place = library.notes.get(typed) ?? library.passages.get(typed)
  const pages = place ? null : readPages(typed)
  const name = pages?.name ?? typed
  const reading = place ? null : readName(name, SOURCES.listOf(library))
  const entry = library.sources.get(place?.source ?? reading?.found?.id ?? '')
  const readAs: Cited['readAs'] = reading?.found && reading.mended ? [name, reading.found] : null
  const pin = place?.pin ?? (pages && toPin(toPages(pages.first, pages.last)))
  return entry
    ? { id: entry.id, record: entry.record, pin, pages, works: place ? worksAt(place, entry, library) : [], readAs }
    : null
}

/** The sources that are called as is typed, before its pages. */
const listMeant = (what: string, { library }: Pick<Context, 'library'>): Named[] =>
  listSpelt(readPages(what)?.name ?? what, SOURCES.listOf(library))

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

/** Throws a reader error where pages are typed that the work does not have. */
function checkPages({ record, pages }: Cited, { wording: { cite: say, footnotes } }: Context): void {
  if (!pages || hasPages(record, pages)) return
  const { page, lastPage } = toPages(pages.first, pages.last)
  const all = pagesOfWork(record)
  throw readerError(
    say.noSuchPage(footnotes.page(page ?? '', lastPage), nameSource({ record })),
    all ? say.itsPages(all.first, all.last) : say.noPage,
  )
}

function readStyle(typed: string, { manner, wording }: Context): string {
  const style = typed.trim().toLowerCase() || manner.style
  if (MANNERS.includes(style)) return style
  throw readerError(wording.cite.noSuchStyle(typed), wording.settings.allowed([...MANNERS]))
}

async function toBlocks({ id, record, pin, works }: Cited, style: string, { wording }: Context): Promise<Block[]> {
  const format = EXPORT_FORMATS.find((known) => known === style)
  if (format) {
    const text = await exportRecords([{ id, record }], format)
    return [{ kind: 'copy', heading: nameStyle(style), text, file: FILES[format] }]
  }
  const known = STYLES.find((each) => each.id === style)?.id ?? 'apa'
  const { inText, reference, runs } = await citeIn(record, pin, known)
  return [
    { kind: 'text', line: [{ text: nameStyle(style), strong: true }] },
    { kind: 'copy', heading: wording.cite.inText, text: inText, file: null },
    ...works.map((work): Block => {
      const heading = wording.cite.quotedThere(work.author.replaceAll('; ', ', '))
      return { kind: 'copy', heading, text: citeWorkIn(work, inText, known), file: null }
    }),
    { kind: 'copy', heading: wording.cite.reference, text: reference, file: null, shown: runs.map(toSpan) },
  ]
}

const toSpan = ({ text, isItalic }: Run): Span => ({ text, ...(isItalic && { italic: true }) })

const FORMAT_NAMES: Record<ExportFormat, string> = { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' }

const nameStyle = (style: string): string =>
  STYLES.find(({ id }) => id === style)?.name ?? FORMAT_NAMES[style as ExportFormat] ?? style

/** The same in the other styles and formats. */
function offerStyles(what: string, shown: string, { wording }: Context) {
  const choices = MANNERS.filter((style) => style !== shown).map((style) => ({
    label: nameStyle(style),
    command: 'cite',
    input: { what, style },
    inPlace: true as const,
  }))
  return { label: wording.settings.names.style, choices }
}

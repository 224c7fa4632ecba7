import { cite as citeIn } from '../citation/cite.ts'
import { EXPORT_FORMATS, type ExportFormat, exportRecords } from '../citation/export.ts'
import { STYLES } from '../citation/styles.ts'
import type { Context } from '../context/context.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import type { Pin } from '../corpus/schemas/note.ts'
import { readerError } from '../base/errors.ts'
import { type Named, readName } from '../library/entities.ts'
import { type Block, createAnswer, type Reply } from '../reply/reply.ts'
import { createFootnotes, namePlace } from './footnotes.ts'
import { replyUnknown, sayMended, SOURCES } from './names.ts'

/** Every style and file format that a citation can take. */
export const MANNERS: readonly string[] = [...STYLES.map(({ id }) => id), ...EXPORT_FORMATS]

/** The name of the file of each format. */
const FILES: Record<ExportFormat, string> = {
  bibtex: 'citation.bib',
  ris: 'citation.ris',
  'csl-json': 'citation.json',
}

/** `readAs`: what was typed, and the name that it was read as; null where it was typed as it is. */
type Cited = { id: string; record: CslRecord; pin: Pin | null; readAs: [typed: string, source: Named] | null }

/**
 * Cites a source, or a place in one by the id of a note or passage: in the text and as a reference, or as a file for a
 * reference manager. Throws a reader error where there is no such style.
 */
export async function citePlace(
  { what, style: typed }: { what: string; style: string },
  context: Context,
): Promise<Reply> {
  const cited = findCited(what, context)
  if (!cited) return replyUnknown(SOURCES, what, readName(what, SOURCES.listOf(context.library)).nearest, context)
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

/** What is meant: a note or a passage by its id, else a source by its id, title or author, with a page as in `Bauder, 2022, p. 91`. */
export function findCited(what: string, { library }: Pick<Context, 'library'>): Cited | null {
  const typed = what.trim()
  const place = library.notes.get(typed) ?? library.passages.get(typed)
  const [, name = typed, page] = place ? [] : (typed.match(/^(.+?)[,;]?\s+(?:pp?\.?|S\.)\s*(\d{1,4})$/i) ?? [])
  const reading = place ? null : readName(name, SOURCES.listOf(library))
  const entry = library.sources.get(place?.source ?? reading?.found?.id ?? '')
  const readAs: Cited['readAs'] = reading?.found && reading.mended ? [name, reading.found] : null
  const pin = place?.pin ?? (page ? toPage(page) : null)
  return entry ? { id: entry.id, record: entry.record, pin, readAs } : null
}

/** A page of a source, of which nothing else is known. */
const toPage = (page: string): Pin => ({
  section: '',
  paragraph: 0,
  sentences: [0, 0],
  page,
  lastPage: null,
  speaker: null,
})

function readStyle(typed: string, { manner, wording }: Context): string {
  const style = typed.trim().toLowerCase() || manner.style
  if (MANNERS.includes(style)) return style
  throw readerError(wording.cite.noSuchStyle(typed), wording.settings.allowed([...MANNERS]))
}

async function toBlocks(
  { id, record, pin }: Omit<Cited, 'readAs'>,
  style: string,
  { wording }: Context,
): Promise<Block[]> {
  const format = EXPORT_FORMATS.find((known) => known === style)
  if (format) {
    const text = await exportRecords([{ id, record }], format)
    return [{ kind: 'copy', heading: nameStyle(style), text, file: FILES[format] }]
  }
  const { inText, reference } = await citeIn(record, pin, STYLES.find((known) => known.id === style)?.id ?? 'apa')
  return [
    { kind: 'text', line: [{ text: nameStyle(style), strong: true }] },
    { kind: 'copy', heading: wording.cite.inText, text: inText, file: null },
    { kind: 'copy', heading: wording.cite.reference, text: reference, file: null },
  ]
}

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

import { cite as citeIn } from '../citation/cite.ts'
import { citeIn as citeWorkIn } from '../citation/cited-in.ts'
import { EXPORT_FORMATS, type ExportFormat, exportRecords } from '../citation/export.ts'
import { MANNERS } from '../citation/manners.ts'
import { isRange, spellRange } from '../citation/pages.ts'
import type { Run } from '../citation/runs.ts'
import { type StyleName, takeStyle } from '../citation/style-names.ts'
import { STYLES } from '../citation/styles.ts'
import { hasPages, pagesOfWork } from '../citation/work-pages.ts'
import type { Context } from '../context/context.ts'
import { readerError } from '../base/errors.ts'
import { nameSource } from '../library/authors.ts'
import { listSpelt, type Named, readName } from '../library/entities.ts'
import { pagesOfText } from '../library/text-pages.ts'
import { toSpan as toPages } from '../text/page-span.ts'
import { type Block, createAnswer, type Reply, type Span } from '../reply/reply.ts'
import { type Cited, findCited, nameIn } from './cited.ts'
import { createFootnotes, namePlace } from './footnotes.ts'
import { replyGone } from './gone.ts'
import { replySeveral, replyUnknown, sayMended, SOURCES } from './names.ts'

/** The name of the file of each format. */
const FILES: Record<ExportFormat, string> = {
  bibtex: 'citation.bib',
  ris: 'citation.ris',
  'csl-json': 'citation.json',
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
  const gone = replyGone(what.trim(), context)
  if (gone) return gone
  const cited = findCited(what, context)
  if (!cited) return replyNoSource(nameIn(what), context)
  const remark = checkPages(cited, context)
  const style = readStyle(typed, cited.style, context)
  const footnotes = createFootnotes(context)
  const { pin, record, id, readAs } = cited
  const isPlace = pin !== null && pin.paragraph > 0
  if (isPlace) footnotes.cite(id, pin)
  return createAnswer(context, {
    title: isPlace ? namePlace(id, pin, context) : record.title,
    blocks: [
      ...(readAs ? sayMended(readAs[0], true, readAs[1], context) : []),
      ...remark,
      ...(await toBlocks(cited, style, context)),
    ],
    footnotes: footnotes.all(),
    menus: [offerStyles(what, style, context)],
    self: { command: 'cite', input: { what, style } },
  })
}

const replyNoSource = (name: string, context: Context) =>
  replyUnknown(SOURCES, name, readName(name, SOURCES.listOf(context.library)).nearest, context)

/** The sources that are called as is typed, before its pages. */
const listMeant = (what: string, { library }: Pick<Context, 'library'>): Named[] =>
  listSpelt(nameIn(what), SOURCES.listOf(library))

/**
 * That it is not known whether a work has the pages that were typed; nothing where it has.
 * Throws a reader error where it does not.
 */
function checkPages({ id, record, pages }: Cited, { library, wording }: Context): Block[] {
  if (!pages) return []
  const { cite: say, footnotes } = wording
  const all = pagesOfWork(record, pagesOfText(id, library))
  if (!all && isRange(pages)) return [{ kind: 'text', line: [{ text: say.unchecked }] }]
  if (all && hasPages(all, pages)) return []
  const { page, lastPage } = toPages(pages.first, pages.last)
  const named = footnotes.page(page ?? '', lastPage)
  if (Number(pages.first) > Number(pages.last)) throw readerError(say.reversed(named), say.lowerFirst)
  throw readerError(
    say.noSuchPage(named, nameSource({ record })),
    all ? (all.length ? say.itsPages(all.map(spellRange)) : say.noPages) : say.noPage,
  )
}

/** The style that is asked for, else the one that is named beside the source, else the one set for the place. */
function readStyle(typed: string, beside: StyleName | null, { manner, wording }: Context): string {
  const asked = typed.trim().toLowerCase()
  const named = MANNERS.includes(asked) ? asked : asked ? takeAll(asked) : beside
  const style = named === 'chicago' ? chicagoOf(manner.style) : (named ?? (asked ? '' : manner.style))
  if (MANNERS.includes(style)) return style
  throw readerError(wording.cite.noSuchStyle(typed), wording.settings.allowed(MANNERS.map(nameStyle)))
}

/** The style that is all that was typed. */
function takeAll(typed: string): StyleName | null {
  const found = takeStyle(typed)
  return found && !found.left.trim() ? found.style : null
}

/** Where only “Chicago” is asked for, the one of its two that is set here, else the one with notes. */
const chicagoOf = (set: string) => (set.startsWith('chicago') ? set : 'chicago-notes')

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

import type { CslRecord } from '../corpus/schemas/source.ts'
import { completeFields } from './bibtex-fields.ts'
import { loadExporters, type Plugins } from './exporters.ts'
import { GUESSED } from './kept.ts'
import { completeTags } from './ris-tags.ts'

/** The formats that reference managers import, in the order in which they are offered. */
export const EXPORT_FORMATS = ['bibtex', 'ris', 'csl-json'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Letters that are neither Latin nor of all scripts alike. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

/** A source and the key that it is to have. */
export type Entry = { id: string; record: CslRecord }

/**
 * Writes bibliographic records for a reference manager.
 * In: the records, each with its id, and the format.
 * Out: the text of one file, without a last line end.
 */
export async function exportRecords(entries: readonly Entry[], format: ExportFormat): Promise<string> {
  const plugins = await loadExporters()
  if (format === 'csl-json') return plugins.output.format('data', entries.map(toRecord)).trim()
  const write = format === 'bibtex' ? writeBibtex : writeRis
  return entries.map((entry) => write(toSparse(entry), plugins)).join('\n')
}

/** Without what only this library says of it. */
const toRecord = ({ id, record: { 'has-namesake': _, ...record } }: Entry) => ({ ...record, id })

type Exported = ReturnType<typeof toRecord> & { note?: string }

/** BibTeX and RIS have no field for a guessed year, nor for what a broadcast is part of, but for a series. */
function toSparse(entry: Entry): Exported {
  const { 'container-title': container, ...item } = toRecord(entry)
  const note = item.issued?.circa ? { note: GUESSED } : {}
  const author = item.author ?? item.host
  const part = item.type === 'broadcast' || item.type === 'webpage' ? 'collection-title' : 'container-title'
  return { ...item, ...note, ...(author && { author }), ...(container && { [part]: container }) }
}

/**
 * BibTeX has one number for a report, and one name for what is numbered. As ASCII the plugin writes LaTeX, but drops the letters that LaTeX has no command for:
 * another script stays as it is.
 */
function writeBibtex(item: Exported, { config, output }: Plugins): string {
  config.get('@bibtex').format.asciiOnly = !OTHER_SCRIPT.test(JSON.stringify(item))
  const { number = item['collection-number'], genre = item['collection-title'] } = item
  const report = item.type === 'report' ? { ...(number && { number }), ...(genre && { genre }) } : {}
  return completeFields(output.format('bibtex', [{ ...item, ...report }]).trim(), item)
}

/** The plugin's own text breaks a value after 70 characters, within words, and an id after 20. */
function writeRis(item: Exported, { output }: Plugins): string {
  const [record] = output.format('ris', [item], { format: 'object' })
  const { TY, ...tags } = completeTags({ ...record, ID: item.id }, item)
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${String(value).replace(/\s+/g, ' ')}`),
  )
  return [`TY  - ${TY}`, ...lines, 'ER  - '].join('\n')
}

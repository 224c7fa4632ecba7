import type { RisEntry } from '@citation-js/core'
import type { CslRecord } from '../corpus/schemas/source.ts'
import { loadExporters, type Plugins } from './exporters.ts'

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
  if (format === 'csl-json') return plugins.output.format('data', entries.map(toItem)).trim()
  const write = format === 'bibtex' ? writeBibtex : writeRis
  return entries.map((entry) => write(toSparseItem(entry), plugins)).join('\n')
}

type Item = ReturnType<typeof toItem> & { note?: string }

const toItem = ({ id, record }: Entry) => ({ ...record, id })

/** BibTeX and RIS have no field for a guessed year, nor for what a broadcast is part of, but for a series. */
function toSparseItem(entry: Entry): Item {
  const { 'container-title': container, ...item } = toItem(entry)
  const note = item.issued?.circa ? { note: 'The year is approximate.' } : {}
  const part = item.type === 'broadcast' ? 'collection-title' : 'container-title'
  return { ...item, ...note, ...(container && { [part]: container }) }
}

/**
 * BibTeX has one number for a report. As ASCII the plugin writes LaTeX, but drops the letters that LaTeX has no command for:
 * another script stays as it is.
 */
function writeBibtex(item: Item, { config, output }: Plugins): string {
  config.get('@bibtex').format.asciiOnly = !OTHER_SCRIPT.test(JSON.stringify(item))
  const number = item.number ?? item['collection-number']
  return output.format('bibtex', [{ ...item, ...(number && { number }) }]).trim()
}

/** The plugin's own text breaks a value after 70 characters, within words, and an id after 20. */
function writeRis(item: Item, { output }: Plugins): string {
  const [record] = output.format('ris', [item], { format: 'object' })
  const { TY, ...tags }: RisEntry = { ...record, ID: item.id }
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${String(value).replace(/\s+/g, ' ')}`),
  )
  return [`TY  - ${TY}`, ...lines, 'ER  - '].join('\n')
}

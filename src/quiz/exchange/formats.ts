import type { ExportFile, ExportItem, Imported, Omission } from './exchange.ts'
import { readAiken } from './read-aiken.ts'
import { readGift } from './read-gift.ts'
import { readItemsYaml } from './read-items-yaml.ts'
import { readMoodleXml } from './read-moodle-xml.ts'
import { writeAiken } from './write-aiken.ts'
import { writeAnkiTsv } from './write-anki.ts'
import { writeGift } from './write-gift.ts'
import { writeItemsYaml } from './write-items-yaml.ts'
import { writeMoodleXml } from './write-moodle-xml.ts'
import { writeQti } from './write-qti.ts'

/** What a format makes of items: its files, and what it could not hold. */
export type Written = { files: ExportFile[]; omitted: Omission[] }

/** What leaves as one file, by the names of the formats. */
const SINGLE: Record<string, { name: string; write: (items: ExportItem[]) => string }> = {
  gift: { name: 'questions.gift', write: writeGift },
  'moodle-xml': { name: 'questions.xml', write: writeMoodleXml },
  'anki-tsv': { name: 'questions.tsv', write: writeAnkiTsv },
  yaml: { name: 'questions.yaml', write: writeItemsYaml },
}

/** The formats that items can leave in. */
export const FORMATS: readonly string[] = ['gift', 'moodle-xml', 'qti', 'aiken', 'anki-tsv', 'yaml']

/** Those that make one file. */
export const SINGLE_FORMATS: readonly string[] = FORMATS.filter((format) => format !== 'qti')

/** Writes items in one of `FORMATS`; null where there is no such format. */
export function writeItems(format: string, items: ExportItem[]): Written | null {
  const single = Object.hasOwn(SINGLE, format) ? SINGLE[format] : undefined
  if (single) return { files: [{ name: single.name, text: single.write(items) }], omitted: [] }
  if (format === 'qti') return { files: writeQti(items, 'Footnote'), omitted: [] }
  if (format !== 'aiken') return null
  const { text, omitted } = writeAiken(items)
  return { files: [{ name: 'questions.aiken.txt', text }], omitted }
}

/**
 * Reads a file of questions in the format that it looks like: Moodle XML begins with a tag, YAML is a list, Aiken has lines
 * that begin with `ANSWER:`, anything else is taken for GIFT. In: the text of the file. Out: its items, and every fault with
 * its line; an empty file is one. Throws nothing.
 */
export function readItems(text: string): Imported {
  const read = readerOf(text)(text)
  if (read.items.length || read.faults.length) return read
  return { ...read, faults: [{ line: 1, message: 'there is no question in the file' }] }
}

function readerOf(text: string): (text: string) => Imported {
  if (/^\s*</.test(text)) return readMoodleXml
  if (/^(?:\s*(?:#.*|---\s*)?\n)*- /.test(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))) return readItemsYaml
  return /^\s*ANSWER\s*:/im.test(text) ? readAiken : readGift
}

import type { ExportFile, ExportItem, Held, Imported, Omission } from './exchange.ts'
import type { Wording } from '../../wording/wording.ts'
import type { FormatName } from './format-names.ts'
import { type Guess, guessFormat } from './guess-format.ts'
import { readAiken } from './read-aiken.ts'
import { readGift } from './read-gift.ts'
import { readItemsYaml } from './read-items-yaml.ts'
import { readMoodleXml } from './read-moodle-xml.ts'
import { refuseQti } from './refuse-qti.ts'
import { writeAiken } from './write-aiken.ts'
import { writeAnkiTsv } from './write-anki.ts'
import { writeGift } from './write-gift.ts'
import { writeItemsYaml } from './write-items-yaml.ts'
import { writeMoodleXml } from './write-moodle-xml.ts'
import { writeQti } from './write-qti.ts'

/** What a format makes of items: its files, and what it could not hold. */
export type Written = { files: ExportFile[]; omitted: Omission[] }

const inOneFile = (name: string, write: (items: ExportItem[]) => string) => (items: ExportItem[]) => ({
  files: [{ name, text: write(items) }],
  omitted: [],
})

const WRITERS: Record<FormatName, (items: ExportItem[]) => Written> = {
  gift: inOneFile('questions.gift', writeGift),
  'moodle-xml': inOneFile('questions.xml', writeMoodleXml),
  qti: (items) => ({ files: writeQti(items, 'Footnote'), omitted: [] }),
  aiken(items) {
    const { text, omitted } = writeAiken(items)
    return { files: [{ name: 'questions.aiken.txt', text }], omitted }
  },
  'anki-tsv': inOneFile('questions.tsv', writeAnkiTsv),
  yaml: inOneFile('questions.yaml', writeItemsYaml),
}

/** Writes items in a format. */
export const writeItems = (format: FormatName, items: ExportItem[]): Written => WRITERS[format](items)

/** A format that is read, what it is called, and what it cannot say of an item. */
type Readable = { name: string; read: (text: string) => Imported; lacks: readonly Held[] }

const READABLE = {
  'moodle-xml': { name: 'Moodle XML', read: readMoodleXml, lacks: ['notes'] },
  yaml: { name: 'YAML', read: readItemsYaml, lacks: [] },
  aiken: { name: 'Aiken', read: readAiken, lacks: ['notes', 'level', 'topics', 'explanation', 'feedback'] },
  gift: { name: 'GIFT', read: readGift, lacks: ['notes'] },
  qti: { name: 'QTI', read: refuseQti, lacks: [] },
} satisfies Record<Guess, Readable>

/** What a file holds, what its format is called, and what that cannot say. */
export type ReadItems = Imported & Pick<Readable, 'name' | 'lacks'>

/**
 * Reads a file of questions in the format that it looks like. In: the text of the file. Out: its items, and every fault with
 * its line; an empty file is one. Throws nothing.
 */
export function readItems(file: string): ReadItems {
  const text = file.replace(/^\uFEFF/, '')
  const { name, lacks, read: readAs } = READABLE[guessFormat(text)]
  const read = readAs(text)
  const faults =
    read.items.length || read.faults.length
      ? read.faults
      : [{ line: 1, says: (say: Wording['faults']) => say.noQuestion }]
  return { ...read, faults, name, lacks }
}

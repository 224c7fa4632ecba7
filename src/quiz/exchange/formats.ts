import type { ExportFile, ExportItem, Held, Imported, Omission } from './exchange.ts'
import type { Wording } from '../../wording/wording.ts'
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

/** A format that is read, what it is called, and what it cannot say of an item. */
type Readable = { name: string; read: (text: string) => Imported; lacks: readonly Held[] }

const READABLE = {
  'moodle-xml': { name: 'Moodle XML', read: readMoodleXml, lacks: ['notes'] },
  yaml: { name: 'YAML', read: readItemsYaml, lacks: [] },
  aiken: { name: 'Aiken', read: readAiken, lacks: ['notes', 'level', 'topics', 'explanation', 'feedback'] },
  gift: { name: 'GIFT', read: readGift, lacks: ['notes'] },
} satisfies Record<string, Readable>

/**
 * Reads a file of questions in the format that it looks like: Moodle XML begins as XML, Aiken has lines that begin with
 * `ANSWER:` and no braces, YAML is a list, anything else is taken for GIFT. In: the text of the file. Out: its items, and every fault with
 * its line; an empty file is one; what the format is called, and what it cannot say. Throws nothing.
 */
export function readItems(text: string): Imported & Pick<Readable, 'name' | 'lacks'> {
  const { name, lacks, read: readAs } = READABLE[guessFormat(text)]
  const read = readAs(text)
  const faults =
    read.items.length || read.faults.length
      ? read.faults
      : [{ line: 1, says: (say: Wording['faults']) => say.noQuestion }]
  return { ...read, faults, name, lacks }
}

function guessFormat(text: string): keyof typeof READABLE {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (/^\s*<(?:\?xml|quiz\b|!--|!DOCTYPE)/i.test(plain)) return 'moodle-xml'
  if (/^ *ANSWER *: *[A-Z]\b/im.test(plain) && /^ *[A-Z][).]/m.test(plain) && !/[{}]/.test(plain)) return 'aiken'
  if (/^(?:%YAML.*\n)?(?:\s*(?:#.*|---\s*)?\n)*(?:- |\w+:\s*\n\s*- )/.test(plain)) return 'yaml'
  if (/^\s*</.test(plain) && !/[{}]/.test(plain)) return 'moodle-xml'
  return /^\s*ANSWER\s*:/im.test(plain) && !/[{}]/.test(plain) ? 'aiken' : 'gift'
}

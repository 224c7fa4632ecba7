import { basename, extname } from 'node:path'
import { sayError } from '../../base/errors.ts'
import { readRecords } from '../../citation/read-records.ts'
import { readBytes } from '../read-file.ts'
import { decodeText } from '../readers/decode.ts'
import type { BesideRecord } from '../record/beside.ts'

/** The records of some files, and a sentence for each that holds none. */
export type Beside = { records: BesideRecord[]; problems: string[] }

/** Reads files of BibTeX, RIS or CSL-JSON in a thread of their own. JSON that is something else is passed over. Throws nothing. */
export default async function besideJob({ files }: { files: readonly string[] }): Promise<Beside> {
  const beside: Beside = { records: [], problems: [] }
  for (const file of files)
    try {
      const text = decodeText(readBytes(file)).text.replace(/^\uFEFF/, '')
      const named = filesByKey(text)
      const records = await readRecords(text)
      const stem = records.length === 1 ? basename(file, extname(file)) : null
      for (const record of records) {
        const files = named.get(String(record['id'])) ?? named.get(String(record['title'])) ?? []
        beside.records.push({ record, files, stem })
      }
    } catch (error) {
      if (!file.endsWith('.json')) beside.problems.push(`${basename(file)}: ${sayError(error)}`)
    }
  return beside
}

/** The names of the files that each entry of BibTeX names by its key, and each of RIS by its title. */
function filesByKey(text: string): Map<string, string[]> {
  const named = new Map<string, string[]>()
  for (const entry of text.split(/^(?=[ \t]{0,9}@\w)/m)) {
    const [, key] = entry.match(/@\w{1,30}\s{0,9}[{(]\s{0,9}([^\s,]{1,200})/) ?? []
    const [, value] = entry.match(/\bfile\s{0,9}=\s{0,9}[{"]([^}"\n]{1,2000})/i) ?? []
    if (key && value) named.set(key, toNames(value))
  }
  for (const entry of text.split(/^ER {1,2}-.*$/m)) {
    const [, title] = entry.match(/^(?:TI|T1) {1,2}- (.{1,500})$/m) ?? []
    const values = [...entry.matchAll(/^L[1-4] {1,2}- (.{1,2000})$/gm)].map(([, value = '']) => value)
    if (title && values.length) named.set(title.trim(), values.flatMap(toNames))
  }
  return named
}

/** `Full text:/home/ann/Smith - 2020.pdf:application/pdf`, `file:///texts/smith.pdf` */
const toNames = (value: string): string[] =>
  value
    .split(/[:;]/)
    .map((part) => part.split(/[/\\]/).at(-1)?.trim().toLowerCase() ?? '')
    .filter((name) => /\.\w{2,5}$/.test(name))

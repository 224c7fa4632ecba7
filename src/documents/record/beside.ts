import { basename, extname } from 'node:path'
import type { RawRecord } from '../../citation/kept.ts'
import { foldForSearch } from '../../text/fold.ts'

/**
 * A record of a reference manager, the names of the files that it says are its own, and that of its own file, without the ending,
 * where that has no other record.
 */
export type BesideRecord = { record: RawRecord; files: string[]; stem: string | null }

/** A text as records are looked for: its file, and what is known of it. */
export type Sought = { path: string; text: string; says: Readonly<Record<string, unknown>> }

/** How far into a text its title and its DOI are looked for, in characters. */
const FRONT = 5000

/**
 * The record of a text among those that lie beside its file: by DOI, by the file that the record names, by a key that is the
 * file's name, by title; null where there is none.
 */
export function findBeside(records: readonly BesideRecord[], sought: Sought): RawRecord | null {
  const found = WAYS.map((is) => records.find((each) => is(each, sought))).find((each) => each !== undefined)
  return found?.record ?? null
}

const WAYS: readonly ((record: BesideRecord, sought: Sought) => boolean)[] = [
  ({ record }, { says, text }) => {
    const doi = textOf(record['DOI']).toLowerCase()
    return doi !== '' && (doi === textOf(says['DOI']).toLowerCase() || text.slice(0, FRONT).toLowerCase().includes(doi))
  },
  ({ files }, { path }) => files.includes(basename(path).toLowerCase()),
  ({ stem }, { path }) => stem === basename(path, extname(path)),
  ({ record }, { path }) => toKey(textOf(record['id'])) === toKey(basename(path, extname(path))),
  ({ record }, { says }) => isLong(record) && toKey(textOf(record['title'])) === toKey(textOf(says['title'])),
  ({ record }, { text }) => isLong(record) && toKey(text.slice(0, FRONT)).includes(toKey(textOf(record['title']))),
]

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** Letters and figures alone. */
const toKey = (text: string) =>
  foldForSearch(text.replace(/<[^<>]{0,40}>/g, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Titles of one or two words stand anywhere. */
const isLong = (record: RawRecord) => toKey(textOf(record['title'])).split(' ').length > 2

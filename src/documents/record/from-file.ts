import { basename } from 'node:path'
import { FootnoteError, readerError } from '../../base/errors.ts'
import type { RawRecord } from '../../citation/kept.ts'
import { readRecords } from '../../citation/read-records.ts'
import { readBytes } from '../read-file.ts'
import { decodeText } from '../readers/decode.ts'
import { type Known, fromItem, plainText } from './known.ts'

/**
 * The record in a file of BibTeX, RIS or CSL-JSON: the only one, or the one with the id. What it does not say is so: without a
 * year the work is undated. Throws a reader error that names the file where there is no such record, or it does not fit.
 */
export async function fromFile(path: string, id: string | null): Promise<Known> {
  try {
    const records = await readRecords(decodeText(readBytes(path)).text.replace(/^\uFEFF/, ''))
    return toKnown(chooseRecord(records, id))
  } catch (error) {
    if (!(error instanceof FootnoteError) || error.message.includes(path)) throw error
    throw new FootnoteError('reader', `${basename(path)}: ${error.message}`, error.hint, { cause: error })
  }
}

/** What a record says of a work; its key, as an id. Throws a reader error where it does not fit. */
export function toKnown(record: RawRecord): Known {
  const { id: key, ...rest } = fromItem(record)
  const slug = toSlug(key ?? '')
  return { type: 'document', ...rest, ...(slug && { id: slug }), ...(rest.issued ? {} : { isUndated: true }) }
}

function chooseRecord(records: readonly RawRecord[], id: string | null): RawRecord {
  const [first, ...others] = records
  const chosen = others.length
    ? records.find((record) => [record['id'], toSlug(String(record['id']))].includes(id))
    : first
  if (chosen) return chosen
  const keys = records.map((record) => plainText(record['id'])).filter(Boolean)
  throw readerError(
    `It holds ${records.length} records.`,
    `Keep the one of this text${keys.length ? `, or choose one with --id: ${keys.slice(0, 10).join(', ')}` : ''}.`,
  )
}

/** `Smith2020` as `smith2020`, `World_Health:2019` as `world-health-2019`; keys of addresses and made-up ones are none. */
const toSlug = (key: string): string =>
  /^(?:https?:|temp_id|http)/i.test(key)
    ? ''
    : key
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')

import { readerError } from '../base/errors.ts'
import { loadExporters } from './exporters.ts'

/** One record of a reference manager's file: variables of CSL by their names, unchecked. */
export type RawRecord = Readonly<Record<string, unknown>>

/**
 * Reads the records of a file of BibTeX, RIS or CSL-JSON, whichever it is.
 * Throws a reader error where the text is none of these, or holds no record.
 */
export async function readRecords(text: string): Promise<RawRecord[]> {
  const plugins = await loadExporters()
  const records = attempt(() => (isJson(text) ? listOf(JSON.parse(text)) : plugins.input.chain(text, PLAIN)))
  const found = records?.filter(isRecord) ?? []
  if (found.length) return found
  throw readerError('It holds no record in BibTeX, RIS or CSL-JSON.', 'Export it again from your reference manager.')
}

/** Without the links between what was read and what it was made of. */
const PLAIN = { generateGraph: false } as const

const isJson = (text: string) => /^\s*[[{]/.test(text)

const listOf = (json: unknown): unknown[] => [json].flat()

const isRecord = (value: unknown): value is RawRecord => typeof value === 'object' && value !== null && 'title' in value

/** What `work` gives; null where it throws. */
function attempt<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch {
    return null
  }
}

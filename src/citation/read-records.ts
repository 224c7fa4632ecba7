import { readerError } from '../base/errors.ts'
import { toSentenceCase } from '../text/sentence-case.ts'
import { completeBibtex, completeRis, numberOfSeries, type RawRecord } from './kept.ts'
import { decodeLetters } from './latex-letters.ts'
import { loadExporters, type Plugins } from './exporters.ts'

/**
 * Reads the records of a file of BibTeX, RIS or CSL-JSON, whichever it is.
 * Throws a reader error where the text is none of these, or holds no record.
 */
export async function readRecords(file: string): Promise<RawRecord[]> {
  const text = isBibtex(file) ? decodeLetters(file) : file
  const plugins = await loadExporters()
  const records = attempt(() => (isJson(text) ? listOf(JSON.parse(text)) : plugins.input.chain(text, PLAIN)))
  const found = records?.filter(isRecord) ?? []
  const lowered = isBibtex(text) ? attempt(() => withTitlesLowered(text, plugins)) : null
  if (found.length)
    return complete(text, found).map((record, i) =>
      numberOfSeries(inSentenceCase(record, lowered?.filter(isRecord)[i] ?? null)),
    )
  throw readerError('It holds no record in BibTeX, RIS or CSL-JSON.', 'Export it again from your reference manager.')
}

function complete(text: string, records: RawRecord[]): RawRecord[] {
  if (isJson(text)) return records
  return isBibtex(text) ? completeBibtex(text, records) : completeRis(text, records)
}

const TITLES = ['title', 'container-title'] as const

/**
 * The titles in sentence case, but for those of periodicals.
 * In: a record, and the same with small letters wherever BibTeX has no braces; null where there are no braces to keep capitals.
 */
function inSentenceCase(record: RawRecord, lowered: RawRecord | null): RawRecord {
  const titles = TITLES.slice(0, record['type'] === 'chapter' ? 2 : 1).flatMap((key) => {
    const title = record[key]
    return typeof title === 'string' ? [[key, toSentenceCase(title, freeIn(title, lowered?.[key]))] as const] : []
  })
  return { ...record, ...Object.fromEntries(titles) }
}

/** Tells whether braces leave the word at an index free: it is small in the other title. */
function freeIn(title: string, lowered: unknown): (index: number) => boolean {
  if (typeof lowered !== 'string') return () => true
  const small = lowered.replace(/<\/?span[^<>]{0,40}>/g, '')
  const isWhole = small === withoutMarks(title)
  return (index) => !isWhole && small[index] !== title[index]
}

/** With a comma for what ends a sentence: behind that the plugin keeps every capital, in braces or not. */
const withoutMarks = (text: string) => text.replace(/[:?!.](?=\s)/g, ',')

/** The records as BibTeX's own styles print their titles: what is in braces as it is. */
function withTitlesLowered(text: string, { config, input }: Plugins): unknown[] {
  const { parse } = config.get('@bibtex')
  const before = parse.sentenceCase
  parse.sentenceCase = 'always'
  try {
    return input.chain(withoutMarks(text), PLAIN)
  } finally {
    parse.sentenceCase = before
  }
}

/** Without the links between what was read and what it was made of. */
const PLAIN = { generateGraph: false } as const

const isJson = (text: string) => /^\s*[[{]/.test(text)

const isBibtex = (text: string) => /^[^\S\n]{0,9}@\w{1,30}\s{0,9}[{(]/m.test(text)

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

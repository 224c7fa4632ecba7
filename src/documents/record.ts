import { readerError } from '../base/errors.ts'
import type { CslRecord, Source } from '../corpus/schemas/source.ts'
import type { Fingerprint } from '../text/fingerprint.ts'
import { recogniseWords } from './fingerprints.ts'

/** What the operator says of a document that no source of the corpus is known to be. */
export type GivenRecord = { id?: string; title?: string; author?: string; year?: string }

/** What tells which document a text is. */
export type RecordOptions = {
  /** The sources that the corpus knows. */
  sources: Source[]
  /** Their fingerprints, by which another edition of one is recognised. */
  fingerprints?: Fingerprint[]
  given?: GivenRecord
  /** Asked for what `given` lacks; without it, what is lacking is an error. */
  ask?: (what: keyof GivenRecord) => Promise<string>
  /** Told each step of a long import. */
  onProgress?: (step: string) => void
}

/**
 * The id and the record of a text that is not the pinned edition of any source: those of the source whose words it has, else
 * what the operator says. Throws a reader error where that does not fit or is not complete.
 */
export async function recordOf(
  path: string,
  text: string,
  options: RecordOptions,
): Promise<{ id: string; record: CslRecord }> {
  const edition = options.sources.find((source) => source.id === recogniseWords(text, options.fingerprints ?? []))
  if (edition) {
    options.onProgress?.('its words are those of a known source: another edition, so notes are not placed in it')
    return { id: edition.id, record: edition.csl }
  }
  const given = await complete(path, options)
  if (options.sources.some((source) => source.id === given.id))
    throw readerError(`${path} is not the text that ${given.id} stands for.`, 'Give it an id of its own.')
  return { id: readId(given.id), record: toRecord(given) }
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

function readId(id: string): string {
  if (ID.test(id)) return id
  throw readerError(`The id "${id}" does not fit.`, 'Use lower-case words joined by hyphens, like smith-2020.')
}

function toRecord({ title, author, year }: Required<GivenRecord>): CslRecord {
  if (!/^\d{1,4}$/.test(year.trim()))
    throw readerError(`The year "${year}" is not a year.`, 'Give it like --year 2020.')
  return { type: 'document', title, author: [readAuthor(author)], issued: { 'date-parts': [[Number(year)]] } }
}

/** `Family, Given`, or `Given Family`. */
function readAuthor(name: string): { family: string; given?: string } {
  const [family = name, ...rest] = name.split(',').map((part) => part.trim())
  if (rest.length) return { family, given: rest.join(', ') }
  const words = name.trim().split(/\s+/)
  return words.length > 1
    ? { family: words.at(-1) ?? name, given: words.slice(0, -1).join(' ') }
    : { family: name.trim() }
}

async function complete(path: string, { given = {}, ask }: RecordOptions): Promise<Required<GivenRecord>> {
  const record = { id: '', title: '', author: '', year: '', ...given }
  const lacking = (['id', 'title', 'author', 'year'] as const).filter((what) => !record[what].trim())
  if (lacking.length && !ask) {
    const flags = lacking.map((what) => `--${what}`).join(' ')
    throw readerError(`${path} is no text of a source in the library.`, `Say what it is: add ${flags}.`)
  }
  for (const what of lacking) record[what] = (await ask?.(what))?.trim() ?? ''
  const still = lacking.filter((what) => !record[what])
  if (still.length)
    throw readerError(
      `${path} was not imported: no ${still.join(', ')} given.`,
      'Start again, and answer each question.',
    )
  return record
}

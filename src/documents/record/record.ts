import { readerError } from '../../base/errors.ts'
import { writersOf } from '../../corpus/record.ts'
import { type CslRecord, cslRecordSchema, type Source } from '../../corpus/schemas/source.ts'
import type { Fingerprint } from '../../text/fingerprint.ts'
import { recogniseWords } from '../fingerprints.ts'
import { fromItem, type Known, plainText } from './known.ts'
import { type BesideRecord, findBeside } from './beside.ts'
import { fromFile, toKnown } from './from-file.ts'
import { fillIn, type Unsaid } from './fill.ts'
import { fromFrontMatter } from './from-front-matter.ts'
import { readId } from './id.ts'
import { NEEDED, type Needed } from './needed.ts'
import { fromOptions, type GivenRecord } from './from-options.ts'

/** What tells which document a text is. */
export type RecordOptions = {
  /** The sources that the corpus knows. */
  sources: Source[]
  /** Their fingerprints, by which another edition of one is recognised. */
  fingerprints?: Fingerprint[]
  given?: GivenRecord
  /** Records that lie beside the file, of which one may be its own. */
  beside?: readonly BesideRecord[]
  /** Asked for what is lacking; without it, that is an error. */
  ask?: (what: Needed) => Promise<string>
  /** Asked whether a name is an organisation's that may be one; without it, it is taken for what it seems, and that is told. */
  isOrganisation?: (name: string) => Promise<boolean>
  /** Told each step of a long import. */
  onProgress?: (step: string) => void
}

/**
 * A text whose record is wanted. `hasFrontMatter`: whether its format may have one; `says`: what the file says in another way;
 * `unsaid`: what completes its record where nobody says more; null where somebody must.
 */
type Described = {
  path: string
  text: string
  hasFrontMatter: boolean
  says: Readonly<Record<string, unknown>>
  unsaid: Unsaid | null
}

/**
 * The id and the record of a text that is not the pinned edition of any source: those of the source whose words it has, else
 * what the options, the file of its record and its front matter say, in this order. Throws a reader error where that does not
 * fit or is not complete.
 */
export async function recordOf(
  described: Described,
  options: RecordOptions,
): Promise<{ id: string; record: CslRecord }> {
  const { path, text } = described
  const recognised = recogniseWords(text, options.fingerprints ?? [])
  const edition = options.sources.find((source) => source.id === recognised)
  if (edition) {
    options.onProgress?.('its words are those of a known source: another edition, so notes are not placed in it')
    return { id: edition.id, record: edition.csl }
  }
  const gathered = await gather(described, options)
  const known = described.unsaid ? fillIn(gathered, described.unsaid) : await complete(path, gathered, options)
  const { id = '', isUndated, ...draft } = known
  if (options.sources.some((source) => source.id === id))
    throw readerError(`${path} is not the text that ${id} stands for.`, 'Give it an id of its own.')
  return { id: readId(id), record: toRecord(draft, isUndated ?? false) }
}

/** All that is said of a text, the surest last. */
async function gather(
  { path, text, hasFrontMatter, says }: Described,
  { given = {}, ...options }: RecordOptions,
): Promise<Known> {
  const tell = options.onProgress ?? (() => {})
  const head = hasFrontMatter ? fromFrontMatter(path, text) : {}
  if (head === null) tell('its front matter is no YAML, so nothing was taken from it')
  const own = findBeside(options.beside ?? [], { path, text, says })
  if (own) tell(`its record is that of “${plainText(own['title']) ?? ''}”`)
  const file = given.record ? await fromFile(given.record, given.id?.trim() || null) : {}
  return {
    ...fromFileItself(says),
    ...head,
    ...(own && toKnown(own)),
    ...file,
    ...(await fromOptions(given, organisationBy(options))),
  }
}

/** What a file says of itself; what does not fit is left out. */
function fromFileItself(says: Readonly<Record<string, unknown>>): Known {
  return Object.assign({}, ...Object.entries(says).map(([key, value]) => tryReading(key, value)))
}

function tryReading(key: string, value: unknown): Known {
  try {
    return fromItem({ [key]: value })
  } catch {
    return {}
  }
}

const organisationBy =
  ({ isOrganisation, onProgress }: Omit<RecordOptions, 'given'>) =>
  async (name: string, seemsOne: boolean) => {
    if (isOrganisation) return isOrganisation(name)
    onProgress?.(
      seemsOne
        ? `"${name}" is taken for an organisation; of a person, say "Family, Given"`
        : `"${name}" is taken for a person; of an organisation, say "{${name}}"`,
    )
    return seemsOne
  }

function toRecord(draft: Known, isUndated: boolean): CslRecord {
  const { issued, type = 'document', host, author = host, ...rest } = draft
  // In APA and MLA a host is the author of an episode, too.
  const authors = type === 'broadcast' ? author : draft.author
  return cslRecordSchema.parse({
    ...rest,
    type,
    ...(authors && { author: authors }),
    ...(host && { host }),
    ...(issued && !isUndated && { issued }),
  })
}

/** Asks for what is lacking, or throws a reader error that says how to give it. */
async function complete(path: string, draft: Known, options: RecordOptions): Promise<Known> {
  const { ask, given } = options
  const lacking = lackingIn(draft, Boolean(given?.record))
  if (!lacking.length) return draft
  if (!ask) {
    const flags = lacking.map((what) => `--${what}`).join(' ')
    throw readerError(`${path} is no text of a source in the library.`, `Say what it is: add ${flags}.`)
  }
  const answers: GivenRecord = {}
  for (const what of lacking) answers[what] = (await ask(what)).trim()
  const whole = { ...draft, ...(await fromOptions(answers, organisationBy(options))) }
  const still = lackingIn(whole, Boolean(given?.record))
  if (!still.length) return whole
  throw readerError(`${path} was not imported: no ${still.join(', ')} given.`, 'Start again, and answer each question.')
}

/** What must still be known. A reference manager's record may lack authors: then the work has none. */
function lackingIn(draft: Known, hasFile: boolean): Needed[] {
  const has: Record<Needed, boolean> = {
    id: Boolean(draft.id),
    title: Boolean(draft.title),
    author: hasFile || writersOf(draft).length > 0,
    year: draft.isUndated === true || draft.issued !== undefined,
  }
  return NEEDED.filter((what) => !has[what])
}

/** One record of a reference manager's file: variables of CSL by their names, unchecked. */
export type RawRecord = Readonly<Record<string, unknown>>

type Tags = ReadonlyMap<string, readonly string[]>

/** The records of RIS with what the plugin does not read of them. In: the text, and what the plugin made of each record, in order. */
export function completeRis(text: string, records: readonly RawRecord[]): RawRecord[] {
  const entries = text.split(/^ER {1,2}-.*$/m).map(readTags)
  return records.map((record, i) => completeRecord(record, entries[i] ?? new Map()))
}

function readTags(entry: string): Tags {
  const tags = new Map<string, string[]>()
  for (const line of entry.split(/\r?\n/)) {
    const [, tag, value = ''] = line.match(/^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/) ?? []
    if (tag && value.trim()) tags.set(tag, [...(tags.get(tag) ?? []), value.trim()])
  }
  return tags
}

/** What the plugin takes for a film, whatever a tag says. */
const TYPES: Readonly<Record<string, string>> = { SOUND: 'broadcast', SLIDE: 'speech', BLOG: 'post-weblog' }

/** Kinds of works that stand in something else, which the plugin knows as a series. */
const WITHIN = ['broadcast', 'webpage', 'post-weblog', 'article-newspaper', 'article-magazine']

function completeRecord(record: RawRecord, tags: Tags): RawRecord {
  const first = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? [])[0]
  const people = (...names: string[]) => names.map((name) => tags.get(name)).find((list) => list?.length)
  const type = TYPES[first('TY') ?? ''] ?? record['type']
  const isWithin = WITHIN.includes(String(type))
  const whole = isWithin ? first('T2', 'JO', 'JF', 'BT') : undefined
  const number = type === 'report' ? first('SN', 'M1', 'IS') : type === 'broadcast' ? first('M1', 'IS') : undefined
  const { 'collection-title': series, ...rest } = record
  return {
    ...rest,
    ...(series !== undefined && !whole && { 'collection-title': series }),
    ...(type !== undefined && { type }),
    ...missing(record, 'author', people('AU', 'A1')),
    ...missing(record, 'editor', type === 'book' || type === 'chapter' ? people('A2', 'ED') : people('ED')),
    ...missing(record, 'container-title', whole),
    ...missing(record, 'number', number),
    ...missing(record, 'genre', first('M3')),
    ...missing(record, 'publisher-place', first('CY', 'PP')),
    ...missing(record, 'accessed', dateOf(first('Y2'))),
    ...dated(record, dateOf(first('DA', 'Y1', 'PY')), tags.get('N1') ?? []),
  }
}

const missing = (record: RawRecord, key: string, value: unknown) =>
  record[key] === undefined && value !== undefined ? { [key]: value } : {}

/** `2020/08/14/` and `2020-08-14`, or as much of it as is known. */
function dateOf(text: string | undefined) {
  const parts = text
    ?.match(/^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/)
    ?.slice(1)
    .flatMap((part) => (part ? [Number(part)] : []))
  return parts?.length ? { 'date-parts': [parts] } : undefined
}

/** What is written of a guessed year where a format has no field for it. */
export const GUESSED = 'The year is approximate.'

function dated(record: RawRecord, date: ReturnType<typeof dateOf>, notes: readonly string[]) {
  const issued = date ?? record['issued']
  if (typeof issued !== 'object' || issued === null) return {}
  return { issued: { ...issued, ...(notes.includes(GUESSED) && { circa: true }) } }
}

/** The records of BibTeX with what the plugin does not read of them. In: the text, and what the plugin made of its entries. */
export function completeBibtex(text: string, records: readonly RawRecord[]): RawRecord[] {
  const entries = new Map(
    text.split(/^(?=\s{0,9}@\w)/m).map((entry) => [entry.match(/@\w+\s{0,9}[{(]\s{0,9}([^\s,]+)/)?.[1], entry]),
  )
  return records.map((record) => completeEntry(record, entries.get(String(record['id'])) ?? ''))
}

function completeEntry(record: RawRecord, entry: string): RawRecord {
  const kind = fieldOf(entry, 'entrysubtype')
  const type = SUBTYPES[kind ?? ''] ?? record['type']
  const isWithin = WITHIN.includes(String(type))
  const { 'collection-title': series, genre: said, ...rest } = record
  const whole = isWithin ? (record['container-title'] ?? series ?? fieldOf(entry, 'howpublished')) : undefined
  // The plugin takes the kind of an entry for what the work calls itself.
  const genre = DEGREES[String(said)] ?? (said === kind ? undefined : said)
  return {
    ...rest,
    ...(series !== undefined && !isWithin && { 'collection-title': series }),
    type,
    // The plugin changes but the first of several dashes.
    ...(typeof record['page'] === 'string' && { page: record['page'].replace(/\s?[–—]\s?/g, '-') }),
    ...(whole !== undefined && { 'container-title': whole }),
    ...missing(record, 'number', type === 'broadcast' ? fieldOf(entry, 'number') : undefined),
    ...(genre !== undefined && { genre }),
    ...dated(record, undefined, [fieldOf(entry, 'note') ?? '']),
  }
}

const fieldOf = (entry: string, name: string) =>
  entry.match(new RegExp(`^\\s{0,9}${name}\\s{0,9}=\\s{0,9}[{"]([^{}"\n]{1,200})[}"]`, 'im'))?.[1]

/** What biblatex calls a kind of entry, and the types of CSL that BibTeX has no entries for, by their own names. */
const SUBTYPES: Readonly<Record<string, string>> = {
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
  ...Object.fromEntries(
    ['broadcast', 'webpage', 'post-weblog', 'speech', 'motion_picture', 'interview'].map((type) => [type, type]),
  ),
}

/** The name of an entry of that kind, in `entrysubtype`; null where BibTeX's own says it. */
export const subtypeOf = (type: string): string | null =>
  Object.entries(SUBTYPES).find(([, each]) => each === type)?.[0] ?? null

/** What BibTeX calls theses of which degree. */
const DEGREES: Readonly<Record<string, string>> = { phdthesis: 'PhD thesis', mastersthesis: 'Master’s thesis' }

/** The number of a working paper is that in its series, where it has one (APA 10.4). */
export function numberOfSeries(record: RawRecord): RawRecord {
  const { genre, number, ...rest } = record
  const series = record['collection-title']
  const isPaper = /\b(?:working|discussion) papers?\b/i.test(`${genre ?? ''} ${series ?? ''}`)
  if (record['type'] !== 'report' || !series || number === undefined || record['collection-number'] || !isPaper)
    return record
  return { ...rest, 'collection-number': number, ...(genre !== undefined && genre !== series && { genre }) }
}

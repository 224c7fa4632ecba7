import type { Context } from '../context/context.ts'
import { publishedIn } from '../corpus/record.ts'
import { RECORD_FIELDS, type RecordField } from '../evidence/intent/intent.ts'
import type { Library, SourceEntry } from '../library/library.ts'
import { createAnswer, type Line, type Reply, type Span } from '../reply/reply.ts'
import { typeName } from '../wording/type-name.ts'
import type { Wording } from '../wording/wording.ts'
import { authorsOf, whereIn, yearIn } from './record.ts'

/** Shows the record of a source; first, as a sentence, the field that is asked for. An empty or unknown one is none. */
export function showRecord(source: SourceEntry, asked: string, context: Context): Reply {
  const { library, wording } = context
  const field = RECORD_FIELDS.find((each) => each === asked) ?? null
  const values = readRecord(source, wording)
  const facts = RECORD_FIELDS.flatMap((each) => {
    const value = values[each]
    // The title stands over all.
    return value && each !== 'title' ? [toFact(wording.sources.record[each], value)] : []
  })
  const licence = source.licence ? [toFact(wording.sources.record.licence, { text: source.licence })] : []
  const holdings = toFact(wording.sources.record.holdings, { text: countHoldings(source, library, wording) })
  const input = { source: source.id, ...(field ? { field } : {}) }
  return createAnswer(context, {
    title: source.record.title,
    blocks: [
      ...(field ? [{ kind: 'text' as const, line: sayField(field, values[field], source, wording) }] : []),
      { kind: 'list', heading: null, items: [...facts, ...licence, holdings] },
    ],
    choices: [
      { label: `${typeName('cite', wording)} ${source.id}`, command: 'cite', input: { what: source.id } },
      { label: typeName('sources', wording), command: 'sources', input: {} },
    ],
    self: { command: 'sources', input },
  })
}

/** How many notes there are on a source, and whether its text is imported. */
export function countHoldings({ id }: SourceEntry, { notes, passagesOf }: Library, { sources }: Wording): string {
  const count = [...notes.values()].filter((note) => note.source === id).length
  return sources.counts(count, passagesOf.get(id)?.length ?? 0)
}

/** A link that shows where it leads. */
export const showLink = (link: string): Span => ({ text: new URL(link).host, link })

const toFact = (name: string, value: Span): Line => [{ text: `${name}  `, strong: true }, value]

/** What the record says, field by field; null where it says nothing. */
function readRecord({ record, link }: SourceEntry, { and, sources }: Wording): Record<RecordField, Span | null> {
  const span = (text: string | null | undefined) => (text ? { text } : null)
  return {
    author: span(and(authorsOf(record))),
    year: span(yearIn(record)),
    title: span(record.title),
    in: span(whereIn(record)),
    publisher: span(record.publisher),
    doi: span(record.DOI),
    kind: span(sources.kinds[record.type]),
    link: link ? showLink(link) : null,
  }
}

/** A field as a sentence; that the record does not say it where it does not. */
function sayField(field: RecordField, value: Span | null, { record }: SourceEntry, { sources }: Wording): Line {
  const { says, madeBy } = sources
  const silent: Partial<Record<RecordField, string>> = sources.silent
  if (!value) return [{ text: silent[field] ?? '' }]
  if (field === 'link') return [{ text: says.link }, value]
  if (field === 'author') return [{ text: (record.type === 'broadcast' ? madeBy : says.author)(authorsOf(record)) }]
  if (field === 'year' && record.issued?.circa) return [{ text: says.around(String(publishedIn(record))) }]
  return [{ text: says[field](value.text) }]
}

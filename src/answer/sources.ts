import type { Context } from '../context/context.ts'
import { citedYear, publishedIn } from '../corpus/record.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import { readName } from '../library/entities.ts'
import type { Library, SourceEntry } from '../library/library.ts'
import { sourcesBy } from '../library/read-sources.ts'
import { createAnswer, type Line, type Reply } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'
import { replyGone } from './gone.ts'
import { type NameKind, replyUnknown, SOURCES } from './names.ts'
import { authorsOf, wholeIn, yearIn } from './record.ts'
import { countHoldings, showLink, showRecord } from './source-record.ts'

/** The sources, each with its record. */
export const RECORDS: NameKind = { ...SOURCES, call: (id) => ({ command: 'sources', input: { source: id } }) }

/**
 * Lists what is indexed: each source with its notes and passages, licence and link. Where a year is typed, those of that year. Where one is named, its record; of that
 * the field that is asked for first.
 */
export function showSources({ source: typed, field }: { source: string; field: string }, context: Context): Reply {
  const { library } = context
  if (!typed) return listSources([...library.sources.values()], { source: '' }, context)
  const gone = replyGone(typed.trim(), context)
  if (gone) return gone
  const named = /^\d{4}$/.test(typed) ? sourcesOf(typed, library) : sourcesBy(typed, library)
  const reading = readName(typed, SOURCES.listOf(library))
  const [only, ...others] = named.length ? named : findById(reading.found?.id, library)
  if (!only) return replyUnknown(RECORDS, typed, reading.nearest, context)
  return others.length ? listSources(named, { source: typed }, context) : showRecord(only, field, context)
}

const sourcesOf = (year: string, { sources }: Library): SourceEntry[] =>
  [...sources.values()].filter(({ record }) => String(publishedIn(record)) === year || yearIn(record) === year)

const findById = (id: string | undefined, { sources }: Library): SourceEntry[] =>
  [...sources.values()].filter((source) => source.id === id)

function listSources(sources: SourceEntry[], input: { source: string }, context: Context): Reply {
  const { library, wording } = context
  const items = sources.map((source): Line => {
    const rest = [describe(source.record, wording), countHoldings(source, library, wording), source.licence]
    const link = source.link ? [{ text: ' ' }, showLink(source.link)] : []
    return [{ text: `${source.id}  `, strong: true }, { text: rest.filter(Boolean).join(' ') }, ...link]
  })
  return createAnswer(context, {
    title: wording.sources.title,
    blocks: [{ kind: 'list', heading: null, items }],
    self: { command: 'sources', input: input.source ? input : {} },
  })
}

function describe(record: CslRecord, { quote, and, footnotes }: Wording): string {
  const whole = wholeIn(record)
  const who = authorsOf(record)
  const year = citedYear(record, footnotes.undated)
  return `${who.length ? `${and(who)}, ` : ''}${quote(record.title)}${whole ? `, in ${whole}` : ''} (${year}).`
}

import type { Context } from '../context/context.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import { createAnswer, type Line, type Reply } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'

/** Lists what is indexed: each source with its notes and passages, licence and link. */
export function listSources(_: object, context: Context): Reply {
  const { library, wording } = context
  const items = [...library.sources.values()].map((source): Line => {
    const notes = [...library.notes.values()].filter((note) => note.source === source.id).length
    const passages = library.passagesOf.get(source.id)?.length ?? 0
    const rest = [describe(source.record, wording), wording.sources.counts(notes, passages), source.licence]
      .filter(Boolean)
      .join(' ')
    const link = source.link ? [{ text: ' ' }, { text: new URL(source.link).host, link: source.link }] : []
    return [{ text: `${source.id}  `, strong: true }, { text: rest }, ...link]
  })
  return createAnswer(context, {
    title: wording.sources.title,
    blocks: [{ kind: 'list', heading: null, items }],
    self: { command: 'sources', input: {} },
  })
}

function describe(record: CslRecord, { quote, and }: Wording): string {
  const who = and(record.author.map(({ given, family }) => [given, family].filter(Boolean).join(' ')))
  const { 'date-parts': dates, circa } = record.issued
  const series = [record['collection-title'], record['collection-number']].filter(Boolean).join(' ')
  const whole = record['container-title'] ?? series
  const where = whole ? `, in ${whole}` : ''
  return `${who}, ${quote(record.title)}${where} (${circa ? 'c. ' : ''}${dates[0]?.[0]}).`
}

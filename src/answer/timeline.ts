import type { Context } from '../context.ts'
import type { Note } from '../corpus/schemas.ts'
import { readerError } from '../errors.ts'
import { compare, readName } from '../library/entities.ts'
import { createFootnotes } from './footnotes.ts'
import { mendedLine, replyUnknown } from './names.ts'
import { type Block, createAnswer, createProblemReply, type Line, type Reply } from './reply.ts'

/** How many events a timeline shows at once. */
const MOST_EVENTS = 30

/**
 * Lists what happened when, in a city or everywhere, between two years.
 * Throws a reader error where a year is no year, or the first is after the last.
 */
export function listEvents(input: { city: string; from: string; to: string }, { library }: Context): Reply {
  const [from, to] = [readYear(input.from, 0), readYear(input.to, 9999)]
  if (from > to) throw readerError(`${from} is after ${to}.`, 'Give the earlier year first.')
  const reading = input.city ? readName(input.city, library.cities) : null
  if (reading && !reading.found) return replyUnknown('city', input.city, reading.nearest, library)
  const city = reading?.found ?? null
  const events = [...library.notes.values()].filter((note) => isWithin(note, city?.id ?? null, from, to)).sort(byDate)
  const where = city ? ` in ${city.name}` : ''
  const span = input.from || input.to ? ` (${input.from || 'the beginning'} to ${input.to || 'the end'})` : ''
  if (!events.length)
    return createProblemReply(
      'not-found',
      'No event in these sources',
      [`They date nothing${where}${span}.`, 'Try other years, or no city.'],
      library.version,
    )
  const footnotes = createFootnotes(library)
  const items = events.slice(0, MOST_EVENTS).map(
    (note): Line => [
      { text: `${showDate(note.when ?? '')}  `, strong: true },
      { text: note.what ?? '', cites: [footnotes.cite(note.source, note.pin)] },
    ],
  )
  const rest = events.length - items.length
  const blocks: Block[] = [
    ...(reading?.mended && city ? [{ kind: 'text' as const, line: mendedLine(input.city, city) }] : []),
    { kind: 'list', heading: null, items },
    ...(rest > 0 ? [{ kind: 'text' as const, line: [{ text: `${rest} more; give years to see them.` }] }] : []),
  ]
  return createAnswer({
    title: `Timeline${where}${span}`,
    blocks,
    footnotes: footnotes.all(),
    library: library.version,
  })
}

function readYear(text: string, otherwise: number): number {
  if (!text) return otherwise
  if (/^\d{1,4}$/.test(text)) return Number(text)
  throw readerError(`“${text}” is not a year.`, 'Give a year like 2015.')
}

function isWithin(note: Note, city: string | null, from: number, to: number): boolean {
  const year = Number(note.when?.slice(0, 4))
  return Boolean(note.when) && year >= from && year <= to && (!city || note.cities.includes(city))
}

const byDate = (a: Note, b: Note) => compare(a.when ?? '', b.when ?? '') || compare(a.id, b.id)

/** `2013-02-20` as people write it: `20 February 2013`. */
function showDate(when: string): string {
  const [year = '', month, day] = when.split('-')
  const name =
    month && new Date(Date.UTC(2000, Number(month) - 1)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ')
}

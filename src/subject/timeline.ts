import type { Context } from '../context/context.ts'
import { createFigure } from '../reply/create-figure.ts'
import type { TimelineEvent } from '../reply/figure.ts'
import { type Block, createAnswer, createProblemReply, type Line, type Reply, toText } from '../reply/reply.ts'
import { readerError } from '../base/errors.ts'
import { typeName } from '../wording/type-name.ts'
import type { Wording } from '../wording/wording.ts'
import { createFootnotes, type FootnoteList } from '../answer/footnotes.ts'
import { toChoice } from '../answer/names.ts'
import { type Dated, type Happening, listHappenings } from './happenings.ts'
import { CITIES } from './name-kinds.ts'
import { readCity } from './read-city.ts'
import { replyNoCity, sayReading } from './say-city.ts'
import { readYears } from './years.ts'

/** How many events a timeline shows at once. */
const MOST_EVENTS = 30

/**
 * Lists what happened when, in a city or everywhere: in a year, or between two.
 * Throws a reader error where a year is no year, or the first is after the last.
 */
export function listEvents(input: { city: string; year: string; from: string; to: string }, context: Context): Reply {
  const { library, wording } = context
  const { timeline: say } = wording
  const years = toSpan(input, wording)
  const { from, to } = readYears(years, wording)
  const reading = input.city ? readCity(input.city, library) : null
  const choose = ({ id, name }: { id: string; name: string }) => {
    const label = [name, ...new Set(Object.values(years))].filter(Boolean).join(' ')
    return { label, command: 'timeline', input: { city: id, ...years } }
  }
  if (reading && !reading.found) return replyNoCity(input.city, reading, choose, context)
  const city = reading?.found ?? null
  const isThere = ({ notes }: Dated) => !city || notes.some((note) => note.cities.includes(city.id))
  const happenings = listHappenings([...library.notes.values()]).filter(({ dates }) => dates.some(isThere))
  const events = happenings.filter((event) => isWithin(event, from, to))
  const title = [say.title(city?.name ?? null), ...nameSpan(years, wording)].join(' ')
  if (!events.length)
    return createProblemReply(context, 'not-found', say.none, [
      say.nothing(title),
      library.cities.length ? say.tryOther : say.tryYears,
    ])
  const footnotes = createFootnotes(context)
  const told = events.slice(0, MOST_EVENTS).map((event) => tell(event, footnotes, wording))
  const rest = events.length - told.length
  const more = rest > 0 ? say.more(rest) : ''
  const blocks: Block[] = [
    ...(reading ? sayReading(input.city, reading, context) : []),
    { kind: 'list', heading: null, items: told.map(toLine) },
    ...(more ? [toText(more)] : []),
  ]
  const self = { command: 'timeline', input: library.cities.length ? { city: city?.id ?? '', ...years } : years }
  const choices = city ? [toChoice(CITIES, city)] : []
  const name = ['timeline', city?.id, years.from, years.to].filter(Boolean).join('-')
  const caption = wording.figure.footnotes
  const figure = createFigure({ kind: 'timeline', name, title, caption, events: told, more }, context.language)
  return createAnswer(context, { title, blocks, footnotes: footnotes.all(), figures: [figure], choices, self })
}

/** The first and the last year that are meant, as typed; empty where none is. */
type Span = { from: string; to: string }

/** `2018` alone is that year, `2010-2018` the years between, `2010-` those from then on; what is not given by itself is in a range. Throws a reader error where both are given and differ. */
function toSpan({ year, from, to }: { year: string } & Span, { errors, timeline: say, ...names }: Wording): Span {
  const [first = '', last = first] = year.split(/\s*[-–—]\s*/).map((part) => part.trim())
  const clashes = (one: string, other: string) => one && other && one !== other
  if (clashes(first, from) || clashes(last, to))
    throw readerError(say.yearOrSpan, errors.likeThis(`${typeName('timeline', names)} ${year}`))
  return { from: from || first, to: to || last }
}

function nameSpan({ from, to }: Span, { timeline: say }: Wording): string[] {
  if (!from && !to) return []
  return [from === to ? `(${from})` : say.between(from || null, to || null)]
}

const isWithin = ({ dates }: Happening, from: number, to: number): boolean =>
  dates.some(({ when }) => Number(when.slice(0, 4)) >= from && Number(when.slice(0, 4)) <= to)

/** What happened, with each date that is given and the footnotes of who gives it. */
const tell = ({ what, dates }: Happening, footnotes: FootnoteList, wording: Wording): TimelineEvent => ({
  what,
  dates: dates.map(({ when, notes }) => ({
    when,
    shown: showDate(when, wording),
    cites: [...new Set(notes.map((note) => footnotes.cite(note.source, note.pin)))],
  })),
})

/** All who give one date stand behind what happened; where they differ, each stands behind its own. */
function toLine({ what, dates }: TimelineEvent): Line {
  const [first, ...others] = dates
  if (first && !others.length)
    return [
      { text: `${first.shown}  `, strong: true },
      { text: what, cites: first.cites },
    ]
  const shown = dates.flatMap(
    (date, i): Line => [{ text: i ? ` / ${date.shown}` : date.shown, strong: true, cites: date.cites }],
  )
  return [...shown, { text: `  ${what}` }]
}

/** `2013-02-20` as people write it: `20 February 2013`. */
function showDate(when: string, { tag }: Wording): string {
  const [year = '', month, day] = when.split('-')
  if (!month) return String(Number(year))
  const parts = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day ? { day: 'numeric' as const } : {}),
  } as const
  return new Date(when).toLocaleDateString(tag, parts)
}

import type { Context } from '../context/context.ts'
import { nameWithCountry } from '../library/areas.ts'
import { type EntityOf, findSpelt, foldName } from '../library/entities.ts'
import { type Block, type Choice, createAnswer, type Line, type Menu, type Reply, toText } from '../reply/reply.ts'
import type { Framework } from '../corpus/schemas/framework.ts'
import { toNoteExcerpts } from '../answer/note-excerpts.ts'
import { matricesOf } from '../reply/matrix-of.ts'
import { createFootnotes, type FootnoteList } from '../answer/footnotes.ts'
import { beyond, mostTelling, notesOn } from './choose-notes.ts'
import { asKindOf } from './as-kind.ts'
import { CITIES, DIMENSIONS } from './name-kinds.ts'
import { comparableTo } from './comparable.ts'
import { callCompare, compareCities } from './compare.ts'
import {
  captionOf,
  followFramework,
  frameworksOf,
  nameFramework,
  offerFrameworks,
  places,
  refuseFramework,
} from './frameworks.ts'
import { readCities } from './read-cities.ts'
import { type CityReading, readCity } from './read-city.ts'
import { describePlace } from './unlisted/describe-place.ts'
import { findUnlistedPlace } from './unlisted/find-mentions.ts'
import { replyNoCity, sayReading } from './say-city.ts'
import { describeArea } from './area.ts'
import { toChoice } from '../answer/names.ts'
import { chooseEvidence, summarise, toGrid } from './stances.ts'

type City = EntityOf<'city'>

/** The same of a thing of any kind that a library lists: it is told of as one of its own. */
export const describeThing = (input: { name: string; framework: string }, context: Context): Reply =>
  describeCity(input, asKindOf([input.name], context))

/**
 * Tells what the sources say of a city: its labels, a summary by dimension, and excerpts. Several are set side by side, and
 * of a country or another area its cities are listed.
 */
function describeCity(input: { name: string; framework: string }, context: Context): Reply {
  const { library } = context
  const { name } = input
  const listed = readCities(name, library)
  if (listed) return compareCities({ names: listed.map(({ id }) => id), framework: input.framework }, context)
  const reading = readCity(name, library)
  const unread = describeUnread(name, reading, input.framework, context)
  if (unread) return unread
  if (reading.found) return describeFound(reading.found, input.framework, sayReading(name, reading, context), context)
  const { area, elsewhere, cities } = reading
  if (area && !elsewhere && cities.length) return describeArea(area, cities, context)
  return replyNoCity(name, reading, (city) => toChoice(CITIES, city), context)
}

/**
 * What imported texts say of a city without notes, or of a place that is none of the library's and is spelt so in them. Null where
 * there are notes, and where no text names it.
 */
function describeUnread(typed: string, reading: CityReading, framework: string, context: Context): Reply | null {
  const { library } = context
  const city = reading.found ?? library.entities.find((one) => one.kind === 'city' && findSpelt(typed, [one]) !== null)
  const isNoted = city !== undefined && city !== null && library.notesAbout.has(city.id)
  if (isNoted && !(reading.found && reading.mended)) return null
  const name =
    city && !isNoted ? city.name : reading.found === null && reading.area ? null : findUnlistedPlace(typed, context)
  if (name === null) return null
  return describePlace({ name, names: city && !isNoted ? city.names : [name], framework }, context)
}

function describeFound(city: City, asked: string, opening: Block[], context: Context): Reply {
  const { library } = context
  const refused = refuseFramework(asked, { command: 'city', input: { name: city.id } }, context)
  if (refused) return refused
  const { framework, insteadOf } = followFramework(asked, [city.id], 1, context)
  const isPlaced = framework !== null && places(framework, city.id, library)
  const footnotes = createFootnotes(context)
  const blocks: Block[] = [
    ...opening,
    ...(city.entry.labels.length ? [toText(labelsLine(city, context, footnotes))] : []),
    ...(framework ? saySilence(city, { framework, insteadOf }, isPlaced, asked, context) : []),
    ...(isPlaced ? sumUp(city, framework, footnotes, context) : []),
  ]
  const evidence = framework ? [...chooseEvidence(city.id, framework, library).values()].flat() : []
  const shown = evidence.map(({ note }) => note)
  const others = beyond(shown, notesOn(city.id, library))
  const excerpts = toNoteExcerpts(others, context, footnotes)
  const { more, mentioned } = context.wording.city
  const isMentioned = framework && !isPlaced && !asked && city.entry.status === 'mentioned'
  const heading = (isMentioned ? mentioned : more)(city.name)
  if (excerpts.length) blocks.push({ kind: 'excerpts', heading, indices: excerpts.map((_, i) => i) })
  const kept = framework && !insteadOf ? { framework: framework.id } : {}
  const title = nameWithCountry(city, library, context.wording.tag)
  const figure = { name: city.id, title, caption: captionOf(framework, context.wording) }
  return createAnswer(context, {
    title,
    blocks,
    excerpts,
    footnotes: footnotes.all(),
    figures: matricesOf(blocks, figure, context.language),
    menus: offerViews(city, framework, context),
    self: { command: 'city', input: { name: city.id, ...kept } },
  })
}

/** Says where the framework that would be followed has nothing on a city, and what is shown in its place. */
function saySilence(
  { name, entry }: City,
  { framework, insteadOf }: { framework: Framework; insteadOf: Framework | null },
  isPlaced: boolean,
  asked: string,
  { wording: { city: say } }: Context,
): Block[] {
  if (insteadOf) return [toText(say.otherwise(name, insteadOf.author, framework.author))]
  if (isPlaced) return []
  if (asked) return [toText(say.silent(name, framework.author))]
  return [toText((entry.status === 'mentioned' ? say.onlyMentioned : say.unplaced)(name))]
}

/** What the sources say of a city on each dimension of a framework. */
const sumUp = (city: City, framework: Framework, footnotes: FootnoteList, { library, wording }: Context): Block[] => [
  nameFramework(framework),
  toGrid(summarise([city], framework, library, footnotes), wording),
]

/** Other frameworks, cities to compare with, and the framework's dimensions across cities. */
function offerViews(city: City, framework: Framework | null, context: Context): Menu[] {
  const { wording, library } = context
  const self = { command: 'city', input: { name: city.id } }
  const others = comparableTo([city], library).map(
    (other): Choice => ({ label: other.name, ...callCompare([city, other], framework?.id ?? null) }),
  )
  return [
    ...(frameworksOf(library).some((each) => places(each, city.id, library))
      ? offerFrameworks(self, framework?.id ?? null, context)
      : []),
    ...(others.length ? [{ label: wording.city.compareWith, choices: others }] : []),
    ...(framework
      ? [{ label: wording.city.closer, choices: framework.dimensions.map((d) => toChoice(DIMENSIONS, d)) }]
      : []),
  ]
}

/** Each label with the note that reports it. */
function labelsLine(city: City, { library, wording }: Context, footnotes: FootnoteList): Line {
  const notes = mostTelling(notesOn(city.id, library))
  const labels = city.entry.labels.map(({ name, remark }) => {
    const note = notes.find(
      (n) => foldName(n.says).includes(foldName(name)) || n.asks.some((ask) => foldName(ask).includes(foldName(name))),
    )
    return {
      text: `${wording.quote(name)}${remark ? ` (${remark})` : ''}`,
      ...(note ? { cites: [footnotes.cite(note.source, note.pin)] } : {}),
    }
  })
  return [{ text: wording.city.calledItself }, ...labels.flatMap((label, i) => (i ? [{ text: ', ' }, label] : [label]))]
}

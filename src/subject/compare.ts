import type { Context } from '../context/context.ts'
import { readerError } from '../base/errors.ts'
import type { EntityOf } from '../library/entities.ts'
import {
  type Block,
  type Call,
  type Choice,
  createAnswer,
  type Line,
  type Menu,
  type Reply,
  toText,
} from '../reply/reply.ts'
import type { Framework } from '../corpus/schemas/framework.ts'
import { matricesOf } from '../reply/matrix-of.ts'
import { createFootnotes, type FootnoteList } from '../answer/footnotes.ts'
import { asKindOf } from './as-kind.ts'
import { CITIES } from './name-kinds.ts'
import { comparableTo } from './comparable.ts'
import { captionOf, followFramework, nameFramework, offerFrameworks, places, refuseFramework } from './frameworks.ts'
import { type CityReading, joinAreas, readCity } from './read-city.ts'
import { replyNoCity, sayReading } from './say-city.ts'
import { replyUnknown, toChoice } from '../answer/names.ts'
import { setSideBySide } from './side-by-side.ts'
import { compareStandings, overview } from './likeness.ts'
import { summarise, toGrid } from './stances.ts'

/** Sets things of one kind that a library lists side by side: of the kind of the first that it knows. */
export const compareThings = (input: { names: string[]; framework: string }, context: Context): Reply =>
  compareCities(input, asKindOf(input.names, context))

/**
 * Sets two to four cities side by side, dimension by dimension.
 * There is no total and no ranking: a city about which less is written is not a lesser city.
 * Throws a reader error where one city is named twice.
 */
export function compareCities(input: { names: string[]; framework: string }, context: Context): Reply {
  const { library, wording } = context
  const names = joinAreas(input.names, library)
  const readings = names.map((name) => ({ name, reading: readCity(name, library) }))
  const refused = refuse(readings, input.framework, context)
  if (refused) return refused
  const cities = foundIn(readings)
  const twice = cities.find((city, i) => cities.indexOf(city) !== i)
  if (twice) throw readerError(wording.compare.twice(twice.name), wording.compare.different)
  const unfit = refuseFramework(input.framework, callCompare(cities, null), context)
  if (unfit) return unfit
  const ids = cities.map(({ id }) => id)
  const followed = followFramework(input.framework, ids, Math.min(FEWEST_COMPARED, ids.length), context)
  const { framework, insteadOf } = followed
  const footnotes = createFootnotes(context)
  const { blocks, excerpts, silent } = framework
    ? compareBy(framework, cities, footnotes, context)
    : { ...setSideBySide(cities, footnotes, context), silent: [] }
  const self = callCompare(cities, insteadOf ? null : (framework?.id ?? null))
  const title = cities.map((city) => city.name).join(' · ')
  const shown = { name: ['compare', ...ids].join('-'), title, caption: captionOf(framework, wording), silent }
  return createAnswer(context, {
    title,
    blocks: [
      ...readings.flatMap(({ name, reading }) => sayReading(name, reading, context)),
      ...(framework && insteadOf ? [toText(wording.compare.otherwise(insteadOf.author, framework.author))] : []),
      ...blocks,
    ],
    excerpts,
    footnotes: footnotes.all(),
    figures: matricesOf(blocks, shown, context.language),
    choices: cities.map((city) => toChoice(CITIES, city)),
    menus: [
      ...offerFrameworks(self, framework?.id ?? null, context),
      ...offerCities(cities, framework?.id ?? null, context),
    ],
    self,
  })
}

type Read = { name: string; reading: CityReading }

const foundIn = (readings: Read[]) => readings.flatMap(({ reading }) => reading.found ?? [])

/**
 * The reply where a name is no single city: what nothing is known of comes first, all of it at once, and what can mean several
 * cities after it, one by one. Null where each name is a city.
 */
function refuse(readings: Read[], framework: string, context: Context): Reply | null {
  const unknown = readings.filter(({ reading: { found, ...more } }) => !found && !('area' in more && more.area))
  const [first] = unknown.length ? unknown : readings.filter(({ reading }) => !reading.found)
  if (!first || first.reading.found) return null
  const kept = readings.filter((each) => each === first || !unknown.includes(each)).map(({ name }) => name)
  const choose = chooseFor(first.name, kept, framework)
  const found = foundIn(readings)
  if (unknown.length < 2) return replyNoCity(first.name, first.reading, choose, context, found)
  const nearest = unknown.flatMap(({ reading }) => (reading.found ? [] : reading.nearest))
  const names = unknown.map(({ name }) => name)
  return replyUnknown(CITIES, names, nearest, context, choose, found)
}

/** The same comparison with a city in the place of a name; the city alone where nothing is left to compare it with. */
const chooseFor = (name: string, names: string[], framework: string) => (city: { id: string; name: string }) => {
  if (names.length < FEWEST_COMPARED) return toChoice(CITIES, city)
  const put = (one: string) => names.map((other) => ({ id: other === name ? one : other }))
  const label = put(city.name).map(({ id }) => id)
  // A name may hold commas.
  return { label: label.join(' · '), ...callCompare(put(city.id), framework) }
}

/** How many cities must be placed by a framework for it to compare them. */
const FEWEST_COMPARED = 2

/** What the cities share and where they differ, dimension by dimension; of those that are only mentioned, where. */
function compareBy(framework: Framework, cities: City[], footnotes: FootnoteList, context: Context) {
  const { library, wording } = context
  const placed = cities.filter(({ id }) => places(framework, id, library))
  const silent = cities.filter((city) => !placed.includes(city))
  const summaries = placed.length ? summarise(placed, framework, library, footnotes) : []
  const beside = setSideBySide(silent, footnotes, context)
  const blocks: Block[] = [
    ...toList(placed.length > 1 ? overview(summaries, wording) : []),
    ...(silent.length
      ? [
          toText(
            wording.compare.silent(
              silent.map(({ name }) => name),
              framework.author,
            ),
          ),
        ]
      : []),
    ...(placed.length ? [nameFramework(framework)] : []),
    ...(placed.length
      ? [toGrid(summaries, wording, (standings) => (placed.length > 1 ? compareStandings(standings, wording) : null))]
      : []),
    ...beside.blocks,
  ]
  return { blocks, excerpts: beside.excerpts, silent: silent.map(({ name }) => name) }
}

/** Some lines as one list; nothing where there are none. */
const toList = (items: Line[]): Block[] => (items.length ? [{ kind: 'list', heading: null, items }] : [])

/** How many cities `/compare` takes. */
export const MOST_COMPARED = 4

const COMPARED = ['first', 'second', 'third', 'fourth']

/** The call that compares cities; `framework` is an id, or null for the one in use. */
export function callCompare(cities: { id: string }[], framework: string | null): Call {
  const input = Object.fromEntries(cities.map(({ id }, i) => [COMPARED[i] ?? '', id]))
  return { command: 'compare', input: framework ? { ...input, framework } : input }
}

type City = EntityOf<'city'>

/** The same cities and one more beside them. */
function offerCities(cities: City[], framework: string | null, context: Context): Menu[] {
  if (cities.length >= MOST_COMPARED) return []
  const choices = comparableTo(cities, context.library).map(
    (city): Choice => ({ label: city.name, inPlace: true, ...callCompare([...cities, city], framework) }),
  )
  return choices.length ? [{ label: context.wording.compare.add, choices }] : []
}

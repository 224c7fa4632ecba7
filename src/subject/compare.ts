import type { Context } from '../context/context.ts'
import { readerError } from '../base/errors.ts'
import { type EntityOf, readName } from '../library/entities.ts'
import { type Block, type Call, type Choice, createAnswer, type Line, type Menu, type Reply } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'
import type { Framework } from '../corpus/schemas/framework.ts'
import { createFootnotes, type FootnoteList } from '../answer/footnotes.ts'
import { CITIES } from './name-kinds.ts'
import { comparableTo } from './comparable.ts'
import { frameworkFor, nameFramework, offerFrameworks } from './frameworks.ts'
import { replyUnknown, sayMended, toChoice } from '../answer/names.ts'
import { setSideBySide } from './side-by-side.ts'
import { type CityStance, type Summary, summarise, toGrid } from './stances.ts'

/**
 * Sets two to four cities side by side, dimension by dimension.
 * There is no total and no ranking: a city about which less is written is not a lesser city.
 * Throws a reader error where one city is named twice.
 */
export function compareCities(input: { names: string[]; framework: string }, context: Context): Reply {
  const { library, wording } = context
  const readings = input.names.map((name) => ({ name, ...readName(name, library.cities) }))
  const unknown = readings.find((reading) => !reading.found)
  if (unknown) return replyUnknown(CITIES, unknown.name, unknown.nearest, context)
  const cities = readings.flatMap((reading) => reading.found ?? [])
  const twice = cities.find((city, i) => cities.indexOf(city) !== i)
  if (twice) throw readerError(wording.compare.twice(twice.name), wording.compare.different)
  const framework = frameworkFor(input.framework, context)
  const footnotes = createFootnotes(context)
  const { blocks, excerpts } = framework
    ? { blocks: compareBy(framework, cities, footnotes, context), excerpts: [] }
    : setSideBySide(cities, footnotes, context)
  const self = callCompare(cities, framework?.id ?? null)
  return createAnswer(context, {
    title: cities.map((city) => city.name).join(' · '),
    blocks: [...readings.flatMap((r) => (r.found ? sayMended(r.name, r.mended, r.found, context) : [])), ...blocks],
    excerpts,
    footnotes: footnotes.all(),
    choices: cities.map((city) => toChoice(CITIES, city)),
    menus: [
      ...offerFrameworks(self, framework?.id ?? null, context),
      ...offerCities(cities, framework?.id ?? null, context),
    ],
    self,
  })
}

/** What the cities share and where they differ, dimension by dimension. */
function compareBy(framework: Framework, cities: City[], footnotes: FootnoteList, context: Context): Block[] {
  const { library, wording } = context
  const summaries = summarise(cities, framework, library, footnotes)
  return [
    ...overview(summaries, wording).map((line) => ({ kind: 'text' as const, line })),
    nameFramework(framework),
    toGrid(summaries, wording, (standings) => compareStandings(standings, wording)),
  ]
}

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

type Likeness = 'shared' | 'different' | 'one-sided' | 'silent'

/** Only cities on which something is stated are compared: silence is neither alike nor different. */
function likeness(standings: readonly CityStance[]): Likeness {
  const stated = standings.filter(({ verdict }) => verdict !== 'not stated')
  if (!stated.length) return 'silent'
  if (stated.length === 1) return 'one-sided'
  return new Set(stated.map(({ verdict }) => verdict)).size > 1 ? 'different' : 'shared'
}

function compareStandings(standings: readonly CityStance[], { compare: say, stances }: Wording): Line {
  const stated = standings.filter(({ verdict }) => verdict !== 'not stated')
  const silent = standings.filter(({ verdict }) => verdict === 'not stated').map(({ city }) => city)
  const names = stated.map(({ city }) => city).join(', ')
  const all = stated.length < standings.length ? names : standings.length === 2 ? say.both : say.all
  const text = {
    shared: () => say.shared(stances[stated[0]?.verdict ?? 'not stated'], all),
    different: () => say.differing(stated.map(({ city, verdict }) => `${city} ${stances[verdict]}`)),
    'one-sided': () => say.notComparable,
    silent: () => say.notComparable,
  }[likeness(standings)]()
  return [{ text: silent.length ? `${text} ${say.nothingOn(silent)}` : text }]
}

function overview(summaries: readonly Summary[], { compare: { overview: heads } }: Wording): Line[] {
  const named = (kind: Likeness) =>
    summaries.filter(({ standings }) => likeness(standings) === kind).map(({ name }) => name.toLowerCase())
  const lines = [
    { head: heads.shared, names: named('shared') },
    { head: heads.different, names: named('different') },
    { head: heads.silent, names: [...named('one-sided'), ...named('silent')] },
  ]
  return lines.flatMap(({ head, names }) => (names.length ? [[{ text: `${head}: ${names.join(', ')}.` }]] : []))
}

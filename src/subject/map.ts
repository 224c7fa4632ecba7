import type { Context } from '../context/context.ts'
import type { Framework } from '../corpus/schemas/framework.ts'
import { createFootnotes, type FootnoteList } from '../answer/footnotes.ts'
import { replyUnknown, sayMended, toChoice } from '../answer/names.ts'
import { readerError } from '../base/errors.ts'
import { nameCountry } from '../library/areas.ts'
import { readName } from '../library/entities.ts'
import { createFigure } from '../reply/create-figure.ts'
import type { MapPlace } from '../reply/figure.ts'
import {
  type Block,
  createAnswer,
  type GridCell,
  type Line,
  type Menu,
  type Reply,
  type Tone,
  toText,
} from '../reply/reply.ts'
import { asKind } from './as-kind.ts'
import { frameworksOf, nameFramework, sayFramework } from './frameworks.ts'
import { CITY_DIMENSIONS, DIMENSIONS } from './name-kinds.ts'
import { listPlaced, type Placed } from './placed.ts'
import { summarise, toCells } from './stances.ts'

/**
 * Shows where the cities of the library lie; with a dimension, what the sources say of each on it. The same is listed, by
 * stance or by country.
 */
export function drawCities({ dimension: name }: { dimension: string }, whole: Context): Reply {
  const reading = name ? readName(name, CITY_DIMENSIONS.listOf(whole.library)) : null
  if (reading && !reading.found) {
    const choose = ({ id, name: label }: { id: string; name: string }) => ({ label, ...callMap(id) })
    return replyUnknown(CITY_DIMENSIONS, name, reading.nearest, whole, choose)
  }
  const framework = whole.library.frameworks.find(({ dimensions }) =>
    dimensions.some(({ id }) => id === reading?.found?.id),
  )
  const context = asKind(whole, framework?.of)
  const cities = listPlaced(context.library.cities)
  const { wording, language } = context
  if (!cities.length) throw readerError(wording.map.unplaced, wording.door.seeHelp)
  const footnotes = createFootnotes(context)
  const dimension = framework?.dimensions.find(({ id }) => id === reading?.found?.id) ?? null
  const { blocks, places } =
    framework && dimension
      ? showStances(cities, dimension.id, framework, footnotes, context)
      : { blocks: listByCountry(cities, context), places: cities.map((city) => toPlace(city, null)) }
  const title = wording.map.title(dimension?.name ?? null)
  const caption = framework ? sayFramework(framework) : ''
  const figureName = dimension ? `map-${dimension.id}` : 'map'
  return createAnswer(context, {
    title,
    blocks: [...(reading?.found ? sayMended(name, reading.mended, reading.found, context) : []), ...blocks],
    footnotes: footnotes.all(),
    figures: [createFigure({ kind: 'map', name: figureName, title, caption, places }, language)],
    choices: dimension ? [toChoice(DIMENSIONS, dimension)] : [],
    menus: offerDimensions(dimension?.id ?? null, context),
    self: dimension ? callMap(dimension.id) : { command: 'map', input: {} },
  })
}

const callMap = (dimension: string) => ({ command: 'map', input: { dimension } })

const toPlace = ({ name, entry }: Placed, cell: GridCell | null): MapPlace => ({
  name,
  latitude: entry.latitude,
  longitude: entry.longitude,
  sign: cell && { tone: cell.tone, label: cell.word },
})

/** The cities by what the sources say of them on a dimension, each with its evidence; those that nothing is stated of at the end. */
function showStances(
  cities: readonly Placed[],
  dimension: string,
  framework: Framework,
  footnotes: FootnoteList,
  context: Context,
): { blocks: Block[]; places: MapPlace[] } {
  const { wording } = context
  const only = { ...framework, dimensions: framework.dimensions.filter(({ id }) => id === dimension) }
  const ordered = cities.toSorted((a, b) => a.name.localeCompare(b.name, wording.tag))
  const cellsOf = (those: readonly Placed[], notes: FootnoteList) => {
    const [summary] = summarise([...those], only, context.library, notes)
    const cells = summary ? toCells(summary, wording) : []
    return those.map((city, i) => ({ city, cell: cells[i] ?? null }))
  }
  // Footnotes are numbered as they are shown, stance by stance.
  const placeOf = (cell: GridCell | null) => TONES.indexOf(cell?.tone ?? 'unknown')
  const byTone = cellsOf(ordered, createFootnotes(context)).toSorted((a, b) => placeOf(a.cell) - placeOf(b.cell))
  const told = cellsOf(
    byTone.map(({ city }) => city),
    footnotes,
  )
  const lists = TONES.flatMap((tone): Block[] => {
    if (tone === 'unknown') return []
    const those = told.filter(({ cell }) => cell?.tone === tone)
    const heading = those[0]?.cell?.label ?? ''
    return those.length
      ? [{ kind: 'list', heading, items: those.map(({ city, cell }) => toItem(city, cell, context)) }]
      : []
  })
  const silent = told.filter(({ cell }) => cell?.tone === 'unknown').map(({ city }) => city.name)
  return {
    blocks: [nameFramework(framework), ...lists, ...(silent.length ? [toText(wording.map.notStated(silent))] : [])],
    places: told.map(({ city, cell }) => toPlace(city, cell)),
  }
}

/** In which order cities are told of. */
const TONES: readonly Tone[] = ['yes', 'partly', 'both', 'no', 'unknown']

/** `Accra, Ghana · 3 notes, 2 sources¹` */
function toItem({ name, entry }: Placed, cell: GridCell | null, { library, wording }: Context): Line {
  const country = nameCountry(entry.country, library, wording.tag)
  const cites = cell?.evidence.flatMap(({ line }) => line.flatMap(({ cites: own = [] }) => own)) ?? []
  const text = [country ? `, ${country}` : '', ...(cell?.amount ? [` · ${cell.amount}`] : [])].join('')
  return [
    { text: name, strong: true },
    { text, cites: [...new Set(cites)] },
  ]
}

/** A line for each country, in the order of its name. */
function listByCountry(cities: readonly Placed[], { library, wording }: Context): Block[] {
  const byCountry = Map.groupBy(cities, ({ entry }) => nameCountry(entry.country, library, wording.tag))
  const items = [...byCountry]
    .sort(([a], [b]) => a.localeCompare(b, wording.tag))
    .map(([country, those]): Line => {
      const names = those.map(({ name }) => name).sort((a, b) => a.localeCompare(b, wording.tag))
      return [...(country ? [{ text: wording.colon(country), strong: true as const }] : []), { text: names.join(', ') }]
    })
  return [{ kind: 'list', heading: null, items }]
}

/** The same map by the other dimensions on which cities are placed. */
function offerDimensions(shown: string | null, { library, wording }: Context): Menu[] {
  const choices = frameworksOf(library)
    .flatMap(({ dimensions }) => dimensions)
    .filter(({ id }) => id !== shown)
    .map(({ id, name }) => ({ label: name, inPlace: true as const, ...callMap(id) }))
  return choices.length ? [{ label: wording.dimension.another, choices }] : []
}

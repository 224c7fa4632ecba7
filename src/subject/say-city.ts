import { replyUnknown, sayMended } from '../answer/names.ts'
import type { Context } from '../context/context.ts'
import type { Area } from '../corpus/schemas/entities.ts'
import { type Block, type Choice, createProblemReply, type Menu, type Reply, toText } from '../reply/reply.ts'
import { nameArea, nameCountry } from '../library/areas.ts'
import type { EntityOf, Named } from '../library/entities.ts'
import { CITIES } from './name-kinds.ts'
import type { CityReading } from './read-city.ts'

type City = Pick<EntityOf<'city'>, 'id' | 'name'>

/** The most choices that stand below a reply. */
const MOST_CHOICES = 5

/** Says how a name was read as a city; nothing where it is the city's own. */
export function sayReading(typed: string, reading: CityReading, context: Context): Block[] {
  if (!reading.found) return []
  const { found, mended, part, only } = reading
  const { places: say } = context.wording
  if (only) return [toText(say.only(nameArea(only, context.wording.tag), found.name))]
  if (part) return [toText(say.parts[part.kind](part.name, found.name))]
  return sayMended(typed, mended, found, context)
}

/**
 * The reply to a name that is no single city, with what may be meant; `choose`: what was to be done with the city; `but`:
 * those that it cannot be.
 */
export function replyNoCity(
  typed: string,
  reading: Extract<CityReading, { found: null }>,
  choose: (city: Pick<Named, 'id' | 'name'>) => Choice,
  context: Context,
  but: readonly City[] = [],
): Reply {
  const { library, wording } = context
  const { places: say, notFound, tag } = wording
  const { area, elsewhere, nearest } = reading
  const cities = reading.cities.filter(({ id }) => !but.some((other) => other.id === id))
  if (!area) return replyUnknown(CITIES, typed, nearest, context, choose, but)
  const called = nameArea(area, tag)
  const choices = cities.slice(0, MOST_CHOICES).map(choose)
  if (elsewhere) {
    const lines = [
      say.elsewhere(elsewhere.name, nameCountry(elsewhere.entry.country, library, tag), called),
      notFound.didYouMean([elsewhere.name]),
    ]
    return createProblemReply(context, 'not-found', notFound.title, lines, choices)
  }
  if (!cities.length) return replyWithoutCity(area, context)
  const lines = [say.several(called, cities.length), say.chooseOne]
  const menus = offerCities(cities.slice(MOST_CHOICES), choose, context)
  return createProblemReply(context, 'not-found', called, lines, choices, menus)
}

/** Menus of cities, as many as it takes to offer each. */
export function offerCities(cities: readonly City[], choose: (city: City) => Choice, { wording }: Context): Menu[] {
  const starts = Array.from({ length: Math.ceil(cities.length / IN_MENU) }, (_, i) => i * IN_MENU)
  const label = wording.places.chooseOne
  return starts.map((start) => ({ label, choices: cities.slice(start, start + IN_MENU).map(choose) }))
}

/** How many choices a menu holds: Discord’s limit. */
const IN_MENU = 25

/** The sources may tell of a country and name no city there. */
function replyWithoutCity(area: Area, context: Context): Reply {
  const { places: say, notFound, tag } = context.wording
  const called = nameArea(area, tag)
  const ask = { label: called, command: 'ask', input: { question: area.name } }
  return createProblemReply(context, 'not-found', notFound.title, [say.none(called), say.askInstead], [ask])
}

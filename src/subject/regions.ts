import type { Context } from '../context/context.ts'
import type { Area } from '../corpus/schemas/entities.ts'
import { citiesIn, nameArea } from '../library/areas.ts'
import type { Library } from '../library/library.ts'
import type { Choice, Menu } from '../reply/reply.ts'

/** Parts of the world have numbers for codes (UN M49), countries letters. */
const PART_OF_WORLD = /^\d{3}$/

/** A menu of the parts of the world, each with how many cities of a library lie in it; null where they lie in one alone. */
export function offerRegions(
  choose: (area: { id: string; name: string }) => Choice,
  { library, wording }: Context,
): Menu | null {
  const regions = listRegions(library)
  if (regions.length < 2) return null
  const choices = regions.map(({ area, cities }) => {
    const name = nameArea(area, wording.tag)
    return { ...choose({ id: area.id, name }), label: `${name} (${cities.size})` }
  })
  return { label: wording.notFound.byRegion, choices }
}

type Region = { area: Area; cities: ReadonlySet<object> }

/** The parts of the world that cities lie in, those with most first: neither what others make up, nor what is a part of another. */
function listRegions(library: Library): Region[] {
  const all = library.areas
    .filter(({ code }) => code !== null && PART_OF_WORLD.test(code))
    .map((area): Region => ({ area, cities: new Set(citiesIn(area, library)) }))
    .filter(({ cities }) => cities.size)
  const within = ({ cities }: Region) =>
    all.filter((one) => one.cities.size < cities.size && one.cities.isSubsetOf(cities))
  const isMadeUp = (region: Region) =>
    new Set(within(region).flatMap(({ cities }) => [...cities])).size === region.cities.size
  const single = all.filter((region) => !isMadeUp(region))
  const isPart = ({ cities }: Region) =>
    single.some((other) => other.cities.size > cities.size && cities.isSubsetOf(other.cities))
  return single.filter((region) => !isPart(region)).sort((a, b) => b.cities.size - a.cities.size)
}

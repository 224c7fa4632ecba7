import { countries, getCountryCode, type ICountry } from 'countries-list'
import { LANGUAGES } from '../wording/languages.ts'
import { foldName, type Named, type NameReading, readName } from './entities.ts'
import type { Library } from './library.ts'

/** A continent or a country, by its names in all languages of the interface. `code`: the one by which CLDR knows it. */
export type Region = Named & { kind: 'continent' | 'country'; code: string | null }

/** What a continent holds, by the codes of its countries. */
type Holds = (country: ICountry) => boolean

const on =
  (...continents: ICountry['continent'][]): Holds =>
  ({ continent }) =>
    continents.includes(continent)

/** The countries of the Americas where Spanish or Portuguese is spoken, and Haiti: https://en.wikipedia.org/wiki/Latin_America */
const isLatin: Holds = (country) =>
  on('NA', 'SA')(country) && (country.languages.some((one) => one === 'es' || one === 'pt') || country === countries.HT)

/** Each with its code in UN M49 (https://unstats.un.org/unsd/methodology/m49/), by which CLDR names it. */
const CONTINENTS = {
  africa: { code: '002', holds: on('AF') },
  asia: { code: '142', holds: on('AS') },
  europe: { code: '150', holds: on('EU') },
  oceania: { code: '009', holds: on('OC') },
  'north-america': { code: '003', holds: on('NA') },
  'south-america': { code: '005', holds: on('SA') },
  'latin-america': { code: '419', holds: isLatin },
  americas: { code: '019', holds: on('NA', 'SA') },
} as const satisfies Record<string, { code: string; holds: Holds }>

/** The id of a continent. */
export type Continent = keyof typeof CONTINENTS

const isContinent = (id: string): id is Continent => Object.hasOwn(CONTINENTS, id)

/** The continent that a region is; null for a country. */
export const continentOf = ({ id }: Region): Continent | null => (isContinent(id) ? id : null)

/** Whether a country, by its name in English, is a region or lies in it. */
export function isIn(country: string, { id, code }: Region): boolean {
  const found = codeOf(country)
  if (isContinent(id)) return found !== null && CONTINENTS[id].holds(countries[found])
  return found === null ? foldName(country) === foldName(id) : found === code
}

const known = new WeakMap<Library['cities'], Region[]>()

/** The continents and countries in which cities of a library lie, those first. */
export function regionsOf({ cities }: Pick<Library, 'cities'>): Region[] {
  const found = known.get(cities) ?? listRegions(cities.map(({ entry }) => entry.country))
  known.set(cities, found)
  return found
}

function listRegions(named: string[]): Region[] {
  const names = [...new Set(named)].sort()
  return [...continents().filter((region) => names.some((name) => isIn(name, region))), ...names.map(toCountry)]
}

/** Reads a name in any language: any country or continent as it is spelt, one of the library’s with a slip or two. */
export function readRegion(typed: string, library: Pick<Library, 'cities'>): NameReading<Region> {
  const bare = typed.replaceAll('.', '').replace(/^\s*the\s+/i, '')
  const there = readName(bare, regionsOf(library))
  const elsewhere = there.found && !there.mended ? null : everywhere().get(foldName(bare))
  return elsewhere ? { found: elsewhere, mended: false, nearest: [] } : there
}

/** What a region is called in a language (CLDR’s tag); in English as the library has it. */
export const nameRegion = ({ code, name }: Region, tag: string): string =>
  code === null || tag.startsWith('en') ? name : (namesIn(tag).of(code) ?? name)

/** The same of a country, by its name in English. */
export const nameCountry = (country: string, tag: string): string => nameRegion(toCountry(country), tag)

const codeOf = (country: string) => getCountryCode(country) || null

/** A country that no map has is called as the library calls it. */
function toCountry(name: string): Region {
  const code = codeOf(name)
  if (code === null) return { id: name, kind: 'country', code, name, names: [name] }
  const { alias = [], native } = countries[code]
  const id = code.toLowerCase()
  return { id, kind: 'country', code, name, names: [name, id, native, ...alias, ...inEachLanguage(code)] }
}

const continents = (): Region[] =>
  Object.entries(CONTINENTS).map(([id, { code }]) => {
    const spellings = inEachLanguage(code)
    return { id, kind: 'continent', code, name: spellings[0] ?? id, names: [id, ...spellings] }
  })

const inEachLanguage = (code: string) => LANGUAGES.flatMap((tag) => namesIn(tag).of(code) ?? [])

const displays = new Map<string, Intl.DisplayNames>()

function namesIn(tag: string): Intl.DisplayNames {
  const display = displays.get(tag) ?? new Intl.DisplayNames([tag], { type: 'region' })
  displays.set(tag, display)
  return display
}

let world: Map<string, Region> | null = null

/** All continents and countries by their folded names; made when they are first needed. */
function everywhere(): Map<string, Region> {
  const all = () => [...continents(), ...Object.values(countries).map(({ name }) => toCountry(name))]
  world ??= new Map(all().flatMap((region) => region.names.map((name) => [foldName(name), region] as const)))
  return world
}

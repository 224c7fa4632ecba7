import { type NameKind, toChoice } from '../answer/names.ts'
import type { Framework } from '../corpus/schemas/framework.ts'
import type { Library } from '../library/library.ts'
import { listOwnTerms } from '../library/defined-terms.ts'
import { findSpelt, type Named } from '../library/entities.ts'
import { areasWithCities, nameCountry } from '../library/areas.ts'
import { isCity, suggestPlaced } from './read-city.ts'
import { offerRegions } from './regions.ts'

const call = (command: string, option: string) => (id: string) => ({ command, input: { [option]: id } })

/** The cities, each with its country beside it. */
export const CITIES: NameKind = {
  called: 'city',
  listOf: ({ cities }) => cities,
  call: call('city', 'name'),
  beside(id, library, tag) {
    const city = library.cities.find((each) => each.id === id)
    return city?.entry.country ? nameCountry(city.entry.country, library, tag) : null
  },
  knows: isCity,
  alsoFor: suggestPlaced,
  narrow: offerRegions,
}

/** The networks of cities. */
export const NETWORKS: NameKind = {
  called: 'network',
  listOf: ({ networks }) => networks,
  call: call('network', 'network'),
  all: { command: 'list', input: { what: 'networks' } },
}

/** The terms that authors use. */
export const TERMS: NameKind = {
  called: 'term',
  listOf: ({ terms }) => terms,
  call: call('term', 'term'),
  all: { command: 'list', input: { what: 'terms' } },
}

/** The same with those that imported texts define. */
export const DEFINED_TERMS: NameKind = { ...TERMS, listOf: listAllTerms }

const all = new WeakMap<Library, readonly Named[]>()

/** The same list each time: each letter that somebody types asks for it. */
function listAllTerms(library: Library): readonly Named[] {
  const before = all.get(library)
  if (before) return before
  const terms = [...library.terms, ...listOwnTerms(library)]
  all.set(library, terms)
  return terms
}

/** The people who speak or act. */
export const PEOPLE: NameKind = {
  called: 'person',
  listOf: ({ entities }) => entities.filter(({ kind }) => kind === 'person'),
  call: call('person', 'person'),
  all: { command: 'list', input: { what: 'people' } },
}

/** The areas in which cities lie. */
export const AREAS: NameKind = {
  called: 'area',
  listOf: areasWithCities,
  call: (id) => ({ command: 'list', input: { what: 'cities', in: id } }),
}

/** The dimensions of all frameworks. */
export const DIMENSIONS: NameKind = {
  called: 'dimension',
  listOf: ({ frameworks }) =>
    frameworks.flatMap(({ dimensions }) => dimensions.map(({ id, name }) => ({ id, name, names: [name] }))),
  call: call('dimension', 'dimension'),
  narrow: (_, { library, wording }) => ({
    label: wording.notFound.byFramework,
    choices: FRAMEWORKS.listOf(library).map((framework) => toChoice(FRAMEWORKS, framework)),
  }),
}

/** Those on which cities are placed. */
export const CITY_DIMENSIONS: NameKind = {
  ...DIMENSIONS,
  listOf: (library) => {
    const ids = new Set(frameworksFor('cities', library).flatMap(({ dimensions }) => dimensions.map(({ id }) => id)))
    return DIMENSIONS.listOf(library).filter(({ id }) => ids.has(id))
  },
}

const frameworksFor = (what: Framework['applies-to'], { frameworks }: Library): Framework[] =>
  frameworks.filter(({ 'applies-to': to }) => to === what)

/** The frameworks, by their names and their authors. */
export const FRAMEWORKS: NameKind = {
  called: 'framework',
  listOf: ({ frameworks }) =>
    frameworks.map(({ id, name, author }) => {
      // By a first name nobody is meant.
      const families = author.split(' and ').map((one) => one.replace(/^\S+\s+(?=\S)/, ''))
      const words = families.flatMap((one) => one.split(/[\s-]+/)).filter((word) => word.length > 3)
      const alone = frameworks.filter((other) => other.id !== id && isOfOne(other.author)).map((other) => other.author)
      return { id, name, names: [name, author, ...words.filter((word) => !alone.some((one) => one.includes(word)))] }
    }),
  call: call('framework', 'framework'),
}

/** Those that cities are summed up by; one for networks is known as well, so that it can be said that it is none of them. */
export const CITY_FRAMEWORKS: NameKind = {
  ...FRAMEWORKS,
  listOf: (library) => FRAMEWORKS.listOf(library).filter(({ id }) => isOnCities(id, library)),
  knows: (name, library) => findSpelt(name, FRAMEWORKS.listOf(library)) !== null,
}

const isOnCities = (framework: string, { frameworks }: Library) =>
  frameworks.some(({ id, 'applies-to': to }) => id === framework && to === 'cities')

/** Whose framework is by one author is meant by a name that another shares with co-authors. */
const isOfOne = (author: string) => !author.includes(' and ')

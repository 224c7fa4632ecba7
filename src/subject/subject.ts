import type { Subject } from '../context/context.ts'
import type { Entity, EntityOf } from '../library/entities.ts'
import { askPerson } from '../quiz/generate/person.ts'
import { askSource } from '../quiz/generate/source.ts'
import { askToComplete, askWhetherTrue } from '../quiz/generate/statement.ts'
import { askYear } from '../quiz/generate/year.ts'
import type { Choice } from '../reply/reply.ts'
import { toChoice } from '../answer/names.ts'
import { CITIES, FRAMEWORKS, NETWORKS, PEOPLE, TERMS } from './name-kinds.ts'
import { callCompare, MOST_COMPARED } from './compare.ts'
import { frameworksOf } from './frameworks.ts'
import { offerRegions } from './regions.ts'
import { askCity } from './items/city.ts'

/** What cities, networks, terms, dimensions and stances add to the house. */
export const SUBJECT: Subject = {
  itemKinds: {
    year: askYear,
    city: askCity,
    source: askSource,
    person: askPerson,
    statement: askWhetherTrue,
    complete: askToComplete,
  },
  tellOf: (entity) => {
    const kind = { city: CITIES, network: NETWORKS, term: TERMS, person: PEOPLE }[entity.kind]
    return toChoice(kind, entity)
  },
  frameworks: (library) => {
    const ids = new Set(frameworksOf(library).map(({ id }) => id))
    return FRAMEWORKS.listOf(library).filter(({ id }) => ids.has(id))
  },
  browse: (context) => [offerRegions((area) => toChoice(CITIES, area), context)].flatMap((menu) => menu ?? []),
  wanted: ({ kinds }) => [...kinds.map(({ one }) => one), 'compare'],
  sumUp,
}

/** What sums up the cities among some entities: one, or several side by side. */
function sumUp(entities: readonly Entity[]): Choice[] {
  const cities = entities.filter((entity): entity is EntityOf<'city'> => entity.kind === 'city').slice(0, MOST_COMPARED)
  const [first, ...others] = cities
  if (!first) return []
  if (!others.length) return [toChoice(CITIES, first)]
  return [{ label: cities.map(({ name }) => name).join(' '), ...callCompare(cities, null) }]
}

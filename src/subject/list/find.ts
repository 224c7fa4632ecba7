import type { Note } from '../../corpus/schemas/note.ts'
import { compare, type Named } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { byPlace } from '../../library/by-place.ts'
import { isIn } from '../../library/regions.ts'
import { mostTelling, notesOn } from '../choose-notes.ts'
import { LISTED, type Listed } from './kinds.ts'
import type { Restrictions } from './restrictions.ts'

/**
 * Something that fits, with the notes that say so, the most telling first; where all sources are listed, none.
 * `says`: where the first is evidence on a dimension, which one and of what, unless that was asked for; null where it is none.
 */
export type Found = { item: Named; notes: Note[]; says: { dimensions: string[]; stances: string[] } | null }

/** All of a kind that the sources name under some restrictions, those with most notes on it first. */
export function findListed(what: Listed, restrictions: Restrictions, library: Library): Found[] {
  const items = LISTED[what].listOf(library)
  const isFree = Object.values(restrictions).every((restriction) => restriction === null)
  if (isFree && what === 'sources') return items.map((item) => ({ item, notes: [], says: null }))
  const found = items.flatMap((item): Found[] => {
    const notes = notesOf(item, what, library).filter((note) => fits(note, item, what, restrictions, library))
    if (!notes.length) return []
    const telling = mostTelling(notes)
    return [{ item, notes: telling, says: saysOf(telling[0], item, what, restrictions, library) }]
  })
  return found.sort((a, b) => b.notes.length - a.notes.length || compare(a.item.name, b.item.name))
}

const notesOf = ({ id }: Named, what: Listed, library: Library): Note[] =>
  what === 'sources'
    ? [...library.notes.values()].filter(({ source }) => source === id).sort(byPlace)
    : notesOn(id, library)

function fits(note: Note, item: Named, what: Listed, restrictions: Restrictions, library: Library): boolean {
  const { by, years } = restrictions
  if (by && !by.sources.some(({ id }) => id === note.source)) return false
  if (years && !note.years.some((year) => year >= years.from && year <= years.to)) return false
  const trait = traitOf(note, item, what, restrictions, library)
  return fitsPlace(note, item, what, trait ? { ...restrictions, stances: null } : restrictions, library)
}

/** One and the same city must be in the region and have the stance; of cities, the one that is listed. */
function fitsPlace(note: Note, item: Named, what: Listed, restrictions: Restrictions, library: Library): boolean {
  const { in: place, stances } = restrictions
  if (!place && !stances) return true
  const cities = library.cities.filter(({ id }) => (what === 'cities' ? id === item.id : note.cities.includes(id)))
  return cities.some(
    ({ id, entry }) =>
      (!place || isIn(entry.country, place.region)) && (!stances || takenBy(note, id, stances).length > 0),
  )
}

type Wanted = NonNullable<Restrictions['stances']>

/** The dimensions, of those that are asked for, on which a note is evidence of the kind that is asked for. */
const takenBy = (note: Note, city: string, { dimensions, stance }: Wanted) =>
  dimensions.filter(({ id }) => {
    const taken = note.stances[city]?.[id]
    return taken !== undefined && (!stance || taken === stance)
  })

/** What a note says a network is on a dimension for networks, which takes values and no stances; null where it does not. */
function traitOf(note: Note, item: Named, what: Listed, { stances }: Restrictions, library: Library) {
  if (what !== 'networks' || !stances || stances.stance) return null
  const traits = library.networks.find(({ id }) => id === item.id)?.entry.traits ?? {}
  const [dimension] = stances.dimensions.filter(({ id }) => traits[id]?.note === note.id)
  return dimension ? { dimension, is: traits[dimension.id]?.is ?? '' } : null
}

/** What a note says of a city or a network on the dimensions that are asked for; null of anything else. */
function saysOf(note: Note | undefined, item: Named, what: Listed, restrictions: Restrictions, library: Library) {
  const { stances: wanted } = restrictions
  if (!note || !wanted) return null
  const trait = traitOf(note, item, what, restrictions, library)
  if (trait) return { dimensions: [], stances: [trait.is] }
  const taken = takenBy(note, item.id, wanted)
  if (!taken.length) return null
  const stances = wanted.stance ? [] : taken.flatMap(({ id }) => note.stances[item.id]?.[id] ?? [])
  const isOpen = wanted.dimensions.length > 1
  return { dimensions: isOpen ? taken.map(({ name }) => name) : [], stances: [...new Set(stances)] }
}

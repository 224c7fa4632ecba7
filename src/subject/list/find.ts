import type { Note } from '../../corpus/schemas/note.ts'
import { byPlace } from '../../library/by-place.ts'
import { compare, type Named } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { isIn } from '../../library/regions.ts'
import { mostTelling, notesOn } from '../choose-notes.ts'
import { LISTED, type Listed } from './kinds.ts'
import type { Restrictions } from './restrictions.ts'
import { type Standing, standingOf, takenBy, traitIn } from './standing.ts'

/**
 * Something that fits, with the notes that say so, the most telling first; where all sources are listed, none. `standing`:
 * what the first is evidence of, where a dimension or stance was asked for.
 */
export type Fitting = { item: Named; notes: Note[]; standing: Standing | null }

/** All of a kind that the sources name under some restrictions, those with most notes on it first. */
export function findListed(what: Listed, restrictions: Restrictions, library: Library): Fitting[] {
  const items = LISTED[what].listOf(library)
  const isFree = Object.values(restrictions).every((restriction) => restriction === null)
  if (isFree && what === 'sources') return items.map((item) => ({ item, notes: [], standing: null }))
  const fits = createTest(what, restrictions, library)
  const found = items.flatMap((item): Fitting[] => {
    const notes = mostTelling(notesOf(item, what, library).filter((note) => fits(note, item)))
    const [first] = notes
    return first ? [{ item, notes, standing: standingOf(item.id, first, restrictions.stances, library) }] : []
  })
  return found.sort((a, b) => b.notes.length - a.notes.length || compare(a.item.name, b.item.name))
}

const notesOf = ({ id }: Named, what: Listed, library: Library): Note[] =>
  what === 'sources'
    ? [...library.notes.values()].filter(({ source }) => source === id).sort(byPlace)
    : notesOn(id, library)

/** Tells whether a note on a thing fits all restrictions. */
function createTest(what: Listed, { by, in: place, stances, years }: Restrictions, library: Library) {
  const sources = by && new Set(by.sources.map(({ id }) => id))
  const there = place && new Set(library.cities.filter((c) => isIn(c.entry.country, place.region)).map(({ id }) => id))
  return (note: Note, { id }: Named): boolean => {
    if (sources && !sources.has(note.source)) return false
    if (years && !note.years.some((year) => year >= years.from && year <= years.to)) return false
    const wanted = stances && traitIn(id, note, stances, library) ? null : stances
    if (!there && !wanted) return true
    // One and the same city must be in the region and have the stance; of cities, the one that is listed.
    const cities = what === 'cities' ? [id] : note.cities
    return cities.some((city) => (!there || there.has(city)) && (!wanted || takenBy(city, note, wanted).length > 0))
  }
}

import { STANCES } from '../../corpus/schemas/framework.ts'
import type { Note } from '../../corpus/schemas/note.ts'
import type { Listed } from '../../evidence/intent/intent.ts'
import { byPlace } from '../../library/by-place.ts'
import { compare, type Named } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { citiesIn } from '../../library/areas.ts'
import { mostTelling, notesOn } from '../choose-notes.ts'
import { LISTED } from './kinds.ts'
import type { Restrictions } from './restrictions.ts'
import { type Placing, placingOf, takenBy, traitIn } from './placing.ts'

/**
 * Something that fits: how many notes say so, and the most telling of them; where they differ on a dimension, one for each
 * stance, and where all sources are listed, none. `placing`: what a note is evidence of, if that was asked for.
 */
export type Fitting = { item: Named; count: number; shown: Shown[] }
type Shown = { note: Note; placing: Placing | null }

/** All of a kind that the sources name under some restrictions, those with most notes on it first. */
export function findListed(what: Listed, restrictions: Restrictions, library: Library): Fitting[] {
  const items = LISTED[what].listOf(library)
  const isFree = Object.values(restrictions).every((restriction) => restriction === null)
  if (isFree && what === 'sources') return items.map((item) => ({ item, count: 0, shown: [] }))
  const fits = createTest(what, restrictions, library)
  const found = items.flatMap((item): Fitting[] => {
    const notes = mostTelling(notesOf(item, what, library).filter((note) => fits(note, item)))
    if (!notes.length) return []
    const shown = notes.map((note) => ({ note, placing: placingOf(item.id, note, restrictions.stances, library) }))
    return [{ item, count: notes.length, shown: oneOfEach(shown) }]
  })
  return found.sort((a, b) => b.count - a.count || compare(a.item.name, b.item.name))
}

/** The first alone, unless others take another stance. */
function oneOfEach(all: Shown[]): Shown[] {
  const taking = STANCES.flatMap((stance) => all.find(({ placing }) => placing?.stances.includes(stance)) ?? [])
  return taking.length > 1 ? taking : all.slice(0, 1)
}

const notesOf = ({ id }: Named, what: Listed, library: Library): Note[] =>
  what === 'sources'
    ? [...library.notes.values()].filter(({ source }) => source === id).sort(byPlace)
    : notesOn(id, library)

/** Tells whether a note on a thing fits all restrictions. */
function createTest(what: Listed, { by, naming, in: place, stances, years }: Restrictions, library: Library) {
  const sources = by && new Set(by.sources.map(({ id }) => id))
  const there = place && new Set(citiesIn(place.area, library).map(({ id }) => id))
  return (note: Note, { id }: Named): boolean => {
    if (sources && !sources.has(note.source)) return false
    if (naming && !note.people.includes(naming.person.id)) return false
    if (years && !note.years.some((year) => year >= years.from && year <= years.to)) return false
    const wanted = stances && traitIn(id, note, stances, library) ? null : stances
    if (!there && !wanted) return true
    // One and the same city must be in the area and have the stance; of cities, the one that is listed.
    const cities = what === 'cities' ? [id] : note.cities
    return cities.some((city) => (!there || there.has(city)) && (!wanted || takenBy(city, note, wanted).length > 0))
  }
}

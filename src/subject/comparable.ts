import { createMemo } from '../base/memo.ts'
import { compare, type EntityOf } from '../library/entities.ts'
import type { Library } from '../library/library.ts'

/** How many cities are offered to compare with. */
const MOST_OFFERED = 10

/** The cities that share most notes with these, then those with most notes of their own. */
export function comparableTo(cities: { id: string }[], library: Library): readonly EntityOf<'city'>[] {
  const find = found.get(library) ?? createMemo((ids: string) => findComparable(ids.split('\n'), library), REMEMBERED)
  found.set(library, find)
  return find(cities.map(({ id }) => id).join('\n'))
}

/** For how many cities, or cities together, it is remembered: it is offered below each reply on one. */
const REMEMBERED = 500

const found = new WeakMap<Library, (ids: string) => EntityOf<'city'>[]>()

function findComparable(ids: readonly string[], library: Library): EntityOf<'city'>[] {
  const shared = new Set(ids.flatMap((id) => library.notesAbout.get(id) ?? []))
  const weights = new Map(
    library.cities.map(({ id }) => {
      const notes = library.notesAbout.get(id) ?? []
      return [id, notes.reduce((sum, note) => sum + (shared.has(note) ? SHARED : 1), 0)] as const
    }),
  )
  return library.cities
    .filter(({ id }) => !ids.includes(id) && weights.get(id))
    .sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0) || compare(a.name, b.name))
    .slice(0, MOST_OFFERED)
}

/** How much more a note on both cities counts than a note on one. */
const SHARED = 5

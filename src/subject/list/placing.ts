import type { Stance } from '../../corpus/schemas/framework.ts'
import type { Note } from '../../corpus/schemas/note.ts'
import type { Library } from '../../library/library.ts'
import type { Restrictions } from './restrictions.ts'

/**
 * What a note is evidence of: the dimensions and stances, each unless it was asked for by itself; of a network, what it is
 * on a dimension for networks, which takes values and no stances.
 */
export type Placing = { dimensions: string[]; stances: Stance[]; value: string | null }

type Wanted = NonNullable<Restrictions['stances']>

/** The dimensions, of those that are asked for, on which a note is evidence for a city of the kind that is asked for. */
export const takenBy = (city: string, note: Note, { dimensions, stance }: Wanted) =>
  dimensions.filter(({ id }) => {
    const taken = note.stances[city]?.[id]
    return taken !== undefined && (!stance || taken.stance === stance)
  })

/** What a note says a network is on a dimension for networks; null where it says nothing of that. */
export function traitIn(id: string, note: Note, { dimensions, stance }: Wanted, { networks }: Library): string | null {
  const traits = networks.find((network) => network.id === id)?.entry.traits
  if (!traits || stance) return null
  return (
    dimensions.flatMap((dimension) => traits[dimension.id] ?? []).find((trait) => trait.note === note.id)?.is ?? null
  )
}

/** What a note is evidence of for a city or a network; null where nothing was asked for, and of anything else. */
export function placingOf(id: string, note: Note, wanted: Wanted | null, library: Library): Placing | null {
  if (!wanted) return null
  const value = traitIn(id, note, wanted, library)
  const taken = takenBy(id, note, wanted)
  if (!taken.length && value === null) return null
  const stances = wanted.stance ? [] : taken.flatMap((dimension) => note.stances[id]?.[dimension.id]?.stance ?? [])
  const dimensions = wanted.dimensions.length > 1 ? taken.map(({ name }) => name) : []
  return { dimensions, stances: [...new Set(stances)], value }
}

import type { Suggester } from '../answer/suggest/suggester.ts'
import { foldName } from '../library/entities.ts'

/** Stands for all readings of a server. */
export const ALL_OWN = 'all'

/** Completes the ids of a server’s own readings by their titles; nobody sees those of another. */
export const OWN_READINGS: Suggester = {
  names: () => [],
  values: () => [ALL_OWN],
  knows: (value, { sources }) => value === ALL_OWN || sources.has(value),
  async suggest(typed, { readings, place, wording }) {
    const own = place?.kind === 'server' && place.server ? ((await readings?.list(place.server)) ?? []) : []
    const each = own.map(({ document: { source, record } }) => ({ label: record.title, value: source }))
    const all = own.length > 1 ? [{ label: wording.readingsHere.all, value: ALL_OWN }] : []
    return [...each, ...all].filter(({ label }) => foldName(label).includes(foldName(typed)))
  },
}

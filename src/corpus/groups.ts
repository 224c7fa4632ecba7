import type { Area, City } from './schemas/entities.ts'
import { areaSchema } from './schemas/entities.ts'

/** An area for each group that things belong to and that no file lists, so that it can be asked for as one. */
export function groupsOf(things: readonly City[], areas: readonly Area[]): Area[] {
  const named = new Set(areas.flatMap(({ name, spellings }) => [name, ...spellings]))
  const taken = new Set([...areas, ...things].map(({ id }) => id))
  const groups = [...new Set(things.map(({ country }) => country))].filter((group) => group && !named.has(group))
  return groups.flatMap((name) => {
    const id = toSlug(name)
    // What has no Latin letters has no id, and is a name alone.
    return id ? areaSchema.parse({ id: taken.has(id) ? `group-${id}` : id, name }) : []
  })
}

const toSlug = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

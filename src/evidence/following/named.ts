import type { Entity } from '../../library/entities.ts'
import { foldName } from '../../library/entities.ts'
import type { SearchIndex } from '../search-index.ts'

/** A thing that a text names; `start` and `end` are indices into it. */
export type NamedThing = { entity: Entity; text: string; start: number; end: number }

/** The things that a text names, by any spelling, in order. */
export function namedIn(text: string, { library, search }: SearchIndex): NamedThing[] {
  const byId = new Map(library.entities.map((entity) => [entity.id, entity]))
  return search.findNames(text).flatMap(({ id, start, end }) => {
    const entity = byId.get(id)
    return entity ? [{ entity, text: text.slice(start, end), start, end }] : []
  })
}

/** Whether a thing has a name of its own, and is no common noun. */
export const hasOwnName = ({ kind, name, entry }: Entity): boolean =>
  kind !== 'term' || /\p{Lu}\p{L}*\p{Lu}/u.test(name) || (entry.kind !== 'concept' && /^\p{Lu}/u.test(name))

/** The authors of a source whose names are all of a text: `lacroix and spencer`, `Fakhry`. Null where they are none's. */
export function authorsIn(text: string, { library }: SearchIndex): string | null {
  const words = foldName(text)
    .split(' ')
    .filter((word) => word !== 'and')
  for (const { record } of library.sources.values()) {
    const names = record.author.flatMap(({ family, given }) => [family, given ?? ''])
    const known = new Set(names.flatMap((name) => foldName(name).split(' ')))
    const isNamed = record.author.some(({ family }) => foldName(family).split(' ').some((word) => words.includes(word)))
    if (isNamed && words.every((word) => known.has(word)))
      return record.author.map(({ family }) => family).join(' and ')
  }
  return null
}

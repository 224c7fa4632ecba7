import type { ThingKind } from '../corpus/schemas/kind.ts'
import { foldName } from './entities.ts'
import type { Library } from './library.ts'

const views = new WeakMap<Library, Map<string, Library>>()

/**
 * A library as it is to whoever asks for things of one kind: it has no others, and no frameworks for others. In: the kind, by
 * its `one`. The library itself where it has but one kind; the same view for the same kind.
 */
export function viewOf(library: Library, one: string): Library {
  const kinds = library.kinds.filter((kind) => kind.one === one)
  if (library.kinds.length < 2 || !kinds.length) return library
  const known = views.get(library) ?? new Map<string, Library>()
  views.set(library, known)
  const view = known.get(one) ?? {
    ...library,
    kinds,
    cities: library.cities.filter(({ entry }) => entry.of === one),
    frameworks: library.frameworks.filter(({ of }) => of === null || of === one),
  }
  known.set(one, view)
  return view
}

/** The kind whose things are called so in several, in any language or by its name in ids; null where none is. */
export const findThingKind = (typed: string, { kinds }: Pick<Library, 'kinds'>): ThingKind | null =>
  kinds.find(({ many, called }) =>
    [many, ...Object.values(called).map((names) => names.many)].some((name) => foldName(name) === foldName(typed)),
  ) ?? null

import { narrowIndex } from '../evidence/narrow-index.ts'
import type { SearchIndex } from '../evidence/search-index.ts'
import { sourcesIn } from '../library/collections.ts'
import type { Library } from '../library/library.ts'
import { narrowLibrary, type Scope } from '../library/narrow.ts'

/** What is answered from. */
export type Ground = { library: Library; index: SearchIndex }

/** Some collections that a place is set to, and all that there is besides; null where it is set to none. */
export type PlaceScope = { names: readonly string[]; whole: Ground } | null

/** What a place that is set to some collections answers from. Names that there are none of are passed over; where none is left, it is everything. */
export function groundOf<Given extends Ground>(
  ground: Given,
  readings: readonly string[] | null,
): Ground & { scope: PlaceScope } {
  const sources = sourcesIn(readings ?? [], ground.library)
  const { library, index } = ground
  if (!readings || !sources.size) return { library, index, scope: null }
  return { ...narrowGround(ground, { sources, part: null }), scope: { names: readings, whole: { library, index } } }
}

/** What is answered from, as far as a scope goes. */
export function narrowGround({ library, index }: Ground, scope: Scope): Ground {
  const narrowed = narrowLibrary(library, scope)
  return { library: narrowed, index: narrowIndex(index, narrowed) }
}

/** The same request with all that there is, whatever its place is set to. */
export const everywhere = <Given extends Ground & { scope: PlaceScope }>(context: Given): Given =>
  context.scope ? { ...context, ...context.scope.whole, scope: null } : context

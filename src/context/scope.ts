import { narrowIndex } from '../evidence/narrow-index.ts'
import type { SearchIndex } from '../evidence/search-index.ts'
import { sourcesIn } from '../library/collections.ts'
import type { Library } from '../library/library.ts'
import { narrowLibrary, type Scope } from '../library/narrow.ts'

/** What is answered from. */
export type Ground = { library: Library; index: SearchIndex }

/**
 * Some collections that a place is set to, those of them that are not there any more, and all that there is besides; null where
 * it is set to none.
 */
export type PlaceScope = { names: readonly string[]; gone: readonly string[]; whole: Ground } | null

/** What a place that is set to some collections answers from: of those that are gone nothing, so that none is answered from unasked. */
export function groundOf<Given extends Ground>(
  ground: Given,
  readings: readonly string[] | null,
): Ground & { scope: PlaceScope } {
  const { library, index } = ground
  if (!readings) return { library, index, scope: null }
  const gone = readings.filter((name) => !sourcesIn([name], library).size)
  const names = readings.filter((name) => !gone.includes(name))
  const sources = sourcesIn(names, library)
  return { ...narrowGround(ground, { sources, part: null }), scope: { names, gone, whole: { library, index } } }
}

/** Whether all that a place is set to is gone. */
export const isLost = ({ scope }: { scope: PlaceScope }): boolean => scope !== null && !scope.names.length

/** What is answered from, as far as a scope goes. */
export function narrowGround({ library, index }: Ground, scope: Scope): Ground {
  const narrowed = narrowLibrary(library, scope)
  return { library: narrowed, index: narrowIndex(index, narrowed) }
}

/** The same request with all that there is, whatever its place is set to. */
export const everywhere = <Given extends Ground & { scope: PlaceScope }>(context: Given): Given =>
  context.scope ? { ...context, ...context.scope.whole, scope: null } : context

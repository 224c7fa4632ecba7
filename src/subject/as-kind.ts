import type { Context } from '../context/context.ts'
import { viewOf } from '../library/kinds.ts'
import { findSpelt } from '../library/entities.ts'
import { wordingFor } from '../wording/kind/word-kinds.ts'

/** A context in which there are no things but those of one kind, and all that is said is said of it. In: its `one`. */
export function asKind(context: Context, one: string | null | undefined): Context {
  const { language, manner } = context
  const library = one ? viewOf(context.library, one) : context.library
  if (library === context.library) return context
  const isSet = library.frameworks.some(({ id }) => id === manner.framework)
  return {
    ...context,
    library,
    wording: wordingFor(language, library.kinds),
    manner: isSet ? manner : { ...manner, framework: null },
  }
}

/** The same of the kind of the first of some names that is known; of the first kind where none is. */
export function asKindOf(names: readonly string[], context: Context): Context {
  const [found] = names.flatMap((name) => findSpelt(name, context.library.cities) ?? [])
  return asKind(context, found?.entry.of ?? context.library.kinds[0]?.one)
}

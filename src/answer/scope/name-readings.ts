import type { Context } from '../../context/context.ts'
import { LIBRARY } from '../../documents/collection.ts'

/** What collections are called in a sentence. In: their names. */
export const nameReadings = (names: readonly string[], { wording: { and, quote, scope } }: Context): string =>
  and(names.map((name) => (name === LIBRARY ? scope.library : quote(name))))

import { nameReadings } from '../../answer/scope/name-readings.ts'
import type { Context } from '../../context/context.ts'
import { everywhere } from '../../context/scope.ts'
import { LIBRARY } from '../../documents/collection.ts'
import { findCollection, listCollections, sourcesIn } from '../../library/collections.ts'
import { foldName } from '../../library/entities.ts'
import { wholeOf } from '../../library/narrow.ts'
import { oneOfValues } from './definition.ts'

/** The collections that a place is answered from: their names, joined by commas; the library itself may be one of them. */
export const readingsHere = oneOfValues({
  // A place that is set to a part can be set to another, also where that is gone.
  isThere: ({ library, manner }) => Boolean(manner?.readings) || listCollections(wholeOf(library)).size > 0,
  values,
  read(typed, context) {
    const names = typed.split(',').map((part) => readOne(part.trim(), context))
    return names.every((name) => name !== null) ? [...new Set(names)].join(',') : null
  },
  unfit(value, context) {
    const { library } = everywhere(context)
    const gone = value.split(',').filter((name) => !sourcesIn([name], library).size)
    const fits = context.wording.settings.allowed(values(context))
    return gone.length ? { what: nameReadings(gone, context), fits } : null
  },
  show: (value, { wording }) =>
    wording.and(value.split(',').map((name) => (name === LIBRARY ? wording.scope.library : name))),
  showDefault: ({ wording }) => wording.scope.everything,
})

/** Each alone, each with the library, and the library alone. */
function values(context: Context): string[] {
  const { library } = everywhere(context)
  const names = [...listCollections(library).keys()].slice(0, MOST_OFFERED)
  return library.notes.size ? [...names.flatMap((name) => [name, `${name},${LIBRARY}`]), LIBRARY] : names
}

/** A menu has room for 25 values: others are typed. */
const MOST_OFFERED = 11

function readOne(typed: string, context: Context): string | null {
  const isLibrary = [LIBRARY, context.wording.scope.library].some((name) => foldName(name) === foldName(typed))
  return isLibrary ? LIBRARY : findCollection(typed, everywhere(context).library)
}

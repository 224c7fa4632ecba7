import { type NameKind, SOURCES } from '../../answer/names.ts'
import { readerError } from '../../base/errors.ts'
import type { Context } from '../../context/context.ts'
import type { Area } from '../../corpus/schemas/entities.ts'
import { type Dimension, type Framework, STANCES, type Stance } from '../../corpus/schemas/framework.ts'
import { type Named, type NameReading, readName } from '../../library/entities.ts'
import type { SourceEntry } from '../../library/library.ts'
import { nameSource } from '../../library/authors.ts'
import { sourcesBy } from '../../library/read-sources.ts'
import { findArea, listAreas, nameAreaOf } from '../../library/areas.ts'
import { frameworkFor } from '../frameworks.ts'
import { AREAS, DIMENSIONS, PEOPLE } from '../name-kinds.ts'
import { readYears, type Years } from '../years.ts'
import { readChoice } from './kinds.ts'

/** What a list is narrowed by, as typed; an empty text narrows nothing. */
export type Narrowed = { by: string; in: string; dimension: string; stance: string; from: string; to: string }

/** The same, read; what is null narrows nothing. */
export type Restrictions = {
  /** Those that it is looked for in; `mended` where their name was misspelt. */
  by: { sources: SourceEntry[]; mended: boolean } | null
  /** Somebody who is not their author, and whom they name; given in the place of a source. */
  naming: { person: Named; mended: boolean } | null
  in: { area: Area; mended: boolean } | null
  /** The dimensions on which something must be said, any of them; and what, unless that is all one. */
  stances: { of: Framework; dimensions: Dimension[]; stance: Stance | null; mended: boolean } | null
  years: Years | null
}

/** Reads what a list is narrowed by. Throws a reader error that lists what fits where something is none of it. */
export const readRestrictions = (typed: Narrowed, context: Context): Restrictions => ({
  ...(typed.by ? readWho(typed.by, context) : { by: null, naming: null }),
  in: typed.in ? readPlace(typed.in, context) : null,
  stances: typed.dimension || typed.stance ? readStances(typed, context) : null,
  years: typed.from || typed.to ? readYears(typed, context.wording) : null,
})

/** Sources by their author or title; else a person whom they name: an author may well be cited and have written none of them. */
function readWho(typed: string, context: Context): Pick<Restrictions, 'by' | 'naming'> {
  const { library } = context
  const named = sourcesBy(typed, library)
  if (named.length) return { by: { sources: named, mended: false }, naming: null }
  const reading = readName(typed, SOURCES.listOf(library))
  const person = reading.found ? null : readName(typed, PEOPLE.listOf(library))
  if (person?.found) return { by: null, naming: { person: person.found, mended: person.mended } }
  const there = [...library.sources.values()].map(nameSource)
  const source = library.sources.get(known(reading, typed, SOURCES, there, context).id)
  return { by: { sources: source ? [source] : [], mended: reading.mended }, naming: null }
}

function readPlace(typed: string, context: Context): Restrictions['in'] {
  const { library } = context
  const reading = readName(typed.replace(/^\s*the\s+/i, ''), listAreas(library))
  const there = AREAS.listOf(library).map(({ id }) => nameAreaOf(id, library, context.wording.tag))
  const area = findArea(known(reading, typed, AREAS, there, context).id, library)
  return area && { area, mended: reading.mended }
}

/** A stance alone is looked for on the dimensions of the framework in use here. */
function readStances({ dimension, stance: typed }: Narrowed, context: Context): Restrictions['stances'] {
  const { library, wording } = context
  const stance = typed ? readChoice(typed, STANCES, wording.stances, wording) : null
  if (!dimension) {
    const of = frameworkFor('', context)
    return of && { of, dimensions: of.dimensions, stance, mended: false }
  }
  const listed = DIMENSIONS.listOf(library)
  const reading = readName(dimension, listed)
  const there = listed.map(({ name }) => name)
  const { id } = known(reading, dimension, DIMENSIONS, there, context)
  const of = library.frameworks.find(({ dimensions }) => dimensions.some((each) => each.id === id))
  return of ? { of, dimensions: of.dimensions.filter((each) => each.id === id), stance, mended: reading.mended } : null
}

/** How many names an error lists. */
const MOST_NAMED = 12

/** What was read; `there`: what else there is, by its names. */
function known<Found extends Named>(
  { found, nearest }: NameReading<Found>,
  typed: string,
  { called }: NameKind,
  there: string[],
  { wording: { notFound, kinds, list } }: Context,
): Found {
  if (found) return found
  const hint = nearest.length
    ? notFound.didYouMean(nearest.map(({ name }) => name))
    : there.length
      ? list.forExample(there.slice(0, MOST_NAMED))
      : notFound.noneKnown
  throw readerError(notFound.unknown(typed, kinds[called]), hint)
}

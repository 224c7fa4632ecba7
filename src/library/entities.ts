import { createShelf } from '../base/shelf.ts'
import type { City, Network, Person, Term } from '../corpus/schemas/entities.ts'
import { foldForSearch } from '../text/fold.ts'
import { countEdits } from '../search/edits.ts'

/** Something with a name that notes are tagged with. */
export type Entity =
  | { kind: 'city'; id: string; name: string; names: string[]; entry: City }
  | { kind: 'network'; id: string; name: string; names: string[]; entry: Network }
  | { kind: 'term'; id: string; name: string; names: string[]; entry: Term }
  | { kind: 'person'; id: string; name: string; names: string[]; entry: Person }

/** An entity of one kind. */
export type EntityOf<Kind extends Entity['kind']> = Extract<Entity, { kind: Kind }>

/** Anything that can be found by its name. */
export type Named = { id: string; name: string; names: string[] }

/** A name as typed, read as an entity: as it is spelt, mended (one or two slips), or not at all. */
export type NameReading<Found extends Named> =
  | { found: Found; mended: boolean; nearest: [] }
  | { found: null; mended: false; nearest: Found[] }

/** Names return with every question, and folding is slow: those folded so far. */
const foldedNames = createShelf<string, string>(10_000)

/** A name folded for comparing: no accents, case, hyphens or punctuation. */
export function foldName(name: string): string {
  const seen = foldedNames.get(name)
  if (seen !== undefined) return seen
  const folded = foldForSearch(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  foldedNames.set(name, folded)
  return folded
}

/**
 * Reads a name as one of `entities`: by id or spelling (what follows a comma may be the country), else the only one within a slip or two, else the nearest few.
 */
export function readName<Found extends Named>(typed: string, entities: readonly Found[]): NameReading<Found> {
  const wanted = foldName(typed)
  const spelt = (name: string) => entities.find((e) => e.id === name.trim() || namesOf(e).includes(foldName(name)))
  const exact = spelt(typed) ?? spelt(typed.split(',')[0] ?? '')
  if (exact) return { found: exact, mended: false, nearest: [] }
  const ranked = entities
    .map((entity) => ({ entity, edits: Math.min(...namesOf(entity).map((name) => countEdits(wanted, name))) }))
    .sort((a, b) => a.edits - b.edits || compare(a.entity.id, b.entity.id))
  const [first, second] = ranked
  if (first && first.edits <= slipsAllowed(wanted) && first.edits < (second?.edits ?? Infinity))
    return { found: first.entity, mended: true, nearest: [] }
  return { found: null, mended: false, nearest: nearestTo(wanted, ranked) }
}

/** How many slips a word of this length may hold and still be read. */
const slipsAllowed = (word: string) => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0)

/** How many names a "did you mean" offers. */
const NEAREST = 3

function nearestTo<Found extends Named>(wanted: string, ranked: { entity: Found; edits: number }[]): Found[] {
  const close = ranked.filter(
    ({ entity, edits }) =>
      edits <= Math.max(2, wanted.length / 3) || (wanted.length > 2 && startsAlike(entity, wanted)),
  )
  return close.slice(0, NEAREST).map(({ entity }) => entity)
}

const startsAlike = (entity: Named, wanted: string) =>
  namesOf(entity).some((name) => name.startsWith(wanted.slice(0, 4)))

/** How many suggestions Discord shows. */
const SUGGESTIONS = 25

/** Completes what has been typed so far: exact, prefix, prefix of a word, contained, one slip; by name within each. */
export function suggestNames<Found extends Named>(typed: string, entities: readonly Found[]): Found[] {
  const wanted = foldName(typed)
  const ranked = entities.map((entity) => ({
    entity,
    rank: Math.min(...namesOf(entity).map((name) => rankName(wanted, name))),
  }))
  return ranked
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || compare(a.entity.name, b.entity.name))
    .slice(0, SUGGESTIONS)
    .map(({ entity }) => entity)
}

function rankName(wanted: string, name: string): number {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (name.includes(` ${wanted}`)) return 2
  if (name.includes(wanted)) return 3
  return wanted.length > 3 && hasOneSlip(wanted, name) ? 4 : Infinity
}

/** Whether a name begins with what was typed but for one letter: another, one too many or one too few. */
const hasOneSlip = (wanted: string, name: string) =>
  [-1, 0, 1].some((more) => countEdits(wanted, name.slice(0, wanted.length + more)) <= 1)

const folded = new WeakMap<Named, string[]>()

function namesOf(entity: Named): string[] {
  const known = folded.get(entity)
  if (known) return known
  const names = [...new Set(entity.names.map(foldName))]
  folded.set(entity, names)
  return names
}

/** The names that begin with what was typed, as a terminal completes them. */
export const completeNames = (typed: string, entities: readonly Named[]): string[] =>
  entities.flatMap((e) => e.names.find((name) => foldName(name).startsWith(foldName(typed))) ?? [])

/** Orders strings by code unit, the same on every machine. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

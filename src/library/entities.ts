import { createMemo } from '../base/memo.ts'
import type { City, Network, Person, Term } from '../corpus/schemas/entities.ts'
import { foldForSearch } from '../text/fold.ts'
import { countSlips, type Fit, FITS, fitOf, holds, isNear, slipsAllowed } from './alike.ts'

/** Something with a name that notes are tagged with. */
export type Entity =
  | { kind: 'city'; id: string; name: string; names: string[]; capitals: string[]; entry: City }
  | { kind: 'network'; id: string; name: string; names: string[]; entry: Network }
  | { kind: 'term'; id: string; name: string; names: string[]; entry: Term }
  | { kind: 'person'; id: string; name: string; names: string[]; entry: Person }

/** An entity of one kind. */
export type EntityOf<Kind extends Entity['kind']> = Extract<Entity, { kind: Kind }>

/** Anything that can be found by its name; `capitals`: abbreviations that are words otherwise. */
export type Named = { id: string; name: string; names: string[]; capitals?: string[] }

/** A name as typed, read as an entity: as it is spelt, mended (by a part of it, or a slip or two), or not at all. */
export type NameReading<Found extends Named> =
  | { found: Found; mended: boolean; nearest: [] }
  | { found: null; mended: false; nearest: Found[] }

/** Names return with every question, and folding is slow: those folded so far. */
const MOST_FOLDED = 20_000

/** A name folded for comparing: no accents, case, hyphens or punctuation. */
export const foldName = createMemo(
  (name: string) =>
    foldForSearch(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  MOST_FOLDED,
)

/**
 * Reads a name as one of `entities`: by id or spelling, else the only one of which it is a stem, the first words or the
 * beginning, else the only one within a slip or two; else the nearest few.
 */
export function readName<Found extends Named>(typed: string, entities: readonly Found[]): NameReading<Found> {
  const exact = findSpelt(typed, entities)
  if (exact) return { found: exact, mended: false, nearest: [] }
  const wanted = foldName(typed)
  if (!wanted) return { found: null, mended: false, nearest: [] }
  const fitting = listFitting(wanted, entities)
  const found = fitting.length ? onlyFitting(fitting) : findSlipped(wanted, entities)
  if (found) return { found, mended: true, nearest: [] }
  const nearest = nearestTo(wanted, entities)
  const offered = new Set([...fitting.map(({ entity }) => entity), ...nearest])
  return { found: null, mended: false, nearest: [...offered].slice(0, NEAREST) }
}

/** What has a name by its id, or as it is spelt but for case, accents and punctuation. */
export function findSpelt<Found extends Named>(typed: string, entities: readonly Found[]): Found | null {
  const [id, wanted] = [typed.trim(), foldName(typed)]
  return entities.find((entity) => entity.id === id || (wanted !== '' && namesOf(entity).includes(wanted))) ?? null
}

/** All that have a name by their ids, or as it is spelt but for case, accents and punctuation; of an id the one that has it. */
export function listSpelt<Found extends Named>(typed: string, entities: readonly Found[]): Found[] {
  const [id, wanted] = [typed.trim(), foldName(typed)]
  const own = entities.filter((entity) => entity.id === id)
  return own.length ? own : entities.filter((entity) => wanted !== '' && namesOf(entity).includes(wanted))
}

type Fitting<Found> = { entity: Found; fit: Fit }

/** Those that have a name of which this is a part, the best fitting first, and by their own names before other spellings. */
function listFitting<Found extends Named>(wanted: string, entities: readonly Found[]): Fitting<Found>[] {
  const fitting = entities.flatMap((entity) => {
    const fits = new Set(entity.names.map((name) => fitOf(wanted, foldName(name), name)))
    const fit = FITS.find((each) => fits.has(each))
    return fit ? [{ entity, fit, isOwn: fitOf(wanted, foldName(entity.name), entity.name) !== null }] : []
  })
  return fitting.sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || FITS.indexOf(a.fit) - FITS.indexOf(b.fit))
}

/** The one that is meant: the only one that has the same stems, or the only one that has it at all, unless inside a proper name. */
function onlyFitting<Found>(fitting: Fitting<Found>[]): Found | null {
  const same = fitting.filter(({ fit }) => fit === 'same stems')
  const [only] = same.length ? same : fitting
  const isOnly = same.length === 1 || (fitting.length === 1 && only?.fit !== 'word inside')
  return isOnly && only ? only.entity : null
}

/** The only one that is fewest slips away, where those may be read. */
function findSlipped<Found extends Named>(wanted: string, entities: readonly Found[]): Found | null {
  const [first, second] = rankBySlips(wanted, entities)
  const isRead = first && first.slips <= slipsAllowed(wanted) && first.slips < (second?.slips ?? Infinity)
  return isRead ? first.entity : null
}

const rankBySlips = <Found extends Named>(wanted: string, entities: readonly Found[]) =>
  entities
    .map((entity) => ({ entity, slips: Math.min(...namesOf(entity).map((name) => countSlips(wanted, name))) }))
    .sort((a, b) => a.slips - b.slips || compare(a.entity.id, b.entity.id))

/** How many names a "did you mean" offers. */
const NEAREST = 5

function nearestTo<Found extends Named>(wanted: string, entities: readonly Found[]): Found[] {
  const near = entities.filter((entity) => namesOf(entity).some((name) => isNear(wanted, name)))
  const isHeld = (entity: Found) => Number(namesOf(entity).some((name) => holds(wanted, name)))
  return rankBySlips(wanted, near)
    .map(({ entity }) => entity)
    .sort((a, b) => isHeld(b) - isHeld(a))
}

/** How many suggestions Discord shows. */
export const SUGGESTIONS = 25

/** Completes what has been typed so far: exact, prefix, prefix of a word, contained, one slip; by name within each. */
export function suggestNames<Found extends Named>(typed: string, entities: readonly Found[]): Found[] {
  const wanted = foldName(typed)
  const ranked = entities.map((entity) => {
    const ranks = namesOf(entity).map((name) => rankName(wanted, name, name === foldName(entity.name)))
    return { entity, rank: Math.min(...ranks) }
  })
  return ranked
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || compare(a.entity.name, b.entity.name))
    .slice(0, SUGGESTIONS)
    .map(({ entity }) => entity)
}

/** `isOwn`: it is what the thing is called, and no other spelling. */
function rankName(wanted: string, name: string, isOwn: boolean): number {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (name.includes(` ${wanted}`)) return 2
  if (wanted.length > 2 && name.includes(wanted)) return 3
  // Long spellings begin with words such as “municipality”, of which much is a slip.
  const isSlip = wanted.length > 4 && (isOwn || !name.includes(' ')) && hasOneSlip(wanted, name)
  return isSlip ? 4 : Infinity
}

/** Whether a name begins with what was typed but for one letter: another, one too many or one too few. */
const hasOneSlip = (wanted: string, name: string) =>
  [-1, 0, 1].some((more) => countSlips(wanted, name.slice(0, wanted.length + more)) <= 1)

const folded = new WeakMap<Named, string[]>()

function namesOf(entity: Named): string[] {
  const known = folded.get(entity)
  if (known) return known
  const names = [...new Set([...entity.names, ...(entity.capitals ?? [])].map(foldName))]
  folded.set(entity, names)
  return names
}

/** The names that begin with what was typed, as a terminal completes them. */
export const completeNames = (typed: string, entities: readonly Named[]): string[] =>
  entities.flatMap((e) => e.names.find((name) => foldName(name).startsWith(foldName(typed))) ?? [])

/** Orders strings by code unit, the same on every machine. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

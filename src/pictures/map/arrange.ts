import type { MapPlace } from '../../reply/figure.ts'
import { INNER } from '../frame.ts'
import { SIZES } from '../theme.ts'
import { findCrowds } from './crowds.ts'
import { fitHeight, fitProjection, placeSpots, type Size } from './project.ts'

/**
 * A part of a map. `letter`: by which the map that it is a part of names it; `inner`: the parts of it that are drawn by themselves,
 * whose places have no names in it; `isWhole`: whether it is a part of none.
 */
export type Part = Size & { letter: string; places: readonly MapPlace[]; inner: Part[]; isWhole: boolean }

/** How many parts stand beside each other: of up to so many places three, of up to so many two; else one. */
const BESIDE = [
  { places: 6, parts: 3 },
  { places: 14, parts: 2 },
]

/**
 * How high parts are at most, of their width, where one, two or three stand beside each other, and where one with few places has a
 * row for itself: the first with which all of them together are no higher than they may be.
 */
const RATIOS = [
  { beside: [0.62, 0.62, 0.7], alone: 0.4 },
  { beside: [0.52, 0.5, 0.6], alone: 0.32 },
  { beside: [0.46, 0.45, 0.56], alone: 0.2 },
  { beside: [0.42, 0.45, 0.54], alone: 0.2 },
] as const

/** How high a part is at least, of the most. */
const LOWEST = 0.7

/** How deep parts are within parts. */
const DEEPEST = 2

/** How high all parts are together at most, of their width. */
const HIGHEST = 1.46

/**
 * The parts of a map, row by row: first all of it, then where its places crowd, larger, and where these do. The smallest are left
 * out where all of them would be too high; what crowds there is named as far as there is room. Letters go by where parts stand.
 */
export function arrangeParts(places: readonly MapPlace[]): Part[][] {
  let most = Number.POSITIVE_INFINITY
  for (;;) {
    const tries = RATIOS.map((ratios) => toRows(listParts(places, most, ratios), ratios))
    const rows = tries.find((each) => heightOf(each) <= HIGHEST * INNER)
    const [first = []] = tries
    const count = first.flat().length
    if (rows || count < 2) return withLetters(rows ?? first)
    most = count - 1
  }
}

const within = (most: number) => ({ least: LOWEST * most, most })

type Ratios = (typeof RATIOS)[number]

const heightOf = (rows: readonly Part[][]): number =>
  rows.reduce((sum, [part]) => sum + (part?.height ?? 0) + SIZES.gap, -SIZES.gap)

/** All of it, the parts of it that crowd, those of these, and so on, those with most places first, up to so many. */
function listParts(places: readonly MapPlace[], most: number, ratios: Ratios): Part[] {
  const whole = createPart(places, true, ratios)
  let level = [whole]
  const parts = [whole]
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = level
      .flatMap((part) => crowdsIn(part).map((crowd) => ({ part, inner: createPart(crowd, false, ratios) })))
      .toSorted((a, b) => b.inner.places.length - a.inner.places.length)
      .slice(0, Math.max(0, most - parts.length))
    for (const { part, inner } of next) part.inner.push(inner)
    level = next.map(({ inner }) => inner)
    parts.push(...level)
  }
  return parts
}

function createPart(places: readonly MapPlace[], isWhole: boolean, ratios: Ratios): Part {
  const beside = isWhole ? 1 : partsBeside(places.length)
  const width = widthBeside(beside)
  return {
    letter: '',
    places,
    inner: [],
    isWhole,
    width,
    height: fitHeight(places, width, isWhole, limitsOf(beside, ratios)),
  }
}

function limitsOf(beside: number, ratios: Ratios): { least: number; most: number } {
  return within(ratios.beside[beside - 1] ?? ratios.alone)
}

const partsBeside = (count: number): number => BESIDE.find(({ places }) => count <= places)?.parts ?? 1

/** How wide each of some parts is that share all the width. */
const widthBeside = (count: number): number => (INNER - (count - 1) * SIZES.gap) / count

function crowdsIn(part: Part): MapPlace[][] {
  const { projection } = fitProjection(part.places, part, part.isWhole)
  return findCrowds(placeSpots(part.places, projection), part, part.isWhole)
}

/** Parts beside each other, as many as there is room for and evenly; those in a row are as high as the highest. */
function toRows(parts: readonly Part[], ratios: Ratios): Part[][] {
  const [whole, ...others] = parts
  if (!whole) return []
  const bySize = Map.groupBy(others, ({ places }) => partsBeside(places.length))
  const rows = [...bySize]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([most, alike]) => spreadEvenly(alike, most).map((row) => evenOut(row, ratios)))
  return [[whole], ...rows]
}

function spreadEvenly(parts: readonly Part[], most: number): Part[][] {
  const rows = Math.ceil(parts.length / most)
  return Array.from({ length: rows }, (_, i) =>
    parts.slice(Math.round((i * parts.length) / rows), Math.round(((i + 1) * parts.length) / rows)),
  )
}

/** Gives the parts of a row one width and one height. */
function evenOut(row: Part[], ratios: Ratios): Part[] {
  const width = widthBeside(row.length)
  const isAlone = row.length === 1 && partsBeside(row[0]?.places.length ?? 0) > 1
  const limits = isAlone ? within(ratios.alone) : limitsOf(row.length, ratios)
  const height = Math.max(...row.map(({ places }) => fitHeight(places, width, false, limits)))
  for (const part of row) Object.assign(part, { width, height })
  return row
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

function withLetters(rows: Part[][]): Part[][] {
  for (const [i, part] of rows.flat().slice(1).entries()) part.letter = LETTERS[i % LETTERS.length] ?? ''
  return rows
}

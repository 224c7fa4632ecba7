import { type Candidates, createCandidates } from './candidates.ts'
import type { Collection } from './collection.ts'
import {
  type Bm25,
  type Boosts,
  createPostings,
  type SoughtTerm,
  type Stand,
  type TermPostings,
} from './term-postings.ts'

/**
 * Numbers of passages, among which are all that can be of the best. Good until the next question. `holds`: whether a passage
 * holds the term with a place among those asked for.
 */
export type Scored = {
  passages: Uint32Array
  scoreOf: (passage: number) => number
  holds: (passage: number, place: number) => boolean
}

/** How many of the best are wanted; which passages may be found, null for all; and whether they must hold every term. */
export type Wanted = { most: number; only: Uint8Array | null; every?: boolean }

export type Scorer = (terms: readonly SoughtTerm[], boosts: Boosts, wanted: Wanted) => Scored

/**
 * Makes what scores the passages of a collection by BM25+ (Lv & Zhai, "Lower-bounding term frequency normalization", 2011), in
 * the order of MiniSearch, so that scores are its own to the last bit.
 *
 * Terms that give most are gone through first. Once so many passages have more than all other terms could give, no passage
 * that holds only these can be of the best: they are looked up in the passages that are left, and not gone through (MaxScore:
 * Turtle & Flood, "Query evaluation: strategies and optimizations", 1995).
 */
export function createScorer(collection: Collection, bm25: Bm25): Scorer {
  const postingsOf = createPostings(collection, bm25)
  const candidates = createCandidates(collection.size)
  return (terms, boosts, { most, only, every = false }) => {
    candidates.clear()
    const placed = terms.map((term, place) => ({ place, ...postingsOf(term, boosts) }))
    const ordered = placed.toSorted((a, b) => b.most - a.most)
    const left = gather(ordered, every ? Infinity : most, only, candidates)
    const found = every ? left.filter((each) => terms.every((_, place) => candidates.has(each, place))) : left
    const totals = new Float64Array(candidates.count)
    for (const each of found) totals[each] = totalOf(each, terms, candidates)
    return {
      passages: found.map(candidates.passageOf),
      scoreOf: (passage) => totals[candidates.find(passage)] ?? 0,
      holds: (passage, place) => candidates.has(candidates.find(passage), place),
    }
  }
}

type PlacedTerm = TermPostings & { place: number }

/** Sums are not added in the order in which scores are, so they may differ in the last bits. */
const ROUNDING = 1e-9

/** Goes through the terms, those that give most first. Out: the candidates that can be of the best. */
function gather(
  terms: readonly PlacedTerm[],
  most: number,
  only: Uint8Array | null,
  candidates: Candidates,
): Uint32Array {
  let open: Uint32Array | null = null
  let [rest, postings] = [0, 0]
  for (const term of terms) {
    rest += term.most
    postings += term.count
  }
  let least = 0
  for (const { place, stands, most: gives, count } of terms) {
    // Comparing is worth while where more is left to be gone through than there is to be compared.
    if (!open && postings > candidates.count) {
      least = candidates.leastOf(most) * (1 - ROUNDING)
      if (rest < least) open = inOrder(listFrom(least - rest, candidates), candidates)
    } else if (open) open = open.filter((each) => candidates.sum(each) + rest >= least)
    for (const stand of stands) {
      if (open) lookUp(stand, place, open, candidates)
      else goThrough(stand, place, only, candidates)
    }
    rest -= gives
    postings -= count
  }
  return open ?? listFrom(0, candidates)
}

/** The candidates that have been given so much, and more. */
function listFrom(least: number, { count, sum }: Candidates): Uint32Array {
  const list = new Uint32Array(count)
  let length = 0
  for (let each = 0; each < count; each++) if (sum(each) >= least) list[length++] = each
  return list.subarray(0, length)
}

/** Candidates in the order of their passages, in which postings are too. */
const inOrder = (some: Uint32Array, { passageOf, find }: Candidates): Uint32Array =>
  some.map(passageOf).sort().map(find)

function goThrough(
  { base, passages, from, to, scoreAt }: Stand,
  place: number,
  only: Uint8Array | null,
  { open, add }: Candidates,
): void {
  for (let at = from; at < to; at++) {
    const passage = base + (passages[at] ?? 0)
    if (!only || only[passage]) add(open(passage), place, scoreAt(at))
  }
}

function lookUp(
  { base, passages, from, to, scoreAt }: Stand,
  place: number,
  some: Uint32Array,
  { passageOf, add }: Candidates,
): void {
  let at = from
  for (const each of some) {
    const own = passageOf(each) - base
    if (own < 0) continue
    at = firstFrom(passages, at, to, own)
    if (at === to) return
    if (passages[at] === own) add(each, place, scoreAt(at))
  }
}

/** The place of the first value that is not less, from a place on: in steps that double, then by halves. */
function firstFrom(values: ArrayLike<number>, from: number, to: number, value: number): number {
  let [low, step] = [from, 1]
  while (low + step < to && (values[low + step] ?? 0) < value) {
    low += step
    step *= 2
  }
  let high = Math.min(to, low + step)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The score of a candidate, term by term in the order of the question. */
function totalOf(candidate: number, terms: readonly SoughtTerm[], { has, given }: Candidates): number {
  let [total, distinct] = [0, 0]
  for (let place = 0; place < terms.length; place++) {
    if (!has(candidate, place)) continue
    total += given(candidate, place)
    if (!terms[place]?.isAgain) distinct++
  }
  // As MiniSearch comes, a score is multiplied by how many terms are held, which over-rewards coverage.
  return (total * distinct) / distinct
}

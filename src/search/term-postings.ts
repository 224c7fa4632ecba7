import { createMemo } from '../base/memo.ts'
import { type Collection, locate } from './collection.ts'
import type { Numbers } from '../base/packed.ts'
import { type Segment, TEXT_FIELDS, type TextField } from './segment.ts'

/** A term to look for, by its key, and how much it counts beside the one that was asked for. */
export type Variant = { key: string; weight: number }

/** A term of a question: how much it counts, what stands for it in passages, and whether it was asked for before. */
export type SoughtTerm = { boost: number; variants: readonly Variant[]; isAgain: boolean }

/** BM25+: how soon more of the same term counts no more, how much a long field loses, and what any term gives. */
export type Bm25 = { k: number; b: number; d: number }

/** The fields that are looked at, and how much each counts. */
export type Boosts = Partial<Record<TextField, number>>

/** Where a variant of a term stands in a field of a part: the postings from `from` to before `to`, of the part that begins at `base`. */
export type Stand = {
  base: number
  passages: Numbers
  from: number
  to: number
  /** What a posting gives, by its place. */
  scoreAt: (place: number) => number
}

/** All that a term can give: its stands in the order in which they are added, the most that they give a passage, how many postings they are. */
export type TermPostings = { stands: readonly Stand[]; most: number; count: number }

/** Lists of so many postings are looked through once for the most that one of them gives; of shorter ones, it is what none exceeds. */
const LOOKED_THROUGH = 256

/** Of how many lists the most is remembered. */
const REMEMBERED = 10_000

/** Makes what finds the postings of a term in a collection, scored by BM25+. */
export function createPostings(collection: Collection, bm25: Bm25): (term: SoughtTerm, boosts: Boosts) => TermPostings {
  const norms = normsOf(collection, bm25)
  const { parts, size } = collection
  const { k, d } = bm25
  /** How much so many times a term in a field of some length count, as they rise to `d + k + 1`. */
  const saturation = (times: number, norm: number) => d + (times * (k + 1)) / (times + norm)
  const places = createMemo((key: string) => locate(collection, key), REMEMBERED)
  const mostOf = createMemo((list: string) => {
    const field = TEXT_FIELDS[Number(list.charAt(0))] ?? 'text'
    const { numbers } = places(list.slice(1))
    return parts.reduce((most, { segment }, i) => {
      const { from, to, passages, counts, lengths } = listIn(segment, field, numbers[i] ?? -1)
      for (let at = from; at < to; at++)
        most = Math.max(most, saturation(counts[at] ?? 0, norms[field][lengths[passages[at] ?? 0] ?? 0] ?? 0))
      return most
    }, 0)
  }, REMEMBERED)
  return ({ boost, variants }, boosts) => {
    const stands: Stand[] = []
    let [most, count] = [0, 0]
    for (const { key, weight } of variants) {
      const { numbers, holders } = places(key)
      for (const [n, field] of TEXT_FIELDS.entries()) {
        const counted = boosts[field]
        if (counted === undefined || !holders[field]) continue
        const rarity = Math.log(1 + (size - holders[field] + 0.5) / (holders[field] + 0.5))
        const factor = weight * boost * counted
        most += factor * (rarity * (holders[field] < LOOKED_THROUGH ? d + k + 1 : mostOf(`${n}${key}`)))
        count += holders[field]
        for (const [i, { segment, base }] of parts.entries()) {
          const { from, to, passages, counts, lengths } = listIn(segment, field, numbers[i] ?? -1)
          const norm = norms[field]
          const scoreAt = (at: number) =>
            factor * (rarity * saturation(counts[at] ?? 0, norm[lengths[passages[at] ?? 0] ?? 0] ?? 0))
          if (from < to) stands.push({ base, passages, from, to, scoreAt })
        }
      }
    }
    return { stands, most, count }
  }
}

/** The postings of a term in a field of a segment: those from `from` to before `to`. In: its number there, -1 where it is not. */
function listIn({ fields }: Segment, field: TextField, number: number) {
  const { starts, ...postings } = fields[field]
  return { ...postings, from: starts[number] ?? 0, to: (number < 0 ? starts[0] : starts[number + 1]) ?? 0 }
}

/** What the length of a field, in distinct terms, does to a score: by field and length. */
function normsOf({ parts, means }: Collection, { k, b }: Bm25): Record<TextField, Float64Array> {
  const longest = (field: TextField) => {
    let most = 0
    for (const { segment } of parts) for (const length of segment.fields[field].lengths) most = Math.max(most, length)
    return most
  }
  const tableOf = (field: TextField) =>
    Float64Array.from({ length: longest(field) + 1 }, (_, length) => k * (1 - b + (b * length) / means[field]))
  return {
    text: tableOf('text'),
    heading: tableOf('heading'),
    questions: tableOf('questions'),
    about: tableOf('about'),
  }
}

import { type Collection, locate, type Placed } from './collection.ts'
import { TEXT_FIELDS, type TextField } from './segment.ts'

/** A term to look for, by its key, and how much it counts beside the one that was asked for. */
export type Variant = { key: string; weight: number }

/** A term of a question: how much it counts, what stands for it in passages, and whether it was asked for before. */
export type SoughtTerm = { boost: number; variants: readonly Variant[]; isAgain: boolean }

/** BM25+: how soon more of the same term counts no more, how much a long field loses, and what any term gives. */
export type Bm25 = { k: number; b: number; d: number }

/** The fields that are looked at, and how much each counts. */
export type Boosts = Partial<Record<TextField, number>>

/**
 * Numbers of passages; those that hold every term where that was asked for. Good until the next question. `holds`: whether a
 * passage holds the term with a place among those asked for.
 */
export type Scored = {
  passages: Uint32Array
  scoreOf: (passage: number) => number
  holds: (passage: number, place: number) => boolean
}

export type Scorer = (terms: readonly SoughtTerm[], boosts: Boosts, every?: boolean) => Scored

/**
 * Makes what scores the passages of a collection by BM25+ (Lv & Zhai, "Lower-bounding term frequency normalization", 2011),
 * term by term and field by field in the order of MiniSearch, so that scores are its own to the last bit. It goes through the
 * postings of each term once, and takes 40 bytes a passage, and 4 more for each 32 terms of the longest question.
 */
export function createScorer(collection: Collection, bm25: Bm25): Scorer {
  const totals = new Float64Array(collection.size)
  const [holding, distinct] = [new Uint32Array(collection.size), new Uint32Array(collection.size)]
  const found = new Uint32Array(collection.size)
  // Which terms a passage holds, a bit for each.
  const masks: Uint32Array[] = []
  const term = createTermScorer(collection, bm25)
  let count = 0
  return (terms, boosts, every = false) => {
    for (let i = 0; i < count; i++) {
      const passage = found[i] ?? 0
      holding[passage] = distinct[passage] = 0
      for (const mask of masks) mask[passage] = 0
    }
    count = 0
    for (const [place, sought] of terms.entries()) {
      const { passages, partials, held } = term(sought, boosts)
      masks[place >> 5] ??= new Uint32Array(collection.size)
      const mask = masks[place >> 5] ?? found
      const bit = 1 << (place & 31)
      for (let i = 0; i < held; i++) {
        const passage = passages[i] ?? 0
        const before = holding[passage] ?? 0
        const partial = partials[passage] ?? 0
        totals[passage] = before ? (totals[passage] ?? 0) + partial : partial
        holding[passage] = before + 1
        mask[passage] = (mask[passage] ?? 0) | bit
        if (!sought.isAgain) distinct[passage] = (distinct[passage] ?? 0) + 1
        if (!before) found[count++] = passage
      }
    }
    const all = found.subarray(0, count)
    return {
      passages: every ? all.filter((passage) => holding[passage] === terms.length) : all,
      // As MiniSearch comes, a score is multiplied by how many terms are held, which over-rewards coverage.
      scoreOf: (passage) => ((totals[passage] ?? 0) * (distinct[passage] ?? 0)) / (distinct[passage] ?? 1),
      holds: (passage, place) => ((masks[place >> 5]?.[passage] ?? 0) & (1 << (place & 31))) !== 0,
    }
  }
}

/** Scores by one term: the `held` first of `passages` hold it, with what it gives each in `partials`. */
type TermScorer = (term: SoughtTerm, boosts: Boosts) => { passages: Uint32Array; partials: Float64Array; held: number }

function createTermScorer(collection: Collection, bm25: Bm25): TermScorer {
  const { size } = collection
  const partials = new Float64Array(size)
  const seenBy = new Float64Array(size)
  const passages = new Uint32Array(size)
  const norms = normsOf(collection, bm25)
  let turn = 0
  return ({ boost, variants }, boosts) => {
    turn++
    let held = 0
    for (const { key, weight } of variants) {
      const { numbers, holders } = locate(collection, key)
      for (const field of TEXT_FIELDS) {
        const counts = boosts[field]
        if (counts === undefined || !holders[field]) continue
        const rarity = Math.log(1 + (size - holders[field] + 0.5) / (holders[field] + 0.5))
        const factor = weight * boost * counts
        for (const [i, part] of collection.parts.entries())
          if ((numbers[i] ?? -1) >= 0) add(part, numbers[i] ?? 0, field, factor, rarity)
      }
    }
    return { passages, partials, held }

    function add({ segment, base }: Placed, term: number, field: TextField, factor: number, rarity: number): void {
      const { starts, passages: posted, counts, lengths } = segment.fields[field]
      const { k, d } = bm25
      const norm = norms[field]
      for (let at = starts[term] ?? 0, end = starts[term + 1] ?? 0; at < end; at++) {
        const own = posted[at] ?? 0
        const times = counts[at] ?? 0
        const score = factor * (rarity * (d + (times * (k + 1)) / (times + (norm[lengths[own] ?? 0] ?? 0))))
        const passage = base + own
        if (seenBy[passage] === turn) partials[passage] = (partials[passage] ?? 0) + score
        else {
          seenBy[passage] = turn
          partials[passage] = score
          passages[held++] = passage
        }
      }
    }
  }
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

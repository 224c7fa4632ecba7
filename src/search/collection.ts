import { stringAt } from '../base/packed.ts'
import { TEXT_FIELDS, type TextField, findTerm, termKeyAt, lowerBound, type Segment, toTermKey } from './segment.ts'

/** A segment among others, and the number of its first passage. */
export type Placed = { segment: Segment; base: number }

/** Several segments as one collection, its passages numbered through. */
export type Collection = {
  parts: readonly Placed[]
  size: number
  /** The mean of distinct terms in a field, by field. */
  means: Record<TextField, number>
  idOf: (passage: number) => string
  partOf: (passage: number) => Placed
  /** How many passages hold a term. */
  countHolders: (term: string) => number
}

export function createCollection(segments: readonly Segment[]): Collection {
  let size = 0
  const parts = segments.map((segment) => {
    const base = size
    size += segment.size
    return { segment, base }
  })
  const partOf = (passage: number): Placed => {
    let [from, to] = [0, parts.length - 1]
    while (from < to) {
      const middle = (from + to + 1) >>> 1
      if ((parts[middle]?.base ?? 0) <= passage) from = middle
      else to = middle - 1
    }
    const part = parts[from]
    if (!part) throw new RangeError('a collection without passages')
    return part
  }
  return {
    ...{ parts, size, partOf },
    means: {
      text: meanOf(parts, 'text'),
      heading: meanOf(parts, 'heading'),
      questions: meanOf(parts, 'questions'),
      about: meanOf(parts, 'about'),
    },
    idOf(passage) {
      const { segment, base } = partOf(passage)
      return stringAt(segment.ids, passage - base)
    },
    countHolders(term) {
      const key = toTermKey(term)
      return parts.reduce((sum, { segment }) => {
        const number = findTerm(segment, key)
        return number < 0 ? sum : sum + (segment.holders[number] ?? 0)
      }, 0)
    },
  }
}

/** As MiniSearch counts it, passage by passage: a sum divided at the end would differ in the last bits. */
function meanOf(parts: readonly Placed[], field: TextField): number {
  let [mean, count] = [0, 0]
  for (const { segment } of parts)
    for (const length of segment.fields[field].lengths) {
      mean = (mean * count + length) / (count + 1)
      count++
    }
  return mean
}

/** Where a term stands: its number in each part, -1 where a part has it not, and how many passages hold it in each field. */
export type TermPlaces = { numbers: Int32Array; holders: Record<TextField, number> }

export function locate({ parts }: Collection, key: string): TermPlaces {
  const numbers = Int32Array.from(parts, ({ segment }) => findTerm(segment, key))
  const holders: Record<TextField, number> = { text: 0, heading: 0, questions: 0, about: 0 }
  for (const [i, { segment }] of parts.entries()) {
    const number = numbers[i] ?? -1
    if (number < 0) continue
    for (const field of TEXT_FIELDS) {
      const { starts } = segment.fields[field]
      holders[field] += (starts[number + 1] ?? 0) - (starts[number] ?? 0)
    }
  }
  return { numbers, holders }
}

/** The keys of all terms that begin with one, in order; the key itself among them. */
export function keysFrom({ parts }: Collection, prefix: string): string[] {
  const keys = new Set<string>()
  for (const { segment } of parts)
    for (let term = lowerBound(segment, prefix); term < segment.terms.ends.length; term++) {
      const key = termKeyAt(segment, term)
      if (!key.startsWith(prefix)) break
      keys.add(key)
    }
  return [...keys].sort()
}

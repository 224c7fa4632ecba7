import { narrow, packStrings, stringAt } from '../base/packed.ts'
import { packKeys } from './freeze.ts'
import { createGrowing } from './growing.ts'
import { type TextField, termKeyAt, type Postings, type Segment } from './segment.ts'

/** A segment that goes into another: its passages and terms by their new numbers, -1 where they are left out. */
type Part = { segment: Segment; passages: Int32Array; terms: Int32Array }

/**
 * Several segments as one, their passages in order; the same as if it had been made of all of them at once.
 * `keeps`: whether the passage with an id stays; all by default.
 */
export function merge(segments: readonly Segment[], keeps: ((id: string) => boolean) | null = null): Segment {
  const numbered = numberPassages(segments, keeps)
  const { parts, keys, holders } = numberTerms(segments, numbered)
  const size = parts.reduce((sum, { passages }) => sum + countKept(passages), 0)
  const post = (field: TextField) => joinPostings(parts, field, keys.length, size)
  return {
    size,
    ids: packStrings(parts.flatMap(keptIds)),
    terms: packKeys(keys),
    holders,
    fields: { text: post('text'), heading: post('heading'), questions: post('questions'), about: post('about') },
    texts: joinTexts(parts, size),
  }
}

const countKept = (passages: Int32Array) => passages.reduce((sum, number) => sum + (number < 0 ? 0 : 1), 0)

const keptIds = ({ segment, passages }: Part) =>
  [...passages].flatMap((number, i) => (number < 0 ? [] : [stringAt(segment.ids, i)]))

function numberPassages(segments: readonly Segment[], keeps: ((id: string) => boolean) | null): Int32Array[] {
  let next = 0
  return segments.map(({ size, ids }) =>
    Int32Array.from({ length: size }, (_, i) => (!keeps || keeps(stringAt(ids, i)) ? next++ : -1)),
  )
}

/** How many of the passages that hold a term stay. */
function countHolders(segment: Segment, term: number, passages: Int32Array, isWhole: boolean): number {
  if (isWhole) return segment.holders[term] ?? 0
  const holding = new Set<number>()
  for (const { starts, passages: posted } of Object.values(segment.fields))
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
      const number = passages[posted[at] ?? 0] ?? -1
      if (number >= 0) holding.add(number)
    }
  return holding.size
}

function numberTerms(segments: readonly Segment[], numbered: readonly Int32Array[]) {
  const held = new Map<string, number>()
  const keysOf = segments.map((segment, s) => {
    const passages = numbered[s] ?? new Int32Array()
    const isWhole = !passages.includes(-1)
    return Array.from({ length: segment.terms.ends.length }, (_, term) => {
      const key = termKeyAt(segment, term)
      const count = countHolders(segment, term, passages, isWhole)
      if (count) held.set(key, (held.get(key) ?? 0) + count)
      return count ? key : null
    })
  })
  const keys = [...held.keys()].sort()
  const numbers = new Map(keys.map((key, i) => [key, i]))
  const parts: Part[] = segments.map((segment, s) => ({
    segment,
    passages: numbered[s] ?? new Int32Array(),
    terms: Int32Array.from(keysOf[s] ?? [], (key) => (key === null ? -1 : (numbers.get(key) ?? -1))),
  }))
  return { parts, keys, holders: narrow(keys.map((key) => held.get(key) ?? 0)) }
}

function joinPostings(parts: readonly Part[], field: TextField, count: number, size: number): Postings {
  const starts = new Uint32Array(count + 1)
  eachPosting(parts, field, (term) => {
    starts[term + 1] = (starts[term + 1] ?? 0) + 1
  })
  for (let term = 0; term < count; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
  const total = starts[count] ?? 0
  const [passages, counts, slots] = [new Uint32Array(total), new Uint32Array(total), starts.slice(0, count)]
  eachPosting(parts, field, (term, passage, times) => {
    const slot = slots[term] ?? 0
    passages[slot] = passage
    counts[slot] = times
    slots[term] = slot + 1
  })
  const lengths = new Uint32Array(size)
  for (const { segment, passages: numbers } of parts)
    for (const [i, number] of numbers.entries())
      if (number >= 0) lengths[number] = segment.fields[field].lengths[i] ?? 0
  return { starts, passages: narrow(passages), counts: narrow(counts), lengths: narrow(lengths) }
}

function eachPosting(
  parts: readonly Part[],
  field: TextField,
  take: (term: number, passage: number, times: number) => void,
): void {
  for (const { segment, passages: numbers, terms } of parts) {
    const { starts, passages, counts } = segment.fields[field]
    for (const [own, term] of terms.entries()) {
      if (term < 0) continue
      for (let at = starts[own] ?? 0; at < (starts[own + 1] ?? 0); at++) {
        const passage = numbers[passages[at] ?? 0] ?? -1
        if (passage >= 0) take(term, passage, counts[at] ?? 0)
      }
    }
  }
}

function joinTexts(parts: readonly Part[], size: number): Segment['texts'] {
  const [words, ends, firsts] = [createGrowing(), createGrowing(), new Uint32Array(size + 1)]
  for (const { segment, passages, terms } of parts) {
    const { texts } = segment
    for (const [i, number] of passages.entries()) {
      if (number < 0) continue
      firsts[number] = ends.length()
      for (let text = texts.firsts[i] ?? 0; text < (texts.firsts[i + 1] ?? 0); text++) {
        for (let at = text ? (texts.ends[text - 1] ?? 0) : 0; at < (texts.ends[text] ?? 0); at++)
          words.push(terms[texts.terms[at] ?? 0] ?? 0)
        ends.push(words.length())
      }
    }
  }
  firsts[size] = ends.length()
  return { terms: narrow(words.take()), ends: ends.take(), firsts: narrow(firsts) }
}

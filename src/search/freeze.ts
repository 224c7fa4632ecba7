import { narrow, type Numbers, packStrings } from '../base/packed.ts'
import { createGrowing } from './growing.ts'
import { type TextField, TEXT_FIELDS, type Postings, type Segment, toTermKey } from './segment.ts'

/** A passage as terms: its heading and text together, its heading, each of its questions, and the things that it is about. */
export type AnalysedPassage = { id: string; text: string[]; heading: string[]; questions: string[][]; about: string[] }

/** Makes the index of some passages, in their order. */
export function freeze(passages: readonly AnalysedPassage[]): Segment {
  const { numberOf, sort } = createVocabulary()
  const raw = Object.fromEntries(
    TEXT_FIELDS.map((field) => [
      field,
      readField(
        passages.map((passage) => termsIn(passage, field)),
        numberOf,
      ),
    ]),
  ) as Record<TextField, Sequences>
  const { keys, order } = sort()
  const sequences = TEXT_FIELDS.map((field) => raw[field])
  for (const { terms } of sequences) for (let i = 0; i < terms.length; i++) terms[i] = order[terms[i] ?? 0] ?? 0
  const post = (field: TextField) => toPostings(raw[field], keys.length)
  return {
    size: passages.length,
    ids: packStrings(passages.map(({ id }) => id)),
    terms: packKeys(keys),
    holders: countHolders(sequences, keys.length),
    fields: { text: post('text'), heading: post('heading'), questions: post('questions'), about: post('about') },
    texts: layTexts(passages, raw.text, raw.questions),
  }
}

const termsIn = (passage: AnalysedPassage, field: TextField): string[] =>
  field === 'questions' ? passage.questions.flat() : passage[field]

/** Keys that are sorted already, as the terms of a segment. */
export function packKeys(keys: readonly string[]) {
  const ends = new Uint32Array(keys.length)
  let end = 0
  for (const [i, key] of keys.entries()) ends[i] = end += key.length
  return { bytes: Buffer.from(keys.join(''), 'latin1'), ends }
}

/** The terms of one field, passage by passage; `ends` of each passage. */
type Sequences = { terms: Uint32Array; ends: Uint32Array }

function createVocabulary() {
  const numbers = new Map<string, number>()
  const numberOf = (term: string) => {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, numbers.size)
    return numbers.size - 1
  }
  const sort = () => {
    const sorted = [...numbers].map(([term, number]) => ({ key: toTermKey(term), number }))
    sorted.sort((a, b) => (a.key < b.key ? -1 : 1))
    const order = new Uint32Array(sorted.length)
    for (const [i, { number }] of sorted.entries()) order[number] = i
    return { keys: sorted.map(({ key }) => key), order }
  }
  return { numberOf, sort }
}

function readField(texts: string[][], numberOf: (term: string) => number): Sequences {
  const terms = createGrowing()
  const ends = new Uint32Array(texts.length)
  for (const [i, text] of texts.entries()) {
    for (const term of text) terms.push(numberOf(term))
    ends[i] = terms.length()
  }
  return { terms: terms.take(), ends }
}

/** Walks through the passages of a field; `take` gets each of a passage's terms once. */
function eachTermOnce({ terms, ends }: Sequences, count: number, take: (term: number, passage: number) => void): void {
  const last = new Int32Array(count).fill(-1)
  for (let passage = 0, at = 0; passage < ends.length; passage++)
    for (const end = ends[passage] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0
      if (last[term] === passage) continue
      last[term] = passage
      take(term, passage)
    }
}

function toPostings(sequences: Sequences, count: number): Postings {
  const starts = new Uint32Array(count + 1)
  const lengths = new Uint32Array(sequences.ends.length)
  eachTermOnce(sequences, count, (term, passage) => {
    starts[term + 1] = (starts[term + 1] ?? 0) + 1
    lengths[passage] = (lengths[passage] ?? 0) + 1
  })
  for (let term = 0; term < count; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
  const passages = new Uint32Array(starts[count] ?? 0)
  const slots = starts.slice(0, count)
  eachTermOnce(sequences, count, (term, passage) => {
    const slot = slots[term] ?? 0
    passages[slot] = passage
    slots[term] = slot + 1
  })
  return { starts, passages: narrow(passages), counts: narrow(countTerms(sequences, starts)), lengths: narrow(lengths) }
}

/** How often each term stands in each passage of its postings. */
function countTerms({ terms, ends }: Sequences, starts: Uint32Array): Uint32Array {
  const counts = new Uint32Array(starts.at(-1) ?? 0)
  const last = new Int32Array(starts.length).fill(-1)
  const slots = starts.map((start) => start - 1)
  for (let passage = 0, at = 0; passage < ends.length; passage++)
    for (const end = ends[passage] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0
      if (last[term] !== passage) slots[term] = (slots[term] ?? 0) + 1
      last[term] = passage
      const slot = slots[term] ?? 0
      counts[slot] = (counts[slot] ?? 0) + 1
    }
  return counts
}

/** How many passages hold each term in any field. */
function countHolders(fields: readonly Sequences[], count: number): Numbers {
  const last = new Int32Array(count).fill(-1)
  const holders = new Uint32Array(count)
  const [first] = fields
  for (let passage = 0; passage < (first?.ends.length ?? 0); passage++)
    for (const { terms, ends } of fields)
      for (let at = passage ? (ends[passage - 1] ?? 0) : 0; at < (ends[passage] ?? 0); at++) {
        const term = terms[at] ?? 0
        if (last[term] !== passage) holders[term] = (holders[term] ?? 0) + 1
        last[term] = passage
      }
  return narrow(holders)
}

function layTexts(passages: readonly AnalysedPassage[], text: Sequences, questions: Sequences): Segment['texts'] {
  const terms = createGrowing()
  const ends = createGrowing()
  const firsts = new Uint32Array(passages.length + 1)
  let asked = 0
  for (const [i, passage] of passages.entries()) {
    firsts[i] = ends.length()
    for (let at = i ? (text.ends[i - 1] ?? 0) : 0; at < (text.ends[i] ?? 0); at++) terms.push(text.terms[at] ?? 0)
    ends.push(terms.length())
    for (const { length } of passage.questions) {
      for (const end = asked + length; asked < end; asked++) terms.push(questions.terms[asked] ?? 0)
      ends.push(terms.length())
    }
  }
  firsts[passages.length] = ends.length()
  return { terms: narrow(terms.take()), ends: ends.take(), firsts: narrow(firsts) }
}

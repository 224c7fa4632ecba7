import type { Arrays, Numbers, Strings } from '../base/packed.ts'

/** The fields of a passage, in the order in which they are scored. */
export const TEXT_FIELDS = ['text', 'heading', 'questions', 'about'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** Where a term stands in a field: of term `t` the passages `passages[starts[t] … starts[t + 1] - 1]`, in order, each `counts` times. */
export type Postings = { starts: Numbers; passages: Numbers; counts: Numbers; lengths: Numbers }

/**
 * The index of some passages as arrays of numbers, which never change: passages and terms are numbered from 0, terms in the
 * order of their bytes in UTF-8.
 *
 *     terms    │ citi │ compar │ refug │ …             holders: how many passages hold each
 *     postings │ 0, 4 │ 1      │ 0, 1  │ …             of each field; lengths: distinct terms of each passage
 *     texts    │ refug citi … │ citi compar … │ …      as numbers of terms, in order: a passage's text, then each of its questions
 */
export type Segment = {
  size: number
  ids: Strings
  terms: Strings
  holders: Numbers
  fields: Record<TextField, Postings>
  /** `ends` of each text in `terms`, `firsts` of each passage in the texts, and one behind the last. */
  texts: { terms: Numbers; ends: Numbers; firsts: Numbers }
}

/** A segment as named arrays, to be kept as bytes. */
export const toArrays = ({ ids, terms, holders, fields, texts }: Segment): Arrays => ({
  ...{ ids: ids.bytes, idEnds: ids.ends, terms: terms.bytes, termEnds: terms.ends, holders },
  ...{ textTerms: texts.terms, textEnds: texts.ends, textFirsts: texts.firsts },
  ...Object.fromEntries(
    TEXT_FIELDS.flatMap((field) => Object.entries(fields[field]).map(([name, array]) => [`${field}.${name}`, array])),
  ),
})

/** The segment of what {@link toArrays} gave. Throws a RangeError where an array is missing. */
export function fromArrays(arrays: Arrays): Segment {
  const take = (name: string): Numbers => {
    const array = arrays[name]
    if (!array) throw new RangeError(`a segment without ${name}`)
    return array
  }
  const strings = (bytes: string, ends: string): Strings => ({ bytes: toBuffer(take(bytes)), ends: take(ends) })
  const postings = (field: TextField): Postings => ({
    starts: take(`${field}.starts`),
    passages: take(`${field}.passages`),
    counts: take(`${field}.counts`),
    lengths: take(`${field}.lengths`),
  })
  const ids = strings('ids', 'idEnds')
  return {
    ...{ size: ids.ends.length, ids, terms: strings('terms', 'termEnds'), holders: take('holders') },
    fields: {
      text: postings('text'),
      heading: postings('heading'),
      questions: postings('questions'),
      about: postings('about'),
    },
    texts: { terms: take('textTerms'), ends: take('textEnds'), firsts: take('textFirsts') },
  }
}

const toBuffer = ({ buffer, byteOffset, byteLength }: Numbers) => Buffer.from(buffer, byteOffset, byteLength)

/** A term by its bytes in UTF-8, one for each character, so that it sorts and compares as they do. */
export const toTermKey = (term: string): string =>
  /^[\0-\x7f]*$/.test(term) ? term : Buffer.from(term).toString('latin1')

/** The term of a key. */
export const fromTermKey = (key: string): string =>
  /^[\0-\x7f]*$/.test(key) ? key : Buffer.from(key, 'latin1').toString()

/** The key of the term with a number. */
export const termKeyAt = ({ terms: { bytes, ends } }: Segment, term: number): string =>
  bytes.toString('latin1', term ? ends[term - 1] : 0, ends[term])

/** The number of the first term that is not before a key: its own where the segment has it. */
export function lowerBound({ terms: { bytes, ends } }: Segment, key: string): number {
  let [from, to] = [0, ends.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (isBefore(bytes, middle ? (ends[middle - 1] ?? 0) : 0, ends[middle] ?? 0, key)) from = middle + 1
    else to = middle
  }
  return from
}

function isBefore(bytes: Buffer, start: number, end: number, key: string): boolean {
  const length = Math.min(end - start, key.length)
  for (let i = 0; i < length; i++) {
    const difference = (bytes[start + i] ?? 0) - key.charCodeAt(i)
    if (difference) return difference < 0
  }
  return end - start < key.length
}

/** The number of a term by its key; -1 where the segment has it not. */
export function findTerm(segment: Segment, key: string): number {
  const at = lowerBound(segment, key)
  return at < segment.terms.ends.length && termKeyAt(segment, at) === key ? at : -1
}

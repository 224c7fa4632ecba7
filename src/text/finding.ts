import type { ChangedMark } from './changed-marks.ts'
import { type Fingerprint, pagesOf, type SentencePlace, sentencePlaceOf } from './fingerprint.ts'
import type { PageSpan } from './page-span.ts'
import type { QuotingManner } from './quoting-manners.ts'

/**
 * What fingerprints can say of a quotation.
 * `found`: `manners` are how it is written otherwise, `gaps` what its ellipses leave out; `clean`: without what copying brought.
 * `altered`: `changed` are the quotation's words that do not fit, `marks` the marks (neither where it only leaves words out).
 * `stitched`: its parts stand apart, or in another order, or in several sources.
 */
export type Finding =
  | { kind: 'found'; source: string; place: QuotedPlace; manners: QuotingManner[]; gaps: Gap[]; clean: string }
  | { kind: 'altered'; source: string; place: QuotedPlace; changed: string[]; marks: ChangedMark[] }
  | { kind: 'stitched'; parts: { source: string; place: QuotedPlace }[] }
  | { kind: 'not found' }
  | { kind: 'too short' }

/** Where quoted words stand: the sentence they begin in, and their own pages. */
export type QuotedPlace = SentencePlace & PageSpan

/** What is left out: its first word in the text, how many, and whether one of them denies. */
export type Gap = { first: number; words: number; denies: boolean }

/** Fewer words than these are in too many texts to tell, unless they stand in one place alone. */
export const SURE_WORDS = 6

/** Fewer words than these are in too many texts to tell. */
export const FEWEST_WORDS = 4

/** The least share of a quotation's words that must fit for it to be one that was altered. */
export const LEAST_FIT = 0.5

/** The place of the words from one to another. */
export const quotedPlace = (fingerprint: Fingerprint, first: number, last: number): QuotedPlace => ({
  ...sentencePlaceOf(fingerprint, first),
  ...pagesOf(fingerprint, first, last),
})

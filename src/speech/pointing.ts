import { list, pattern } from './words.ts'

/*
 * How English points at what was said before: words, and where they stand.
 */

const ARTICLES = list`the, an?, its, their, his, her, this, that`
const NOT_NOUNS = list`
  most, many, first, last, other, same, number, sources?, lot, few, kind, sort, way, following, new, main, main, be, is, was`

/** A noun behind an article, which the group holds: `its plan`, `the declaration`. */
export const ARTICLE_NOUN = pattern('giu')`\b${ARTICLES} (?!${NOT_NOUNS}\b)(\p{L}[\p{L}-]+)(?! of (?:${ARTICLES})\b)`

/** Whether a noun is of many, by its ending. */
export const isPlural = (noun: string): boolean => /[^su]s$|people$/i.test(noun)

/** What a pointer points at. */
export type Points = { at: 'person' | 'place' | 'thing'; isMany: boolean; isOwner: boolean }

const MODALS = list`is, are, was, were, be, been`
const TRUE = list`true, possible, legal, illegal, allowed, right, common, easy, hard, difficult, important, safe`
const PREPOSITIONS = list`in, at, on, for, to, from, with, by, of, than, about, and, or, there, as`

/** What points at a person, a place or a thing; of each kind, what it is of as well. */
export const POINTERS: readonly { form: RegExp; points: Points }[] = [
  { form: /\b(?:his)\b/iu, points: { at: 'person', isMany: false, isOwner: true } },
  { form: pattern('iu')`\bher\b(?=\s+(?!${PREPOSITIONS}\b)\p{L})`, points: { at: 'person', isMany: false, isOwner: true } },
  { form: /\b(?:he|she|him|hers?)\b/iu, points: { at: 'person', isMany: false, isOwner: false } },
  { form: pattern('iu')`(?<!\b${MODALS}\s)\bthere\b(?!\s+${MODALS}\b)`, points: { at: 'place', isMany: false, isOwner: false } },
  { form: /\bits\b/iu, points: { at: 'thing', isMany: false, isOwner: true } },
  { form: /\btheirs?\b/iu, points: { at: 'thing', isMany: true, isOwner: true } },
  { form: /\b(?:they|them)\b/iu, points: { at: 'thing', isMany: true, isOwner: false } },
  { form: pattern('iu')`\bit\b(?!\s+${TRUE}\b)`, points: { at: 'thing', isMany: false, isOwner: false } },
  { form: /\b(?:this|that)(?=[\s?.!]*$)/iu, points: { at: 'thing', isMany: false, isOwner: false } },
  { form: /\b(?:these|those)(?=[\s?.!]*$)/iu, points: { at: 'thing', isMany: true, isOwner: false } },
]

/** `the network`, `this mayor's`: a noun that points at something of its kind; the groups hold the noun and its ending. */
export const POINTING_NOUN = /\b(?:the|this|that|these|those)\s+(\p{L}+?)(['’]s)?(?![\p{L}'’])(?!\s+(?:of|in|for|from|at)\b)/giu

/** What stands before a pointer that compares what is named with what was named before: `differ from her`. */
export const COMPARED = /\b(?:from|than|with|to|and|or|like)\s+$/iu

/** What stands before a place: `from there`. */
export const BEFORE_PLACE = /\b(?:in|from|to|near|around|of|out of)\s+$/iu

import { list, pattern } from './words.ts'

/*
 * What headings are called under which a text does something else than telling what it is about, in English alone: kind by kind,
 * each written once, and put together for whoever asks.
 */

const CONTENTS = list`(?:table of )?contents, list of (?:illustrations|figures|tables|abbreviations)`
const WORKS = list`references(?: cited)?, bibliography, works cited`
const READINGS = list`(?:further|suggested|recommended|additional) readings?, reading list`
const OBJECTIVES = list`(?:learning|chapter|course) (?:objectives?|outcomes?|goals?)`
const THANKS = list`acknowledge?ments`
const SELF_CHECKS = list`check your understanding`
const KEY_TERMS = list`key terms`
const LEGAL = list`
  (?:copyright|licen[cs]e|legal) (?:notice|statement|information|text), full copyright statement, all rights reserved, full licen[cs]e,
  (?:the )?(?:full )?project gutenberg licen[cs]e`

/** Folded headings of what is in a document and is none of what it says: where to look, whom it belongs to, what one is to do. */
export const MATTER = pattern('')`^(?:${[
  ...[...CONTENTS, ...WORKS, ...READINGS, ...OBJECTIVES, ...LEGAL],
  ...list`
  (?:normative|informative) references, literature(?: cited)?, (?:subject|author|name) index,
  status of this memo, authors? addresse?s?, about the authors?, title page, colophon`,
]})$`

/** A folded heading that may stand over a list of works, and over what is said of writers. */
export const LITERATURE = 'literature'

/** What stands over a table of contents. */
export const OVER_CONTENTS =
  /^\s*(?:table of )?contents\b|^\s*(?:list of )?(?:illustrations|figures|tables|plates|maps)\W*$/i

/** Headings of what readers are to do or to read, which answers nothing. */
export const TASK_HEADINGS = pattern('iu')`^[^\p{L}]*(?:${[
  ...[...OBJECTIVES, ...READINGS, ...WORKS, ...SELF_CHECKS, ...THANKS],
  ...list`
  (?:chapter |review |practice |further |more |suggested |programming |lab )?(?:exercises?|problems?|assignments?|homework|quiz(?:zes)?),
  (?:review|discussion|practice|study|self-check|check-in|test) questions?, questions? for (?:review|discussion|study), questions to consider,
  objectives, what you will learn, try it yourself, knowledge check`,
]})(?: (?:for|of|in|from) (?:this |the )?(?:chapter|section|part|week|unit|lesson)\b[^\n]{0,60}|\s?[:\d([–-][^\n]{0,80})?$`

/** Headings that speak of exercises, wherever they do. */
export const ON_EXERCISES = pattern('i')`\b${[
  ...SELF_CHECKS,
  ...list`exercises?, problems, quiz, review questions, practice, self-test, homework`,
]}\b`

/** Headings below which terms stand with what they mean; and below which they stand with their pages. */
export const GLOSSARIES = pattern('i')`^(?:\d{0,3}\.? ?)?${[
  ...KEY_TERMS,
  ...list`glossary, definitions, terminology, vocabulary, important terms, terms and definitions`,
]}\b`
export const INDEXES = /^index$/i

/** Headings that say of no text what stands under them. */
export const GENERAL_HEADINGS = pattern('i')`^(?:the )?${[
  ...[...THANKS, ...KEY_TERMS, ...WORKS, ...READINGS],
  ...list`
  introduction, overview, summary, conclusions?, background, discussion, methods?, results?, notes?, preface, foreword, opening, exercises?,
  problems, questions, (?:chapter|section|part|appendix|figure|table) [\divx]{1,5}, learning .{0,20}, suggested .{0,20},
  review .{0,20}, key (?:points|takeaways), practice .{0,20}`,
]}\b`

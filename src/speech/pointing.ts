import { list, pattern } from './words.ts'

/*
 * How English points at what was said before: words, and where they stand.
 */

const ARTICLES = list`the, an?, some, its, their, his, her, this, that`
const NOT_NOUNS = list`
  most, many, first, last, other, same, number, sources?, lot, few, kind, sort, way, following, new, main, main, be, is, was`

/** Behind them stands what something is or becomes, and nothing new. */
const PREDICATES = list`is, are, was, were, be, become, became, becomes, as, called, not`

/** A noun behind an article, which the group holds: `its plan`, `the declaration`. */
export const ARTICLE_NOUN = pattern(
  'giu',
)`(?<!\b${PREDICATES} )\b${ARTICLES} (?!${NOT_NOUNS}\b)(\p{L}[\p{L}-]+)(?! of (?:${ARTICLES})\b)`

/** Whether a noun is of many, by its ending. */
export const isPlural = (noun: string): boolean => /[^su]s$|people$/i.test(noun)

const DOES = list`do, did, are, were, can, could, have, had, would, should, will, don['’]?t, didn['’]?t`
const DONE = list`
  do, did, are, were, can, could, have, had, would, should, will, came, come, live, lives, get, need, want, use, \p{L}+ed`
const NO_SUBJECT = list`the, they, it, you, we, there, many, these, those`

/** Where a question says of whom something is asked; the group holds the noun. */
export const SUBJECTS: readonly RegExp[] = [
  /^(?:which|what|how many) (?:\p{L}+ )??(\p{L}+s|people)\b/iu,
  /\bthose (\p{L}+s)[\s?]*$/iu,
  pattern('iu')`\b${DOES} (?:the |many |most |some )?(?!${NO_SUBJECT}\b)(\p{L}+s|people)\b`,
  pattern('iu')`\b(?!${NO_SUBJECT}\b)(\p{L}+s|people) ${DONE}\b`,
]

/** What cities are asked for as. */
export const CITY_NOUNS = /^(?:cities|towns|places|municipalities)$/iu

/** What points back: at whom or what, whether at many, and whether at what is of them (`its`). */
export type Points = { at: 'person' | 'place' | 'thing'; isMany: boolean; isOwner: boolean }

const points = (at: Points['at'], more: Partial<Points> = {}): Points => ({
  at,
  isMany: false,
  isOwner: false,
  ...more,
})

const MODALS = list`is, are, was, were, be, been`
const TRUE = list`true, possible, legal, illegal, allowed, right, common, easy, hard, difficult, important, safe`
const PREPOSITIONS = list`in, at, on, for, to, from, with, by, of, than, about, and, or, there, as`

/** Where a text points back, whatever at; not where `there` and `it` stand for nothing: `is there`, `is it legal to`. */
export const POINTS_BACK = pattern(
  'iu',
)`\b(?:he|she|him|hers|it(?! (?:\p{L}+ ){1,3}(?:to|that)\b)|they|them|theirs|those|these|this|that|here|both|neither|others?|(?<!\b${MODALS} )there(?! ${MODALS}\b))\b`

/** Where it says whose something is: `their own`. */
export const OWNS = /\b(?:his|her|its|their)\b/iu

/** What points at a person, a place or a thing; the first that is in a text decides. */
export const POINTERS: readonly { form: RegExp; points: Points }[] = [
  { form: /\bhis\b/iu, points: points('person', { isOwner: true }) },
  { form: pattern('iu')`\bher\b(?=\s+(?!${PREPOSITIONS}\b)\p{L})`, points: points('person', { isOwner: true }) },
  { form: /\b(?:he|she|him|hers?)\b/iu, points: points('person') },
  { form: pattern('iu')`(?<!\b${MODALS}\s)\bthere\b(?!\s+${MODALS}\b)`, points: points('place') },
  { form: /\bits\b/iu, points: points('thing', { isOwner: true }) },
  { form: /\btheirs?\b/iu, points: points('thing', { isMany: true, isOwner: true }) },
  { form: /\b(?:they|them)\b/iu, points: points('thing', { isMany: true }) },
  { form: pattern('iu')`\bit\b(?!\s+${TRUE}\b)`, points: points('thing') },
  { form: /\b(?:this|that)(?=[\s?.!]*$)/iu, points: points('thing') },
  { form: /\b(?:these|those)(?=[\s?.!]*$)/iu, points: points('thing', { isMany: true }) },
]

/** What points at all that was said: `did that help`. */
export const AT_WHAT_WAS_SAID = pattern('iu')`(?<=\b${[...MODALS, ...DOES, 'does']}\s)(?:this|that)(?=\s)`

const HAPPENING = list`happen\w*, occur\w*, take place, come about, go on, end, turn out`
const CAUSING = list`
  do, did, done, doing, decide\w*, demand\w*, approved?, caused?, behind, came of, come of, became of, led to, lead to, started all, responsible for`

/** What points at a deed or an event, and at no thing: `who did it`, `how did that happen`, `what came of it`. */
export const AT_EVENT: readonly RegExp[] = [
  pattern('iu')`\b${CAUSING} (?:it|that|this)(?=[\s?.!]*$|\s+(?:for|with|then|there|to)\b)`,
  pattern('iu')`\b(?:it|that|this|they|those) ${HAPPENING}\b`,
  /^(?:(?:and|but|what|how|about)\s+)*(?:there|it|that|this|then|(?:before|after) (?:it|that|this))[\s?.!]*$/iu,
  pattern('iu')`^${[...DOES, ...MODALS, 'does', 'has']} (?:it|that|this|they|those|he|she)[\s?.!]*$`,
]

/** What asks for some of several: no single thing is meant. */
export const OF_SEVERAL = /\b(?:which|how many|some|any|all|both|most|none|one|two) of (?:them|those|these|the two)\b/iu

/** Asks for no more than what was found, once more. */
export const LIST_THEM =
  /^(?:please )?(?:can you )?(?:list|name|show)(?: me)? (?:all of |all )?(?:them|those|these)(?: all)?(?: please)?[\s?.!]*$/iu

/** What points at several that were listed; and what asks for their number. */
export const AT_LISTED = /\b(?:all of )?(?:them|they|(?:those|these)(?! \p{L}+s\b(?<! does| is| was| has)))\b/iu
export const COUNTS_LISTED =
  /^(?:and |so )?how many(?: of (?:them|those|these))?(?: are (?:there|they|those))?(?: in (?:total|all))?$/iu

/** A question about what happened; and what points at that. */
export const ABOUT_EVENT = /\bwhat (?:else |has |had |all |is |was )*(?:happen|occurr|took place|going on|went on)/iu
export const AT_ONE = /\b(?:it|that|this)\b/iu

const HEEDING = list`
  follow\w*, obey\w*, enforce\w*, compl(?:y|ies|ied) with, respect\w*, appl(?:y|ies|ied), implement\w*, ignore\w*, breaks?,
  broke, violate\w*, abide by`

/** `does the police follow it`: what is followed is a rule, and never a city. */
export const AT_RULE = pattern('iu')`\b${HEEDING} (?:it|that|this|them)(?=[\s?.!]*$)`

/** `the network`, `this mayor's`: a noun that points at something of its kind; the groups hold the noun and its ending. */
export const POINTING_NOUN =
  /\b(?:the|this|that|these|those)\s+(\p{L}+?)(['’]s)?(?![\p{L}'’])(?!\s+(?:of|in|for|from|at)\b)/giu

/** What stands before a pointer that compares what is named with what was named before: `differ from her`. */
export const COMPARED = /\b(?:from|than|with|to|and|or|like)\s+$/iu

/** What stands before a place that needs nothing more before it: `from there`; and what goes to one: `come there`. */
export const BEFORE_PLACE = /\b(?:in|from|to|near|around|of)\s+$/iu
export const GOES = /\b(?:come|came|go|went|goes|move[ds]?|migrate[ds]?|flee|fled|travel(?:led|s)?|arrived?)\s+$/iu

/** How verbs agree with one instead of many. */
export const OF_ONE: Readonly<Record<string, string>> = { do: 'does', are: 'is', were: 'was', have: 'has' }

const LEANING = list`
  he, she, they, it, his, her, their, its, this, these, those, that, such, however, therefore, thus, hence, furthermore,
  moreover, nevertheless, nonetheless, instead, otherwise, consequently, accordingly, but, so, yet`

/** Whether a sentence begins with what points back at the one before it. */
export const LEANS_BACK = pattern('iu')`^\W*${LEANING}\b`

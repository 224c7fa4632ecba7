import { list, pattern } from './words.ts'

/*
 * How numbers and years are asked for and told, in English alone: as questions are read, and as the texts are.
 */

const NUMBERS = list`
  two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozens?, hundreds?, thousands?, millions?, half,
  third, quarter`
/** Small numbers as texts write them, from 2 on. */
export const SMALL_NUMBERS: readonly string[] = list`
  two, three, four, five, six, seven, eight, nine, ten, eleven, twelve`

const NUMBERS_AT_ALL = [...NUMBERS, ...list`one, percent, none, no`]

/** A number of things. */
export const COUNT = pattern('i')`\d|\b${NUMBERS}\b`

/** Every number of things, whole; digits right behind a word or a sentence are the mark of a note. */
export const FIGURES = pattern('giu')`(?<![\p{L}\d.,’”")]|\p{L}-)\d(?:[\d.,]*\d)?|\b${NUMBERS}\b`

/** A number in any sense. */
export const FIGURE = pattern('i')`\d|\b${NUMBERS_AT_ALL}\b`

/** A year, or a longer time. */
export const YEAR = /\b(?:1[0-9]\d{2}|20\d{2})s?\b|\bcentur(?:y|ies)\b|\bdecade/i

/** Years that bound a time. */
export const YEARS_BETWEEN = pattern('i')`\b\d{4}\s*(?:-|–|to|until|till|through)\s*\d{4}\b|\bbetween\b.{0,12}\d{4}`

const SPENT = list`cost, price, pay, paid, spend, spent, budget, salary, money, earn`

/** What a figure must come with, by what is asked. */
export const UNITS: readonly { asked: readonly RegExp[]; unit: readonly RegExp[] }[] = [
  { asked: [/\bhow old\b/i], unit: [/\b(?:age[ds]?|old|born)\b/i] },
  {
    asked: [pattern('i')`\bhow (?:much|expensive)\b.*\b${SPENT}`, /\b(?:cost|price|budget|salary|money)\b/i],
    unit: [/[€$£%]/, /\b(?:euros?|dollars?|francs?|pounds?|pesos?|million|billion|per cent|percent)\b/i],
  },
]

/** The months of a year in English, which have capitals. */
export const MONTHS = list`
  January, February, March, April, May, June, July, August, September, October, November, December`

const NOT_COUNTED = [...MONTHS, ...list`per, percent, million, billion, thousand, hundred, degrees`]

/** A small number in digits before what it counts: `the 4 spheres`. */
export const SMALL_DIGITS = pattern('giu')`(?<![\d.,$€£:/-])\b(?:[2-9]|1[0-2])(?=\s+(?!${NOT_COUNTED}\b)\p{L}{3,})`

/** Days, years, and ordinals: no figures of anything. */
export const DATES = pattern('g')`${[
  ...MONTHS.map((month) => String.raw`\b\d{1,2} ${month}\b`),
  ...MONTHS.map((month) => String.raw`\b${month} \d{1,2}\b`),
  ...list`\b(?:1[5-9]|20)\d\d[a-z]?\b, \b\d+(?:st|nd|rd|th)\b`,
]}`

/** What follows the thing counted and is no part of it. */
const AFTER_COUNTED = list`
  took, takes?, did, do, does, were, was, are, is, has, have, had, lived?, came, come, went, go, got, get, will, would,
  can, could, signed, joined, arrived, attended, backed, said, received, there, in, of, to, from, at`

/** The thing counted: the one or two words after `how many`. */
export const COUNTED = pattern('iu')`\bhow many\s+([\p{L}-]+(?:\s+(?!${AFTER_COUNTED}\b)[\p{L}-]+)?)`

/** What follows a number and is no unit of it. */
export const NO_UNITS: ReadonlySet<string> = new Set(list`
  and, or, to, of, in, on, at, by, for, from, with, as, is, are, was, were, but, than, per, the, that, which, when, if, because, th, st,
  nd, rd`)

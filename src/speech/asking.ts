import { list, pattern } from './words.ts'

/*
 * How questions ask, in English alone: questions in other languages are read as English, and so are the texts that answer.
 */

/** Things that several are asked for of. */
const SEVERAL = list`
  cities, towns, countries, places, states, networks, groups, services, things, organi[sz]ations, dimensions, functions,
  reasons, people, rights, measures, examples`

const MONEY = list`cost, price, pay, paid, spend, spent, budget, salary, money, earn`

/** What is asked for, by the form of the question; the first that fits. */
export const QUESTION_FORMS = [
  {
    kind: 'figure',
    forms: [
      /\bhow (?:many|large|big|high|old|long|expensive)\b/i,
      /\bhow much\b.*\b(?:cost|money|pay|paid|budget|spen[dt]|fund\w*|price|per|is|was|more|less)\b/i,
      /\b(?:what|which) (?:number|share|percentage|percent|proportion)\b/i,
      /\b(?:number|percentage) of\b/i,
    ],
  },
  { kind: 'year', forms: [/\bwhen\b/i, /\b(?:what|which|wich) (?:year|date|month|day|decade)\b/i] },
  {
    kind: 'person',
    forms: [/\bwho(?:se|m)?\b/i, /\b(?:what|which) (?:person|scholar|author|researcher|mayor|politician)\b/i],
  },
  {
    kind: 'several',
    forms: [
      pattern('iu')`\b(?:which|what|list|name) (?:\p{L}+ ){0,2}${SEVERAL}\b`,
      /\bname (?:the|some|all)\b|\blist\b|\bwhat are the\b/iu,
    ],
  },
  {
    kind: 'place',
    forms: [/\bwhere\b/i, /\b(?:which|what) (?:city|town|country|place|state|municipality)\b/i],
  },
  { kind: 'reason', forms: [/\bwhy\b/i, /\bhow come\b/i, /\bwhat (?:caused|made|reasons?)\b/i] },
  {
    kind: 'definition',
    forms: [
      /^\s*what(?:['’]?s)? (?:is|are|was|were|does|do)\b/i,
      /^\s*(?:what['’]s|define|meaning of|explain)\b/i,
      /\bmean(?:s|ing|t)?\b/i,
      /\bdefin(?:e|es|ed|ition)\b/i,
    ],
  },
] as const satisfies readonly { kind: string; forms: readonly RegExp[] }[]

const NUMBERS = list`
  two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozens?, hundreds?, thousands?, millions?, half,
  third, quarter`

/** A number of things; and a figure in a wider sense. */
export const COUNT = pattern('i')`\d|\b${NUMBERS}\b`
export const FIGURE = pattern('i')`\d|\b${[...NUMBERS, ...list`one, percent, none, no`]}\b`

export const YEAR = /\b(?:1[0-9]\d{2}|20\d{2})s?\b|\bcentur(?:y|ies)\b|\bdecade/i

/** What parts the things of a row. */
export const PARTS_ROW = /,| and | or |;/g

/** What a figure must come with, by what is asked. */
export const UNITS: readonly { asked: readonly RegExp[]; unit: readonly RegExp[] }[] = [
  { asked: [/\bhow old\b/i], unit: [/\b(?:age[ds]?|old|born)\b/i] },
  {
    asked: [pattern('i')`\bhow (?:much|expensive)\b.*\b${MONEY}`, /\b(?:cost|price|budget|salary|money)\b/i],
    unit: [/[€$£%]/, /\b(?:euros?|dollars?|francs?|pounds?|pesos?|million|billion|per cent|percent)\b/i],
  },
]

const MONTHS = list`
  January, February, March, April, May, June, July, August, September, October, November, December`

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

/** What people say around a name to ask for all there is on it. */
const SAID_OF = list`
  says?, said, saying, known, written, mention(?:s|ed)?, anything, something, info(?:rmation)?, (?:the )?sources?,
  podcast, episode, article, paper, chapter, authors?, library`
export const FRAME = pattern('gi')`\b${SAID_OF}\b`

/** What people call a source by its kind, by its type in CSL. */
export const CALLED: Readonly<Record<string, RegExp>> = {
  broadcast: /\b(?:podcast|episode|transcript)\b/i,
  chapter: /\bchapter\b/i,
}

/** Somebody else's view is asked for, which the sources may give. */
const OF_SOURCES = list`
  according to, says?, said, argues?, argued, thinks?, authors?, paper, chapter, article, podcast, sources?`
export const ASKS_A_SOURCE = pattern('iu')`\b${OF_SOURCES}\b`

const IS = list`is, are, was, were, when did, since when (?:is|has)`
const NAME = list`\p{Lu}[\p{L}’'-]+`

/** `is Paris a …?`, `when did Toronto become a …?` */
export const IS_A = pattern('iu')`^\W*${IS}\s+${NAME}(?:\s+${NAME})*\s+(?:become\s+|been\s+)?(?:an?|the|one)\s`

/** What stands right before the thing that a question is about: `is marseille …`. English has many a city as a word. */
export const BEFORE_SUBJECT = /(?:^|[\s,])(?:is|are|was|were|does|did|do|has|had|about)\s+$/i

/** What makes a name of the word before it: `cape town`. */
export const AFTER_PLACE = /^\s+(?:town|city|island|county)\b/i

/** Words between the names of a row. */
export const BETWEEN = list`and, or, vs\.?, versus`
/** The same, as names are typed in a line. */
export const BETWEEN_TYPED = [...BETWEEN, 'with']

/** Words that set things side by side. */
const COMPARING = list`compared?, comparison, differ\w*, both, each, than, between, unlike, whereas, contrast`
export const COMPARES = pattern('i')`\b${[...BETWEEN, ...COMPARING]}\b|[/&]`

/** `why?`, `since when?`: a question without what it asks of. */
const ALONE_WORDS = list`
  why(?: not)?, when, since when, where, who, how, how many, how much, which ones?, what for, how come`
export const ALONE = pattern('i')`^(?:(?:and|but|so)\s+)?(${ALONE_WORDS})[\s?.!]*$`

/** What stands for something named before. */
export const POINTER = /\b(?:it|they|them|their|its|there|he|she|his|her|this|that|these|those)\b/i

const SMALL_VERBS = list`is, are, was, were, did, does, do, has, have, had, can, could`

const ASKING_WORDS = list`what(?:['’]s)?, who(?:['’]s|se)?, when, where, why, how(?: many| much)?, which`

/** The words with which a question begins, and its small verbs. */
const BEGINNINGS = [...ASKING_WORDS, ...SMALL_VERBS]
export const OPENING = pattern('i')`^(?:please\s+)?(?:(?:and|so)\s+)?${BEGINNINGS}\b(?:\s+${SMALL_VERBS})?\s*`

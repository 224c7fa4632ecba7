import { list, pattern } from './words.ts'

/*
 * How questions ask, in English alone: questions in other languages are read as English ones.
 */

/** What several are asked for of. */
const SEVERAL = list`
  cities, towns, countries, places, states, networks, groups, services, things, organi[sz]ations, dimensions, functions,
  reasons, people, rights, measures, examples`

/** Whether several things of a kind are asked for that every library may have: such a question stands alone. */
export const SEVERAL_THINGS = pattern('iu')`\b${[...SEVERAL, ...list`sources?, authors?, texts?, documents?`]}\b`

/** Whether a question is put to whoever answers. */
export const TO_THE_BOT = /\b(?:you|your|u|ur)\b/i

/** What kind of thing is asked for, by the form of the question; the first that fits. */
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

const QUESTION_WORDS = list`what(?:['’]s)?, who(?:['’]s|se)?, when, where, why, how(?: many| much)?, which`
const SMALL_VERBS = list`is, are, was, were, did, does, do, has, have, had, can, could`
const ASKING_WORDS = [
  ...QUESTION_WORDS,
  ...SMALL_VERBS,
  ...list`whom, should, would, will, may, might, must, am, isn't, aren't`,
]
const BEGINNINGS = [...QUESTION_WORDS, ...SMALL_VERBS]

/** The small verbs of questions. */
export const QUESTION_VERBS: readonly string[] = [...SMALL_VERBS, 'will', 'would', 'should']

const TIMES = list`year, date, day, month, time, city, place, country, way, reason`

/** What a question asks for, where its verb is done to that; the group holds the noun, empty where there is none. */
export const OBJECT = pattern('iu')`^(?:what|which|how many)(?!\s+${TIMES}\b)((?:\s+\p{L}+){0,2})$`

/** The words with which a question begins, and its small verbs. */
export const QUESTION_START = pattern('i')`^(?:please\s+)?(?:(?:and|so)\s+)?${BEGINNINGS}\b(?:\s+${SMALL_VERBS})?\s*`

const BEFORE_QUESTION_WORD = list`in, on, at, by, for, to, from, of, with, since, until, under, about, through, after, before`

/** Whether a text reads as a question, and not as words to search for. */
export const READS_AS_QUESTION = pattern('i')`^(?:${BEFORE_QUESTION_WORD}\s+)?${ASKING_WORDS}\s+\S`

/** What may stand at the end of a question. */
export const ENDS = /[\s?.!]+$/

const IS = list`is, are, was, were, when did, since when (?:is|has)`
const NAME = list`\p{Lu}[\p{L}’'-]+`

/** `is Paris a …?`, `when did Toronto become a …?` */
export const IS_A = pattern('iu')`^\W*${IS}\s+${NAME}(?:\s+${NAME})*\s+(?:become\s+|been\s+)?(?:an?|the|one)\s`

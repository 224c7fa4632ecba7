import { list, pattern } from './words.ts'

/*
 * How questions ask, in English alone: questions in other languages are read as English ones.
 */

/** Small verbs with which a clause asks. */
const AUXILIARIES = list`
  is, are, was, were, am, do, does, did, has, have, had, can, could, will, would, shall, should, may, might, must, isn't,
  aren't, wasn't, weren't, don't, doesn't, didn't, hasn't, haven't`

/** What people say before the question that they mean: `can u tell me who …`, `does anyone know if …`. */
const BEFORE = list`
  so, and, but, also, well, then, ok, okay, hey, hi, hello, yo, um, just, please, quick question, question, sorry,
  (?:can|could|would|will) (?:you|anyone|somebody|someone)(?: please)?(?: tell| explain| say| show| give)?(?: me| us)?,
  (?:do|does|did) (?:you|anyone|anybody|somebody|someone|any of you)(?: here)?(?: happen to)? (?:know|remember),
  (?:anyone|anybody) (?:here )?(?:know|knows|remember), tell (?:me|us), explain(?: to me| to us)?, any idea, remind me,
  i (?:want|need|would like|was trying) to (?:know|find out), i was wondering(?: if| whether)?, i was just wondering, i (?:wonder|am wondering|forgot), wondering,
  (?:i|we) (?:do not|don't) (?:know|remember), i heard(?: that)?, is it known`

/** Everything before the question that is meant. */
export const FRAMING = pattern('iu')`^\W*(?:${BEFORE}\b[\s,:.…-]*)+`

const TAGS = list`
  \bis that (?:right|true|correct), [,.] (?:right|correct|true|no|yes), (?:isn't|wasn't|aren't|didn't|doesn't|don't) \p{L}+`

/** What makes a yes-no question of a statement. */
export const WHETHER = pattern(
  'iu',
)`^\W*${list`is it (?:true|right|correct|the case)(?: that)?, whether, if`}\b|${TAGS}\W*$`

const SUBORDINATE = list`when, whenever, if, after, before, since, because, although, though, while, as, once, given, with`
const ASKING = list`who\w*, what, which, when, where, why, how`

/** A clause that only sets the scene, up to the comma before the question: `after the fire, how many …`. */
export const SCENE = pattern('iu')`^\W*${SUBORDINATE}\b[^,?]{3,120},\s*(?=${[...ASKING, ...AUXILIARIES]}\b)`

/** Begins with a small verb: asks for yes or no. */
export const BEGINS_WITH_VERB = pattern('iu')`^\W*${AUXILIARIES}\b`

/** What several are asked for of. */
const SEVERAL = list`
  cities, towns, countries, places, states, networks, groups, services, things, organi[sz]ations, dimensions, functions,
  reasons, people, rights, measures, examples`

/** Whether several things of a kind are asked for that every library may have: such a question stands alone. */
export const SEVERAL_THINGS = pattern('iu')`\b${[...SEVERAL, ...list`sources?, authors?, texts?, documents?`]}\b`

/** Whether a question is put to whoever answers. */
export const TO_THE_BOT = /\b(?:you|your|u|ur)\b/i

const ADJECTIVES = list`many, large, big, high, old, long, expensive, few, far, small, tall`
const MONEY_ASKED = list`
  cost, costs, money, pay, pays, paid, budget, spen[dt], fund\w*, price, per, is, was, more, less, did, does, do`
const PERSONS = list`person, scholar, author, researcher, mayor, politician, bishop, president, minister, leader, activist, negotiator,
  director, founder, official, governor, judge`
const PLACES = list`city, town, country, place, state, municipality, region, continent, neighbou?rhood, building`
const REASONS = list`caused?, made, makes, reasons?, led, leads, drove`
const OUTCOMES = list`
  happen(?:s|ed)? (?:to|with|when|after|if|in), came (?:out )?of, became of, outcome, results?, consequences?, effects?,
  impact, end(?:ed)? up, was the verdict`

/** What kind of thing is asked for, by the form of the clause that asks; the first that fits. */
export const QUESTION_FORMS = [
  {
    kind: 'figure',
    forms: [
      pattern('iu')`\bhow ${ADJECTIVES}\b`,
      pattern('iu')`\bhow much\b.*\b${MONEY_ASKED}\b`,
      /\b(?:what|which)(?: is| was)?(?: the)? (?:number|share|percentage|percent|proportion|part|size|population)\b/iu,
      /\b(?:number|percentage|share) of\b/iu,
    ],
  },
  {
    kind: 'year',
    forms: [
      pattern('iu')`\bwhen (?:exactly )?${[...AUXILIARIES, 'exactly']}\b`,
      /^\W*(?:since |until |by )?when\W*$|\b(?:since|until) when\b|\bwhen\W*$/iu,
      /\b(?:what|which)(?: is| was)?(?: the)? (?:year|date|month|day|decade|century)s?\b/iu,
    ],
  },
  {
    kind: 'person',
    forms: [
      /\bwho(?:se|m)?\b/iu,
      pattern('iu')`\b(?:what|which) ${PERSONS}\b`,
      pattern('iu')`\bname of (?:the|its|their|that) (?:\p{L}+ )?${PERSONS}\b`,
      /\bwhat(?: is| was|['’]s)? (?:his|her|their) name\b/iu,
      pattern('iu')`\b${PERSONS}(?:['’]?s) name\b`,
    ],
  },
  {
    kind: 'reason',
    forms: [/\bwhy\b/iu, /\bhow come\b/iu, pattern('iu')`\bwhat(?: is| are| was| were)?(?: the)? ${REASONS}\b`],
  },
  {
    kind: 'outcome',
    forms: [pattern('iu')`\b(?:what|how)\b.{0,40}\b${OUTCOMES}\b`, /\bhow did .{1,80}\b(?:end|go|turn out)\b/iu],
  },
  {
    kind: 'several',
    forms: [
      pattern('iu')`\b(?:which|what|list|name) (?:[\p{L}\p{N}]+ ){0,2}${SEVERAL}\b`,
      /\bname (?:the|some|all)\b|\blist\b|\bwhat are the\b|\bexamples? of\b|\bnames of\b|\bmembers? (?:of|cit\w+)\b/iu,
    ],
  },
  { kind: 'place', forms: [/\bwhere(?:abouts)?\b|\baddress\b/iu, pattern('iu')`\b(?:which|what) ${PLACES}\b`] },
  {
    kind: 'deed',
    forms: [
      /\bwhat (?:did|does|do)\b(?!.*\bmean)/iu,
      pattern(
        'iu',
      )`\bwhat ${list`has, have, had, is, was, are, were`} .{2,80}\b${list`doing, done, saying, said, thinking, trying`}\b`,
    ],
  },
  { kind: 'means', forms: [pattern('iu')`\bhow (?:exactly )?(?:${AUXILIARIES}|to)\b`, /\bhow\b/iu] },
  {
    kind: 'definition',
    forms: [
      /^\W*what(?:['’]?s)? (?:is|are|was|were|does|do)\b/iu,
      /^\W*(?:what['’]?s|define|meaning of|explain)\b/iu,
      /\bmean(?:s|ing|t)?\b/iu,
      /\bdefin(?:e|es|ed|ition)\b/iu,
    ],
  },
  { kind: 'noun', forms: [/\b(?:what|which)\b/iu] },
] as const satisfies readonly { kind: string; forms: readonly RegExp[] }[]

/** Who may hold something, by what they are: `do critics think …`. */
export const TELLERS: readonly string[] = list`
  critic, critics, scholar, scholars, author, authors, writer, writers, researcher, researchers, sociologist, sociologists,
  geographer, geographers, historian, historians, economist, economists, academic, academics, expert, experts, scientist,
  scientists, observer, observers, commentator, commentators, opponent, opponents, supporter, supporters, anyone, anybody,
  someone, somebody, people, person, persons, others`

/** What it is to hold something, or to say it. */
export const HOLDING: readonly string[] = list`
  say, says, said, think, thinks, thought, see, sees, saw, call, calls, called, claim, claims, claimed, argue, argues, argued,
  believe, believes, hold, holds, regard, regards, consider, considers, describe, describes, described, write, writes, wrote,
  deny, denies, denied, object, objects, doubt, doubts, criticise, criticises, criticize, criticizes, accuse, accuses, agree,
  agrees, disagree, disagrees`

/** What a word is called, and where it may come from. */
export const NAMES_OF_WORDS: readonly string[] = list`
  word, words, term, terms, name, names, label, labels, expression, expressions, phrase, phrases`
export const COMING: readonly string[] = list`
  come, comes, came, get, gets, got, take, takes, took, taken, stem, stems`
export const ORIGINS: readonly string[] = list`
  origin, origins, originate, originates, originated, borrow, borrowed, derive, derives, derived, coin, coined`

const PREPOSITIONS = list`of, in, at, for, from, on, to, behind, by, between, with, during, against, over, about, under`
const DETERMINERS = list`the, a, an, its, their, his, her, that, this, current, former, first, old, new, main, actual`
const STOPS = [...AUXILIARIES, ...PREPOSITIONS, ...list`who, that, which, they, he, she, it, there, and, or, you, we`]

// Each of them whole: else a long word could be cut into five in more ways than can be tried.
const NOUNS = String.raw`((?:(?!(?:${STOPS.join('|')})\b)[\p{L}\p{N}’'-]+(?![\p{L}\p{N}’'-])\s*){1,5})`

/** The thing that is asked for by its name: `which party …`, `who is the mayor of …`, `what is the budget of …`. */
export const HEADS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:which|what)\s+(?:kinds?|sorts?|types?) of\s+${NOUNS}`, 'iu'),
  new RegExp(
    String.raw`\b(?:names? of|list(?: of)?|name|examples? of)\s+(?:(?:all|some|of|the|its|their|those)\s+)*${NOUNS}`,
    'iu',
  ),
  /\b(members?|signatories|participants)\b(?= (?:of|in)\b| cit)/iu,
  new RegExp(
    String.raw`\b(?:who|what|which|where)(?:['’]?s)?\s+(?:(?:is|are|was|were)\s+)?(?:(?:${DETERMINERS.join('|')})\s+)+${NOUNS}(?:${PREPOSITIONS.join('|')})\b`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:which|what)\s+(?!(?:${STOPS.join('|')})\b)${NOUNS}`, 'iu'),
]

/** Nouns of which one asks what something is: `what is the idea of …`. */
export const NOUNS_OF_MEANING: readonly string[] = list`
  meaning, definition, concept, idea, notion, term, role, purpose, point, aim, goal, gist, thing, deal, story`

/** Words with which people ask, and that say nothing of what is asked: no evidence, wherever they stand. */
export const WORDS_OF_ASKING: readonly string[] = list`
  say, says, said, saying, tell, tells, told, mention, mentions, mentioned, talk, talks, talked, talking, discuss, discusses,
  discussed, describe, describes, described, explain, explains, state, states, stated, argue, argues, argued, write, writes, wrote, written, think, thinks, text,
  texts, article, articles, author, authors, source, sources, paper, papers, chapter, chapters, podcast, episode,
  document, documents, publication, book, list, lists, name, names, named, compare, compared, comparison, difference,
  differences, differ, example, examples, year, years, date, according, agree, agrees, mean, thing, things, kind, kinds,
  sort, type, types, info, information, question, answer, anyone, anybody, someone, somebody, anything, something,
  actually, exactly, basically, currently, today, nowadays, reason, reasons, count, counts, give, gives, gave, given, please, number,
  view, opinion, hear, heard, read, whatever, whoever, way, ways, call, calls, called`

const QUESTION_WORDS = list`what(?:['’]s)?, who(?:['’]s|se)?, when, where, why, how(?: many| much)?, which`
const SMALL_VERBS = list`is, are, was, were, did, does, do, has, have, had, can, could`
const ASKING_WORDS = [...QUESTION_WORDS, ...AUXILIARIES, 'whom']
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

/** Whether any word of a text asks for something. */
export const HOLDS_A_QUESTION = pattern('i')`(?<!\w)${ASKING_WORDS}(?!\w)`

/** Whether a text asks for something in a sentence that is no question. */
export const REQUESTS = pattern('iu')`^${list`compare, list, show, tell, give, name, explain, describe, find`}\s+\S`

/** What may stand at the end of a question. */
export const ENDS = /(?<![\s?.!])[\s?.!]+$/

const IS = list`is, are, was, were, when did, since when (?:is|has)`
const WORD = list`[\p{L}’'-]+`

/** `is Paris a …?`, `when did Toronto become a …?`, with what it is asked of. */
export const IS_A = pattern('iu')`^\W*${IS}\s+(${WORD}(?:\s+${WORD})*?)\s+(?:become\s+|been\s+)?(?:an?|the|one)\s`

const WHAT_IS = list`is, are, was, were, do, does, did`

/** What a question begins with that wants something explained: `what is a …`, `explain the …`. */
export const ASKS_WHAT = pattern(
  'iu',
)`^[^\p{L}]{0,20}(?:what(?:['’]?s| ${WHAT_IS})?|define|explain)(?: meant by)?(?: an?| the)?\s`

/** What follows on the thing in such a question: what it is asked of it, and where or of what that is so (`… in IRC`). */
export const ASKED_OF_IT: readonly string[] = list`mean, means, refer, stand, do, does, called, tell, say, describe, let, lets, defined, all`
export const WHERE_IT_IS: readonly string[] = list`in, for, at, on, from, used, about, responsible, good, to`

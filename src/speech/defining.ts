import { list, pattern } from './words.ts'

/*
 * How texts say what something is, in English alone.
 */

/** What stands between a thing that a sentence begins with and what it is: with an article behind it, or by itself. */
export const IS: ReadonlySet<string> = new Set(list`is, are`)
export const MEANS: ReadonlySet<string> = new Set(list`means, denotes, signifies, denote`)
/** With the word behind it. */
export const REFERS: ReadonlyMap<string, string> = new Map([
  ['refers', 'to'],
  ['refer', 'to'],
])

/** What begins to say what something is: `a measure of …`, `the value that …`, `defined as …`. */
export const SAYS_WHAT: ReadonlySet<string> = new Set(list`a, an, the, any, one, defined, when, how, simply`)

/** What stands before what is called so, and after it. */
export const CALLED_SO = pattern('iu')`\b${list`
  (?:is|are|was|were|be|been) (?:often |usually |sometimes |commonly |generally |also )?(?:called|termed|known as|referred to as),
  (?:we|I|statisticians|people) (?:often |usually )?call (?:this|these|it|them|that|such \p{L}{1,20}),
  (?:we|I|statisticians|people) (?:often |usually |will |can )?refer to .{1,40}? as,
  by the (?:term|word), the (?:term|word)`} (?:an? |the )?`

/** `by bias we mean`, `we define bias as`: the group holds what is meant. */
export const MEANT_BY: readonly RegExp[] = [
  /\bby (?:an? |the )?([^,.;:()]{2,60}?),? (?:we|I|one) (?:mean|means|understand)\b/iu,
  /\b(?:we|I|let us|can be|may be) define[ds]? (?:an? |the )?([^,.;:()]{2,60}?) (?:as|to be)\b/iu,
  /\b(?:an?|the) ([^,.;:()]{2,60}?), (?:defined as|that is|i\.e\.|meaning),? /iu,
]

/** What stands in each of these, and in few other sentences: most are passed over by it. */
export const HINTS = /call|term|known as|refer|mean|understand|define|that is|i\.e\./i

/** What begins no name of a thing, or stands in none. */
export const NO_TERM: ReadonlySet<string> = new Set(list`
  this, that, these, those, it, its, there, here, he, she, they, we, you, i, one, ones, someone, what, which, who, whose, where, when,
  why, how, if, whether, while, because, since, although, though, however, then, thus, so, but, and, or, nor, not, no, yes, only, even,
  also, just, both, each, every, either, neither, another, other, others, some, any, many, most, much, more, all, few, several, such, same,
  his, her, their, our, my, your, us, them, him, me, in, on, at, by, with, from, to, as, for, into, about, between, within,
  after, before, during, under, over, through, than, like, unlike, below, above, perhaps, maybe, now, still, again, often, usually,
  always, never, sometimes, once, first, second, third, next, last, final, previous, following, main, key, whole, entire, actual, real,
  important, good, better, best, bad, big, great, new, old, simple, simplest, easy, easiest, hard, common, different, certain, is, are,
  was, were, be, been, has, have, had, do, does, did, can, could, may, might, will, would, should, must, let, up, out, off, chapter,
  section, figure, table, appendix, exercise, equation, page, part`)

/** What is spoken of in passing, and no term: the last word of a name. */
export const IN_PASSING: ReadonlySet<string> = new Set(list`
  problem, problems, question, questions, point, points, result, results, example, examples, reason, reasons, idea, ideas, goal, goals,
  aim, aims, step, steps, way, ways, thing, things, case, cases, answer, answers, difference, differences, fact, facts, purpose,
  advantage, advantages, disadvantage, benefit, issue, issues, rest, end, beginning, kind, kinds, type, types, sort, sorts, form, forms,
  number, numbers, lot, people, person, author, authors, book, books, text, reader, readers, time, times, year, years, day, days,
  following, above, former, latter, thing, something, nothing, everything, anything, everyone, trick, lesson, message, situation,
  consequence, consequences, exception, choice, choices, task, topic, tool, tools, approach, solution, solutions, conclusion, intuition,
  term, terms, word, words, name, names, code, line, lines, output, challenge, danger, truth, story, man, woman, men, women, child,
  other, others, use, uses, note, notes, title, work, works, paper, study, studies, rule, rules, world, life, place, places, side,
  top, bottom, left, right, alternative, implication, concern, concerns, argument, arguments, caveat, hope, key, trouble`)

/** What a term ends before, where it stands behind what calls it so. */
export const ENDS_TERM: ReadonlySet<string> = new Set(list`
  that, which, and, or, because, when, where, while, if, by, in, on, at, for, from, to, with, as, is, are, was, were, but, so, since,
  who, whose, after, before, rather, than, can, may, has, have, does, do, will, would, should, it, we, they, you`)

/** What a sentence says something of that is no term: `The city is a good …`. */
export const SAYS_NO_KIND: ReadonlySet<string> = new Set(list`
  good, bad, great, big, matter, lot, few, bit, little, long, case, result, same, first, only, one, most, best`)

/** What stands before a term and is none of it. */
export const BEFORE_NAME_OF_TERM = pattern('i')`^${list`an?, the, what is, such`} `

/** How a sentence begins, or goes on soon after, that says of something before what it is called. */
export const POINTS_BACK =
  /^(?:This|These|That|Those|It|They|Such|In other words)\b|^.{0,60}\b(?:call|refer to) (?:this|these|it|them|that)\b/

/** What shows that a sentence says what its bold words are; and right before words in italics, and behind them. */
export const SAYS_OF_MARKED =
  /\b(?:is|are|means?|refers?|called|known as|defined|denotes?|termed|i\.e\.|that is)\b|^[^a-z]{0,3}[^:]{2,60}:/i
export const BEFORE_MARKED = /(?:called|termed|known as|as|the term|or)(?: an?| the)?\s$/i
export const AFTER_MARKED = /^,? (?:is|are|means|refers)\b/

/** What has a name of its own: `a new project called *loops*`. */
export const NAMED_ITSELF =
  /\b(?:project|file|folder|directory|program|function|variable|column|method|package) (?:called|named)\s$/i

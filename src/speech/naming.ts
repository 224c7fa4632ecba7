import { list, pattern } from './words.ts'

/*
 * What stands around names, and for them, in English alone: as questions are read, and as the texts are.
 */

/** What stands for something named before. */
export const POINTER = /\b(?:it|they|them|their|its|there|he|she|his|her|this|that|these|those)\b/i

/** What stands right before the thing that a question is about: `is marseille …`. English has many a city as a word. */
export const BEFORE_SUBJECT = /(?:^|[\s,])(?:is|are|was|were|does|did|do|has|had|about)\s+$/i

/** What stands right before a name. */
export const BEFORE_NAME = /\b(?:in|about|from|near|at|of|called|named|visit)\s+(?:the\s+)?$/i

/** What stands right before a place, as texts name one. */
export const BEFORE_PLACE = pattern('i')`(?:^|\s)${list`
  in, at, from, to, of, near, around, outside, through, for, towards?, between`}\s(?:the\s)?$`

/** What makes a name of the word before it: `cape town`. */
export const AFTER_PLACE = /^\s+(?:town|city|island|county)\b/i

/** Words between the names of a row. */
export const BETWEEN = list`and, or, vs\.?, versus`

/** What parts the things that a text lists. */
export const PARTS_ROW = /,| and | or |;/g

const AS_EXAMPLES = list`such as, for example, for instance, include[sd]?, including, among them, among others, like`

/** What says of a row that it is not all there is. */
export const EXAMPLES = pattern('i')`\b${AS_EXAMPLES}\b`

const COMPARING = list`compared?, comparison, differ\w*, both, each, than, between, unlike, whereas, contrast`

/** What sets things side by side. */
export const COMPARES = pattern('i')`\b${[...BETWEEN, ...COMPARING]}\b|[/&]`

const SAID_OF = list`
  says?, said, saying, known, written, mention(?:s|ed)?, anything, something, info(?:rmation)?, (?:the )?sources?,
  podcast, episode, article, paper, chapter, authors?, library`

/** What people say around a name to ask for all there is on it. */
export const FRAME = pattern('gi')`\b${SAID_OF}\b`

/** What people call a source by its kind, by its type in CSL. */
export const CALLED: Readonly<Record<string, RegExp>> = {
  broadcast: /\b(?:podcast|episode|transcript)\b/i,
  // Neither `chapter 19` nor `which chapter`, which are of a book.
  chapter: /(?<!\b(?:which|what|first|last|next|final)\s)\bchapter\b(?!\s+(?:\d|[ivxlc]+\b|one\b|two\b|three\b))/i,
}

const OF_SOURCES = list`
  according to, says?, said, argues?, argued, thinks?, authors?, paper, chapter, article, podcast, sources?`

/** What asks for somebody else's view, which the sources may give. */
export const ASKS_A_SOURCE = pattern('iu')`\b${OF_SOURCES}\b`

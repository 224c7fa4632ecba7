import { list, pattern } from './words.ts'

/*
 * How texts say things, in English alone: what a sentence does besides telling something.
 */

const AFTER_TERM = list`
  is an?, is the, is any, is one, is when, is where, is what, is how, is defined, is known, is called, are an?, are the, are any,
  are those, are things, are defined, was an?, was the, were the, is also, refers? to, means?, denotes?, describes?, stands? for,
  consists? of, is simply, is just, is basically, is used, are used, is \p{L}+ that, are \p{L}+ that, lets?, allows?,
  is [\p{L}’'-]+ed, tells?, measures?, represents?, specif(?:y|ies), indicates?`

/** Right behind a term, what says what it is; with what may stand between: `(IRC)`, `, or mean,`. */
export const DEFINES_AFTER = pattern(
  'iu',
)`^["”’')\]*]{0,3}s?(?:\s?\([^()]{1,60}\)|, [^,.]{1,60},)?\s+${AFTER_TERM}(?![\p{L}])`

const BEFORE_TERM = list`
  called, termed, call(?:s|ed)?(?: it| this| that| these| them)?, known as, (?:referred|refer) to(?: it| this| these)? as, named,
  dubbed, term(?:ed)?, we call, (?:is|are) (?:the|an?|our)(?: \p{L}+)?, label(?:led)?, labeled`

/** Right before a term, what gives something its name: `which is called the …`. */
export const DEFINES_BEFORE = pattern('iu')`\b${BEFORE_TERM}\s+(?:(?:an?|the|as)\s+)?["“‘'(*]{0,3}$`

/** What says what a text does, and not what is so: `in this chapter we will …`, `as we saw above`. */
export const SIGNPOSTS = pattern('iu')`\b${list`
  in this (?:chapter|section|book|document|part), in the (?:next|previous|last|following) (?:chapter|section|part),
  (?:we|you|i)(?:['’]ll| will| shall) (?:see|discuss|look|learn|introduce|cover|explore|talk|describe|return|use|need|be able|come),
  let['’]?s, let us, we have seen, we saw, (?:see|cf\.?) (?:the |also )?(?:chapter|section|figure|table|listing|appendix), later in,
  as we (?:saw|will|have), having read, should be able, objectives?, exercises?, (?:discussed|described|introduced|covered) in`}\b`

/** What begins as a task for readers does. */
export const TASKS = pattern('iu')`^(?:\d+[.)]\s*|[-•*]\s*)?${list`
  try, write, create, find, compute, calculate, explain, describe, suppose, imagine, consider, think, run, add, open, enter, type,
  modify, implement, use, show that, prove, give, list, name, discuss, compare, draw, plot, choose, identify, define, see`}\s`

/** Signs that programs are written with, and sentences are not. */
export const CODE = /[{};]\s*$|^\s*[{}]|=>|::|\(\)|[\w.]+\s?=\s?[\w"'([]|<-|^\s*(?:#|\/\/|\$ )|%>%|\|\|/

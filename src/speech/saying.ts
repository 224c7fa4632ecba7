import { list, pattern } from './words.ts'

/*
 * How texts say things, in English alone: what a sentence does besides telling something.
 */

const HEDGES = list`simply, just, basically, really, also, usually, generally, essentially`
const NO_MEANING = list`
  not, also, very, often, useful, important, designed, used, created, allowed, available, easy, like, to, in, on, at, for, from,
  by, with, of, as`
const SAYS_WHAT = list`
  an?, the, any, one, those, when, where, what, how, things, defined, known, something, similar to, (?!${NO_MEANING}\b)\p{L}+[’']s`
const IS = list`is, are, was, were`
const MEANS = list`refers? to, means?, denotes?, describes?, stands? for, consists? of, tells? us`

/** What may stand right behind a term: `(IRC)`, `, or mean,`. */
const BESIDE = [String.raw`^["”’')\]*_]{0,3}(?:\s?\([^()]{0,60}\)|, [^,.]{1,60},)?\s+`]

/** Right behind a term, what says what it is. */
export const DEFINES_AFTER = pattern('iu')`${BESIDE}(?:${IS} (?:${HEDGES} )?${SAYS_WHAT}|${MEANS})(?!\p{L})`

/** The same in a glossary: `proxy An intermediary program …`, `Describe: to put …`. */
export const GLOSSES = /^["”’')\]*_]{0,3}(?:\s?\([^()]{1,60}\))?(?:\s*(?::|[—–]|\s-{1,3})\s+\S|\s+(?:An?|The|Any)\s)/u

const DOES = list`lets?, allows?, enables?, provides?, gives?, causes?, makes?, returns?, limits?, tests?, sends?, requests?, removes?, sets?`
const USED = list`used, designed, meant, intended, sent, needed, required, responsible`

/** The same of what something is for, or does. */
export const DOES_AFTER = pattern('iu')`${BESIDE}(?:${IS} (?:${HEDGES} )?${USED}|(?:can |may |will )?${DOES})(?!\p{L})`

/** What asks what something is for, or does, at the end of a question. */
export const ASKS_USE = pattern(
  'iu',
)`\b${list`used, use, for, do, does, let you do, let us do, purpose`}(?: for| in \p{L}{1,40})?[^\p{L}]{0,9}$`

const SAYS = list`holds?, has, have, contains?, measures?, represents?, specif(?:y|ies), indicates?`

/** Right behind a term, what says something of it. */
export const SAYS_AFTER = pattern('iu')`${BESIDE}(?:can |may |will )?(?:${IS}|${SAYS}|${DOES})(?!\p{L})`

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
export const CODE = /[{};]$|^[{}]|=>|::|\(\)|[\w.]\s?=\s?[\w"'([]|<-|^(?:#|\/\/|\$ )|%>%|\|\|/

/** Verbs that entries of a list do without. */
export const FINITE = pattern('g')`\b${list`is, are, was, were, has, have, had`}\b`

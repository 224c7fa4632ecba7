import {
  BEFORE_NAME_OF_TERM,
  CALLED_SO,
  ENDS_TERM,
  HINTS,
  IN_PASSING,
  IS,
  MEANS,
  MEANT_BY,
  NO_TERM,
  REFERS,
  SAYS_NO_KIND,
  SAYS_WHAT,
} from '../../speech/defining.ts'
import type { Definition } from './definition.ts'

/** A term that a sentence says something of. */
export type FoundTerm = Pick<Definition, 'name' | 'way'>

/** The longest sentence that is looked at, in characters, the most words of a term, and how far from the head of a sentence its verb may stand. */
const [LONGEST, MOST_WORDS, FAR] = [600, 4, 7]

/** The terms that a sentence defines: `X is a …`, `X refers to …`, `by X we mean …`, `… is called X`. */
export function definedIn(sentence: string): FoundTerm[] {
  if (sentence.length > LONGEST || sentence.trimEnd().endsWith('?')) return []
  const said = HINTS.test(sentence)
    ? [...MEANT_BY.flatMap((form) => form.exec(sentence)?.[1] ?? []), ...calledSo(sentence)]
    : []
  const first = atHead(sentence)
  return [...said.flatMap((name) => toTerm(name, 'said')), ...(first ? [first] : [])]
}

/** What a sentence begins with and says something of. */
function atHead(sentence: string): FoundTerm | null {
  const words = sentence.replace(/ \([^()]{1,40}\)/, '').split(/\s+/, FAR + 3)
  const verb = words.findIndex((word, i) => i > 0 && i <= FAR && (IS.has(word) || MEANS.has(word) || REFERS.has(word)))
  if (verb < 1) return null
  const [is, next = '', then = ''] = words.slice(verb)
  const subject = words.slice(0, verb)
  const isSaid = MEANS.has(is ?? '') || REFERS.get(is ?? '') === next || (IS.has(is ?? '') && next === 'defined')
  if (!isSaid && !(IS.has(is ?? '') && SAYS_WHAT.has(next))) return null
  const isBare = subject.length === 2 && subject[0] === 'The'
  // `The city is a hub` speaks of a city that was named before.
  if (!isSaid && isBare && (next === 'a' || next === 'an')) return null
  if (SAYS_NO_KIND.has(then)) return null
  return toTerm(subject.join(' '), isSaid ? 'said' : 'is')[0] ?? null
}

/** What something is called in a sentence. */
function calledSo(sentence: string): string[] {
  const lead = CALLED_SO.exec(sentence)
  if (!lead) return []
  const rest = sentence.slice(lead.index + lead[0].length).split(/\s+/, MOST_WORDS + 1)
  const end = rest.findIndex((word) => ENDS_TERM.has(word.toLowerCase()))
  const words = end < 0 ? rest : rest.slice(0, end)
  const stop = words.findIndex((word) => /[,.;:()”"]$/.test(word))
  return stop < 0 && end < 0 ? [] : [words.slice(0, stop < 0 ? words.length : stop + 1).join(' ')]
}

/** What is written as a term; none where it cannot be one. */
export function toTerm(written: string, way: Definition['way']): FoundTerm[] {
  const name = written.replace(BEFORE_NAME_OF_TERM, '').replace(/^[\s"“”'‘’*_(]{1,9}|[\s"“”'‘’*_.,;:)]{1,9}$/g, '')
  const words = name.split(/\s+/)
  const [last = ''] = words.slice(-1)
  const isTerm =
    words.length <= MOST_WORDS &&
    /^\p{L}[\p{L}\p{M}\p{N} ’'-]{1,50}$/u.test(name) &&
    !words.some((word) => NO_TERM.has(word.toLowerCase())) &&
    !IN_PASSING.has(last.toLowerCase()) &&
    (last.length > 1 || /['’]s \p{L}$/u.test(name)) &&
    // A name of a program's own.
    !/^\p{Ll}+\p{Lu}/u.test(name)
  return isTerm ? [{ name, way }] : []
}

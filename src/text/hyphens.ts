import { isEnglish } from './english.ts'
import type { TextLine } from './text-line.ts'
import { withNext } from './with-next.ts'

/** What joins two lines: a space, nothing (a true hyphen stays), or nothing in place of a hyphen that the line end made. */
export type Joint = 'space' | 'none' | 'hyphen'

/** Tells what joins the text of a line and that of the next. */
export type Joiner = (before: string, after: string) => Joint

/**
 * Makes what joins the lines of a text. A word that a line end parted is one where the text has it elsewhere, or English does;
 * it keeps its hyphen where the text has it so, and where a word or a name stands before another word.
 */
export function createJoiner(lines: Iterable<TextLine>): Joiner {
  const count = countWords(lines)
  return (before, after) => {
    if (!ENDS_IN_HYPHEN.test(before)) return 'space'
    if (/\d[-‐–]$/.test(before) && /^\d/.test(after)) return 'none'
    if (/\p{L}[-‐]$/u.test(before) && /^\d/.test(after)) return 'none'
    const parted = partedAt(before, after)
    if (!parted) return 'space'
    const { head, tail, left, right } = parted
    if (/^\p{Lu}/u.test(tail)) return 'none'
    const whole = left + right
    if (before.endsWith('\u00AD')) return 'hyphen'
    const hyphened = Math.max(count(`${head}-${tail}`), count(`${left}-${right}`))
    if (hyphened || count(whole)) return hyphened * SELDOM >= count(whole) ? 'none' : 'hyphen'
    if (isEnglish(whole.toLowerCase()) && !(PREFIX.test(left) && isEnglish(right.toLowerCase()))) return 'hyphen'
    // Where both parts are words, or a name stands before a word, it cannot be told, and the hyphen shows.
    const isPart = (part: string) => count(part) > 0 || isEnglish(part.toLowerCase())
    const isName = /^\p{Lu}/u.test(left) && isEnglish(right.toLowerCase())
    const isPrefixed = PREFIX.test(left) || (OFTEN_PREFIX.test(left) && isPart(right))
    return isPrefixed || isName || (isPart(left) && isPart(right)) ? 'none' : 'hyphen'
  }
}

/** A look at the last character, so that most lines take no time. */
const ENDS_IN_HYPHEN = /[-‐–\u00AD]$/

/** What is put before a word with a hyphen; and what often is, before a word that English does not have with it. */
const PREFIX = /^(?:self|ex|non|half|quasi)$/i
const OFTEN_PREFIX = /^(?:sub|co|re|pre|post|anti|multi|semi|inter|intra|micro|macro|pro|neo|pseudo)$/i

/** A word that stands with its hyphen has it, unless the text has it without one so many times as often: then that was a slip. */
const SELDOM = 10

/** The longest part of a word, in characters. */
const LONGEST = 60

/** The two parts of what a line end parted, as they stand and up to the hyphen next to it; null where it parted no word. */
function partedAt(before: string, after: string) {
  const head = before.slice(-LONGEST).match(/(?<![\p{L}-])([\p{L}-]*\p{L})[-‐\u00AD]$/u)?.[1]
  const tail = after.slice(0, LONGEST).match(/^[\p{L}-]+/u)?.[0]
  return head && tail ? { head, tail, left: head.split('-').at(-1) ?? '', right: tail.split('-')[0] ?? '' } : null
}

/**
 * Tells how often words stand unbroken somewhere in a text; the parts of those with hyphens too. Only those are counted that
 * tell of a parted one.
 */
function countWords(lines: Iterable<TextLine>): (word: string) => number {
  const counts = new Map<string, number>()
  const restOf = findParted(lines, counts)
  const add = (word: string) => {
    const before = counts.get(word)
    if (before !== undefined) counts.set(word, before + 1)
  }
  let i = -1
  for (const { text } of counts.size ? lines : []) {
    i += 1
    // What a line end parts is no word, nor is the rest of it.
    const { head = 0, rest = 0 } = restOf.get(i) ?? {}
    for (const [word] of text
      .slice(rest, text.length - head)
      .toLowerCase()
      .matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
      add(word)
      if (word.includes('-')) for (const part of word.split('-')) add(part)
    }
  }
  return (word) => counts.get(word.toLowerCase()) ?? 0
}

/** How much at the end and at the start of a line belongs to a parted word, by its index. */
type Parts = Map<number, { head: number; rest: number }>

/** Finds the words that line ends part, and puts what is to be counted for them into `counts`. */
function findParted(lines: Iterable<TextLine>, counts: Map<string, number>): Parts {
  const parts: Parts = new Map()
  const at = (i: number) => parts.get(i) ?? parts.set(i, { head: 0, rest: 0 }).get(i) ?? { head: 0, rest: 0 }
  let i = -1
  for (const [{ text }, next] of withNext(lines)) {
    i += 1
    const before = text.trimEnd()
    if (!ENDS_IN_HYPHEN.test(before)) continue
    const after = next?.text ?? ''
    const parted = partedAt(before, after.trimStart())
    if (!parted) continue
    const { head, tail, left, right } = parted
    at(i).head = text.length - before.length + head.length + 1
    at(i + 1).rest = after.length - after.trimStart().length + tail.length
    for (const word of [`${head}-${tail}`, `${left}-${right}`, left + right, left, right])
      counts.set(word.toLowerCase(), 0)
  }
  return parts
}

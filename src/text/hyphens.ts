import { isEnglish } from './english.ts'
import type { TextLine } from './text-line.ts'

/** What joins two lines: a space, nothing (a true hyphen stays), or nothing in place of a hyphen that the line end made. */
export type Joint = 'space' | 'none' | 'hyphen'

/** Tells what joins the text of a line and that of the next. */
export type Joiner = (before: string, after: string) => Joint

/**
 * Makes what joins the lines of a text. A word that a line end parted is one where the text has it elsewhere, or English does;
 * it keeps its hyphen where the text has it so, and where nothing tells.
 */
export function createJoiner(lines: readonly TextLine[]): Joiner {
  const words = collectWords(lines)
  const count = (word: string) => words.get(word.toLowerCase()) ?? 0
  return (before, after) => {
    if (/\d[-‐–]$/.test(before) && /^\d/.test(after)) return 'none'
    if (/\p{L}[-‐]$/u.test(before) && /^\d/.test(after)) return 'none'
    const head = before.match(/(?<![\p{L}-])([\p{L}-]{0,60}\p{L})[-‐\u00AD]$/u)?.[1]
    const tail = after.match(/^[\p{L}-]{1,60}/u)?.[0]
    if (!head || !tail) return 'space'
    if (/^\p{Lu}/u.test(tail)) return 'none'
    const [left, right] = [head.split('-').at(-1) ?? '', tail.split('-')[0] ?? '']
    const whole = left + right
    if (before.endsWith('\u00AD')) return 'hyphen'
    const hyphened = Math.max(count(`${head}-${tail}`), count(`${left}-${right}`))
    if (hyphened || count(whole)) return hyphened >= count(whole) ? 'none' : 'hyphen'
    if (isEnglish(whole.toLowerCase()) && !PREFIX.test(left)) return 'hyphen'
    // Where both parts are words it cannot be told, and the hyphen shows.
    const isPart = (part: string) => count(part) > 0 || isEnglish(part.toLowerCase())
    return PREFIX.test(left) || (isPart(left) && isPart(right)) ? 'none' : 'hyphen'
  }
}

/** What is put before a word with a hyphen. */
const PREFIX = /^(?:self|ex|non|half|quasi)$/i

/** How often words stand unbroken somewhere in the text; the parts of those with hyphens too. */
function collectWords(lines: readonly TextLine[]): Map<string, number> {
  const words = new Map<string, number>()
  const add = (word: string) => words.set(word.toLowerCase(), (words.get(word.toLowerCase()) ?? 0) + 1)
  for (const [i, line] of lines.entries()) {
    // What a line end parts is no word, nor is the rest of it.
    const isRest = /\p{L}[-‐\u00AD]\s*$/u.test(lines[i - 1]?.text ?? '')
    const text = line.text.replace(/[\p{L}-]{1,60}[-‐\u00AD]\s*$/u, '').replace(isRest ? /^\s*[\p{L}-]+/u : '', '')
    for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
      add(word)
      if (word.includes('-')) for (const part of word.split('-')) add(part)
    }
  }
  return words
}

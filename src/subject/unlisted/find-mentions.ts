import type { Context } from '../../context/context.ts'
import { listOwnReadings } from '../../library/own-readings.ts'
import { BEFORE_PLACE } from '../../speech/naming.ts'
import { GOES_ON, SPEAKS_ON_OF_PLACE } from '../../speech/standing-alone.ts'
import type { Passage } from '../../text/passages.ts'

/** Where imported texts speak of a place: a passage, with the places of its sentences that name it, and of those that go on from one. */
export type Mention = { passage: Passage; named: number[]; after: number[] }

/** How many of the passages with the words of a name are looked at. */
const LOOKED_AT = 400

/** Where a place is named; `isMore`: whether there may be more than these, as not all was looked at. */
export type Mentions = { mentions: Mention[]; isMore: boolean }

/** Where imported texts name one of some names, as they are written; in reading order of each text. */
export function findMentions(
  names: readonly string[],
  { index, library }: Pick<Context, 'index' | 'library'>,
): Mentions {
  const found = names.map((name) => index.search.search(name, LOOKED_AT))
  const passages = [...new Set(found.flat().map(({ id }) => id))].flatMap((id) => library.passages.get(id) ?? [])
  const mentions = passages.flatMap((passage) => mentionIn(passage, names) ?? [])
  return {
    mentions: mentions.sort(
      (a, b) => compareText(a.passage.source, b.passage.source) || a.passage.range[0] - b.passage.range[0],
    ),
    isMore: found.some(({ length }) => length >= LOOKED_AT),
  }
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function mentionIn(passage: Passage, names: readonly string[]): Mention | null {
  const [named, after]: [number[], number[]] = [[], []]
  for (const [i, { text }] of passage.sentences.entries()) {
    const before = named.at(-1) === i - 1 || after.at(-1) === i - 1
    if (names.some((name) => occurrencesOf(name, text).length)) named.push(i)
    else if (before && (SPEAKS_ON_OF_PLACE.test(text) || GOES_ON.test(text))) after.push(i)
  }
  return named.length ? { passage, named, after } : null
}

/**
 * A place that own readings name in prose, as they write it: a name with capitals that stands behind `in` or `from`, by itself and
 * not inside a longer name, and is no word that they write otherwise too. In: the name as it was typed. Null where there is none.
 */
export function findUnlistedPlace(typed: string, context: Context): string | null {
  const wanted = typed.trim()
  if (wanted.length < SHORTEST || !listOwnReadings(context.library).length) return null
  const own = new Set(listOwnReadings(context.library).map(({ source }) => source))
  const found = context.index.search.search(wanted, LOOKED_AT)
  const spellings = new Map<string, number>()
  let isPlace = false
  for (const { text, source } of found.flatMap(({ id }) => context.library.passages.get(id) ?? [])) {
    if (!own.has(source)) continue
    for (const at of occurrencesOf(wanted, text, true)) {
      const written = text.slice(at, at + wanted.length)
      const before = text.slice(Math.max(0, at - CONTEXT), at)
      if (!isName(written)) return null
      if (isInLonger(before, text.slice(at + wanted.length, at + wanted.length + CONTEXT))) continue
      spellings.set(written, (spellings.get(written) ?? 0) + 1)
      isPlace ||= BEFORE_PLACE.test(before)
    }
  }
  const [most] = [...spellings].sort(([, a], [, b]) => b - a)
  return isPlace && most ? most[0] : null
}

/** The shortest name that is looked for, and how much is looked at around one, in characters. */
const [SHORTEST, CONTEXT] = [3, 30]

/** Whether each word is written as a name is, but for the small ones in it. */
const isName = (written: string) =>
  written.split(/[\s-]+/).every((word) => /^\p{Lu}/u.test(word) || word.length < 4) && /^\p{Lu}/u.test(written)

/** Whether a name goes on before or behind; a capital at the head of a sentence shows none. */
function isInLonger(before: string, after: string): boolean {
  const [head, last = ''] = before.trimEnd().split(/\s+/).slice(-2)
  const isNamed = before.endsWith(' ') && /^\p{Lu}\p{Ll}/u.test(last) && !/[.!?”"]$/.test(head ?? '.')
  return isNamed || /^\s\p{Lu}\p{Ll}/u.test(after) || before.endsWith('-') || after.startsWith('-')
}

/** Where a name stands in a text as a whole word. */
function occurrencesOf(name: string, text: string, anyCase = false): number[] {
  const [sought, within] = anyCase ? [name.toLowerCase(), text.toLowerCase()] : [name, text]
  const found: number[] = []
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    const around = [within[at - 1] ?? ' ', within[at + sought.length] ?? ' ']
    if (!around.some((sign) => /[\p{L}\p{M}\p{N}]/u.test(sign))) found.push(at)
  }
  return found
}

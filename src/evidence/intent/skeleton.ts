import { foldForSearch } from '../../text/fold.ts'
import type { RequestGrammar } from './grammar.ts'
import type { Thing } from './things.ts'

/**
 * A request without what it is about: `compare <city> and <city>`. Words are folded, articles and what asks for nothing left
 * out; things, years and numbers are in the order in which they stand.
 */
export type Skeleton = {
  text: string
  things: readonly Thing[]
  years: readonly number[]
  numbers: readonly number[]
  grammar: RequestGrammar
}

/** Reads the skeleton of a text by the grammar of a language. In: the things that it names. */
export function toSkeleton(text: string, things: readonly Thing[], grammar: RequestGrammar): Skeleton {
  const years: number[] = []
  const numbers: number[] = []
  const parts: string[] = []
  for (const { 0: typed, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const thing = things.find(({ start, end }) => index >= start && index < end)
    if (thing) {
      if (index === thing.start) parts.push(`<${thing.kind}>`)
      continue
    }
    const word = foldForSearch(typed)
    if (isYear(word)) years.push(Number(word))
    else numbers.push(...numberIn(word, grammar))
    parts.push(...toPart(word, parts.at(-1), grammar))
  }
  const whole = parts.join(' ')
  return {
    text: whole.replace(grammar.before, '').replace(grammar.after, '') || whole,
    things,
    years,
    numbers,
    grammar,
  }
}

const isYear = (word: string) => /^(?:1\d{3}|20\d{2})$/.test(word)

/** The number that a word stands for; none where it is no number. */
const numberIn = (word: string, { numbers }: RequestGrammar): number[] =>
  /^\d{1,2}$/.test(word) ? [Number(word)] : [numbers.get(word) ?? []].flat()

/** A word as it stands in a skeleton; empty where it is left out. */
function toPart(word: string, before: string | undefined, { articles, numbers, shorthand }: RequestGrammar): string[] {
  if (isYear(word)) return ['<year>']
  if (/^\d{1,2}$/.test(word) || numbers.has(word)) return ['<number>']
  // What stands after an apostrophe: `Accra’s`.
  if (word === 's' && before?.endsWith('>')) return []
  const meant = shorthand.get(word) ?? word
  return articles.has(meant) || !meant ? [] : [meant]
}

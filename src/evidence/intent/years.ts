import type { Skeleton } from './skeleton.ts'

/** The years that a request means: from one to another, since, until, or in one; null where an end is open. */
export function spanOf({ text, years, grammar }: Skeleton): { from: number | null; to: number | null } {
  const [first = null, second = null] = years
  if (first === null) return { from: null, to: null }
  if (second !== null) return { from: Math.min(first, second), to: Math.max(first, second) }
  const said = grammar.years.find(({ words }) => words.test(text))?.name
  return {
    from: said === 'before' || said === 'until' ? null : said === 'after' ? first + 1 : first,
    to: said === 'since' || said === 'after' ? null : said === 'before' ? first - 1 : first,
  }
}

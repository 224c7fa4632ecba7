/** Finds any of some patterns in a text. */
export type WordMatcher = (text: string) => boolean

const known = new WeakMap<readonly string[], WordMatcher>()

/**
 * What finds patterns as libraries write them; made once for a list. A pattern is a word or several, found as whole words;
 * with `*` at its end, with any ending (`Canad*`: Canada, Canadian). Written in small letters it is found in any case, else
 * as it is written. Takes time in proportion to the text.
 */
export function matcherOf(patterns: readonly string[]): WordMatcher {
  const made = known.get(patterns) ?? createMatcher(patterns)
  known.set(patterns, made)
  return made
}

function createMatcher(patterns: readonly string[]): WordMatcher {
  const [small, written] = [patterns.filter(isSmall), patterns.filter((pattern) => !isSmall(pattern))]
  const finders = [toExpression(small, 'iu'), toExpression(written, 'u')].filter((finder) => finder !== null)
  return (text) => finders.some((finder) => finder.test(text))
}

const isSmall = (pattern: string) => pattern === pattern.toLowerCase()

function toExpression(patterns: string[], flags: string): RegExp | null {
  if (!patterns.length) return null
  const ends = patterns.map((pattern) =>
    pattern.endsWith('*') ? toLiteral(pattern.slice(0, -1)) : `${toLiteral(pattern)}${END}`,
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${ends.join('|')})`, flags)
}

const END = String.raw`(?![\p{L}\p{N}])`

/** A text as an expression that finds it as it is. */
export const toLiteral = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

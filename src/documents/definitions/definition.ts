/** How a text says what something is, what says it best first: `named` is only where it first speaks of it. */
export const WAYS = ['glossary', 'marked', 'said', 'is', 'named'] as const
export type DefiningWay = (typeof WAYS)[number]

/** A term, and the sentence of an imported text that says what it is: the id of its passage, and its place in that, from 0. */
export type Definition = { name: string; passage: string; sentence: number; way: DefiningWay }

/** A term as it is compared with others. */
export const foldTerm = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

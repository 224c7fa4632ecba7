import type { NameFinder } from './names.ts'
import { termOf } from './passage.ts'
import type { Analyzer } from './tokenizer.ts'

/** A question's terms as often as they occur, those of capitalised words, and the terms of the things it names. */
export type AskedTerms = { terms: string[]; capitals: Set<string>; things: Map<string, string[]> }

export function readAskedTerms(question: string, findNames: NameFinder, analyze: Analyzer['analyze']): AskedTerms {
  const capitals = [...question.matchAll(/(?<=\S\s+)\S*(?:\p{Lu}|\d)\S*/gu)].flatMap((word) => analyze(word[0]))
  const things = findNames(question).map(
    ({ id, start, end }) => [termOf(id), analyze(question.slice(start, end))] as const,
  )
  return { terms: analyze(question), capitals: new Set(capitals), things: new Map(things) }
}

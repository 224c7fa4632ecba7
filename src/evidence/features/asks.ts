import { analyze } from '../../search/analyze.ts'
import { formOf, type Kind } from '../reading/form.ts'
import { numberFor, numberOf } from './term-numbers.ts'

/**
 * Questions that a note answers, or leaves open, as numbers of their terms in order: a question is set beside hundreds of
 * them, and a set of words for each would take ten times the room. Where a term stands again in a question, its number is
 * there as `~number`, which is below 0.
 *
 *     terms │ 4, 9, 2 │ 9, 7, ~9 │ …        ends │ 3 │ 6 │ …
 */
export type Asks = {
  terms: Int32Array
  ends: Uint32Array
  /** What one asks for, by its place; found when it is first looked for. */
  kindOf: (place: number) => Kind
}

/** Reads questions. In: in English. */
export function packAsks(asks: readonly string[]): Asks {
  const ends = new Uint32Array(asks.length)
  const all: number[] = []
  for (const [i, ask] of asks.entries()) {
    const own = new Set<number>()
    for (const number of analyze(ask).map(numberFor)) {
      all.push(own.has(number) ? ~number : number)
      own.add(number)
    }
    ends[i] = all.length
  }
  const kinds: Kind[] = []
  return {
    terms: Int32Array.from(all),
    ends,
    kindOf(place) {
      kinds[place] ??= formOf(asks[place] ?? '').kind
      return kinds[place]
    },
  }
}

/** Where the terms of a question begin. */
export const startOf = ({ ends }: Asks, place: number): number => (place ? (ends[place - 1] ?? 0) : 0)

/** Whether one of the questions has a term. */
export function hasTerm({ terms }: Asks, term: string): boolean {
  const number = numberOf(term)
  return number !== undefined && terms.includes(number)
}

/** Whether a question of a kind has one of some terms. */
export function asksWith(asks: Asks, kind: Kind, some: readonly string[]): boolean {
  const numbers = new Set(some.map(numberOf))
  for (let place = 0; place < asks.ends.length; place++)
    for (let at = startOf(asks, place); at < (asks.ends[place] ?? 0); at++)
      if (numbers.has(asks.terms[at]) && asks.kindOf(place) === kind) return true
  return false
}

/** The terms of each question of a kind, as what says whether it has one. */
export const termsOfKind = (asks: Asks, kind: Kind): ((term: string) => boolean)[] =>
  Array.from(asks.ends, (end, place) => ({ end, place }))
    .filter(({ place }) => asks.kindOf(place) === kind)
    .map(({ end, place }) => {
      const own = new Set<number | undefined>(asks.terms.subarray(startOf(asks, place), end))
      return (term) => own.has(numberOf(term))
    })

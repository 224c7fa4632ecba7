import type { Search } from '../../search/search.ts'
import { measureHits, type Nearness, type TermHit } from '../../search/nearness.ts'
import type { Question } from '../reading/question.ts'
import { type Asks, startOf } from './asks.ts'
import { countNumbered, numberOf } from './term-numbers.ts'
import type { SaidSentence } from './texts.ts'
import type { Weighing } from './weigh.ts'

/** How near a text is to a question: the cosine of their terms, rare terms weighing more, and how near its terms stand there. */
export type Likeness = Nearness & { likeness: number }

/** What a question's terms are compared by; made once for its hits, and again where more terms have numbers. */
type Compared = {
  search: Search
  numbered: number
  placeOf: ReadonlyMap<string, number>
  placeOfNumber: ReadonlyMap<number, number>
  squares: readonly number[]
  own: number
  measure: (hits: readonly TermHit[]) => Nearness
}

const compared = new WeakMap<Question, Compared>()

function comparedFor(question: Question, search: Search, weigh: Weighing['weigh']): Compared {
  const known = compared.get(question)
  if (known?.search === search && known.numbered === countNumbered()) return known
  const { terms } = question
  const squares = terms.map((term) => weigh(term) ** 2)
  const numbers = terms.flatMap((term, place): [number, number][] => {
    const number = numberOf(term)
    return number === undefined ? [] : [[number, place]]
  })
  const made = {
    search,
    numbered: countNumbered(),
    placeOf: new Map(terms.map((term, place) => [term, place])),
    placeOfNumber: new Map(numbers),
    squares,
    own: squares.reduce((sum, square) => sum + square, 0),
    measure: measureHits(terms.map(search.weigh)),
  }
  compared.set(question, made)
  return made
}

/** The most that the sentences of a hit and the questions that it answers are like a question, each measure by itself. */
export function measureLikeness(question: Question, weighing: Weighing, search: Search): Likeness {
  const { texts, weigh, weighNumber } = weighing
  const to = comparedFor(question, search, weigh)
  let [likeness, pairs, stretch] = [0, 0, 0]
  const add = (hits: readonly TermHit[], sumSquares: () => number) => {
    if (!hits.length) return
    likeness = Math.max(likeness, cosine(hits, to, sumSquares()))
    const near = to.measure(hits)
    pairs = Math.max(pairs, near.pairs)
    stretch = Math.max(stretch, near.stretch)
  }
  for (const sentence of texts.sentences) add(hitsIn(sentence, to), () => sumOf(sentence.terms, weigh))
  for (let ask = 0; ask < texts.asks.ends.length; ask++)
    add(hitsInAsk(texts.asks, ask, to), () => sumOfAsk(texts.asks, ask, weighNumber))
  return { likeness, pairs, stretch }
}

function hitsIn({ list }: SaidSentence, { placeOf }: Compared): TermHit[] {
  const hits: TermHit[] = []
  for (let at = 0; at < list.length; at++) {
    const term = placeOf.get(list[at] ?? '')
    if (term !== undefined) hits.push({ at, term })
  }
  return hits
}

function hitsInAsk(asks: Asks, ask: number, { placeOfNumber }: Compared): TermHit[] {
  const hits: TermHit[] = []
  const start = startOf(asks, ask)
  for (let at = start; at < (asks.ends[ask] ?? 0); at++) {
    const number = asks.terms[at] ?? 0
    const term = placeOfNumber.get(number < 0 ? ~number : number)
    if (term !== undefined) hits.push({ at: at - start, term })
  }
  return hits
}

function cosine(hits: readonly TermHit[], { squares, own }: Compared, other: number): number {
  let shared = 0
  // In the order of the question, so that sums are the same to the last bit wherever the terms stand.
  for (let place = 0; place < squares.length; place++)
    if (hits.some(({ term }) => term === place)) shared += squares[place] ?? 0
  return shared ? shared / Math.sqrt(own * other) : 0
}

function sumOf(terms: Iterable<string>, weigh: Weighing['weigh']): number {
  let sum = 0
  for (const term of terms) sum += weigh(term) ** 2
  return sum
}

function sumOfAsk(asks: Asks, ask: number, weighNumber: Weighing['weighNumber']): number {
  let sum = 0
  for (let at = startOf(asks, ask); at < (asks.ends[ask] ?? 0); at++) {
    const number = asks.terms[at] ?? 0
    if (number >= 0) sum += weighNumber(number) ** 2
  }
  return sum
}

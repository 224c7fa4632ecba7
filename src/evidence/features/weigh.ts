import { createMemo } from '../../base/memo.ts'
import type { Entity } from '../../library/entities.ts'
import { mentions, namesOf } from '../about.ts'
import type { Hit } from '../hit.ts'
import { readerOf } from '../reading/native.ts'
import type { Question } from '../reading/question.ts'
import type { Search } from '../../search/search.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { termWith } from './term-numbers.ts'
import { type Texts, textsOf } from './texts.ts'

/** What of a question a hit has, and how much each term tells. */
export type Weighing = {
  texts: Texts
  /** The things named that the hit is about, and those that it is not. */
  met: readonly Entity[]
  lacking: readonly Entity[]
  /** The terms of the names of what is met, and of a passage's heading; and what is asked of it: the other terms. */
  names: ReadonlySet<string>
  asked: readonly string[]
  /** What is asked and stands nowhere in the hit. */
  missing: readonly string[]
  /** How much a term tells, from 0 to 1 for the rarest; and the same of one by its number. */
  weigh: (term: string) => number
  weighNumber: (number: number) => number
  sum: (terms: Iterable<string>) => number
  /** The share of terms, by weight, for which something holds; null of none. */
  share: (terms: readonly string[], has: (term: string) => boolean) => number | null
}

/** No text holds this; so it weighs as much as any term can. */
const UNHEARD_OF = '\u0000'

type Weigher = Pick<Weighing, 'weigh' | 'weighNumber'>

const weighers = new WeakMap<Search, Weigher>()

/** About how many terms are remembered with how much they tell. */
const REMEMBERED = 40_000

function weigherFor(search: Search): Weigher {
  const known = weighers.get(search)
  if (known) return known
  const most = search.weigh(UNHEARD_OF)
  const weigh = createMemo(
    (term: string) => (search.weigh(term) / most) * (search.knows(term) ? 1 : THRESHOLDS.unknownTerm),
    REMEMBERED,
  )
  const weights: number[] = []
  const weighNumber = (number: number) => {
    const known = weights[number]
    if (known !== undefined) return known
    // No holes, so that it stays an array of plain numbers.
    while (weights.length <= number) weights.push(weigh(termWith(weights.length)))
    return weights[number] ?? 0
  }
  const made = { weigh, weighNumber }
  weighers.set(search, made)
  return made
}

/** What a passage is about, as the heading over it says; a note says it by its tags. */
const topicOf = (hit: Hit, index: SearchIndex): readonly string[] =>
  hit.note || !hit.passage ? [] : readerOf(hit, index).analyze(hit.passage.pin.section)

export function weighTerms(question: Question, hit: Hit, index: SearchIndex): Weighing {
  const { weigh, weighNumber } = weigherFor(index.search)
  const sum = (terms: Iterable<string>) => {
    let total = 0
    for (const term of terms) total += weigh(term)
    return total
  }
  const texts = textsOf(hit, index)
  const met = question.entities.filter((entity) => mentions(hit, entity))
  const names = new Set([...met.flatMap(namesOf).flat(), ...topicOf(hit, index)])
  const asked = question.terms.filter((term) => !names.has(term))
  return {
    texts,
    met,
    lacking: question.entities.filter((entity) => !met.includes(entity)),
    names,
    asked,
    missing: asked.filter((term) => !hit.covered.has(term)),
    weigh,
    weighNumber,
    sum,
    share: (terms, has) => (terms.length ? sum(terms.filter(has)) / (sum(terms) || 1) : null),
  }
}

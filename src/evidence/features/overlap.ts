import type { Search } from '../../search/search.ts'
import { createNearness } from '../../search/nearness.ts'
import type { Hit } from '../hit.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { isMeant } from './synonyms.ts'
import type { Analysed } from './texts.ts'
import type { Weighing } from './weigh.ts'

/** How much of a question's words a hit has: in all, in one sentence, in one question that it answers, by synonyms too. */
export function measureOverlap(question: Question, { covered }: Hit, weighing: Weighing, { search }: SearchIndex) {
  const { texts, asked, missing, met, weigh, sum, share } = weighing
  const isHeld = (term: string) => covered.has(term)
  const both = [...texts.sentences, ...texts.asks]
  const measure = measureFor(question, search)
  const near = both.map(({ list }) => measure(list))
  const like = ({ terms }: Analysed) => likeness(question.terms, terms, weigh)
  const shareIn = ({ terms }: Analysed) => share(asked, (term) => terms.has(term)) ?? 1
  return {
    coverage: share(question.terms, isHeld) ?? 0,
    mass: Math.log(1 + sum(question.terms.filter(isHeld))),
    asked: share(asked, isHeld) ?? 1,
    askedMass: Math.log(1 + sum(asked.filter(isHeld))),
    askedCount: Math.log(1 + asked.length),
    named: Math.log(1 + met.length),
    likeness: most(both.map(like)),
    stretch: most(near.map(({ stretch }) => stretch)),
    pairs: most(near.map(({ pairs }) => pairs)),
    sentence: most(texts.sentences.map(shareIn)),
    meant: share(asked, (term) => isHeld(term) || isMeant(term, texts.terms)) ?? 1,
    missingMass: Math.log(1 + sum(missing)),
    missingMost: most(missing.map(weigh)),
  }
}

type Measure = ReturnType<typeof createNearness>

const measures = new WeakMap<Question, { search: Search; measure: Measure }>()

/** What measures nearness to a question, made once for its hits. */
function measureFor(question: Question, search: Search): Measure {
  const known = measures.get(question)
  if (known?.search === search) return known.measure
  const measure = createNearness(question.terms, search.weigh)
  measures.set(question, { search, measure })
  return measure
}

/** The most of several numbers, at least 0. */
export const most = (values: readonly number[]): number => Math.max(0, ...values)

/** The cosine of two texts' terms, rare terms weighing more. */
function likeness(asked: readonly string[], terms: ReadonlySet<string>, weigh: (term: string) => number): number {
  let [shared, own] = [0, 0]
  for (const term of asked) {
    const square = weigh(term) ** 2
    own += square
    if (terms.has(term)) shared += square
  }
  return shared ? shared / Math.sqrt(own * sumSquares(terms, weigh)) : 0
}

/** The sums of the texts that come up again and again. A library's texts are weighed by its own search alone. */
const sums = new WeakMap<ReadonlySet<string>, number>()

function sumSquares(terms: ReadonlySet<string>, weigh: (term: string) => number): number {
  const known = sums.get(terms)
  if (known !== undefined) return known
  let sum = 0
  for (const term of terms) sum += weigh(term) ** 2
  sums.set(terms, sum)
  return sum
}

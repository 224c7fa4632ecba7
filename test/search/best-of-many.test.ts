import { describe, expect, it } from 'vitest'
import { createRandom } from '../../src/quiz/random.ts'
import { createSearch } from '../../src/search/create-search.ts'
import { WEIGHTS } from '../../src/search/search.ts'

/** Nothing is ranked again, so that a few of the best are found as all are. */
const weights = { ...WEIGHTS, nearness: { ranked: 0, pairs: 0, stretch: 0 } }

/** Passages in which some words come again and again, and most seldom, in four segments. */
function makeLibrary(seed: string, size: number) {
  const { below } = createRandom(seed)
  const word = () => `term${Math.floor(900 ** (below(1e6) / 1e6))}`
  const some = (most: number) => Array.from({ length: 1 + below(most) }, word).join(' ')
  const passages = Array.from({ length: size }, (_, i) => ({
    id: `p${below(1e6)}-${i}`,
    text: some(40),
    ...(below(3) ? {} : { heading: some(4) }),
    ...(below(4) ? {} : { questions: [some(8)] }),
  }))
  const search = createSearch(passages.slice(0, size / 4), { weights, forgives: false })
  for (let n = 1; n < 4; n++) search.add(passages.slice((n * size) / 4, ((n + 1) * size) / 4))
  return { size, search, questions: Array.from({ length: 60 }, () => some(9)) }
}

describe('a few of the best, for which common words are not gone through,', () => {
  it.each(['a', 'b', 'c'])('are the first of all (library %s)', (seed) => {
    const { size, search, questions } = makeLibrary(seed, 2000)
    for (const question of questions) {
      const all = search.search(question, size)
      for (const most of [1, 3, 10, 100]) expect(search.search(question, most), question).toEqual(all.slice(0, most))
    }
  })

  it('hold the words of a question that is longer than a number has bits', () => {
    const { size, search } = makeLibrary('long', 2000)
    const question = Array.from({ length: 80 }, (_, i) => `term${i + 1}`).join(' ')
    const all = search.search(question, size)
    const [best] = search.search(question, 5)
    expect(best).toEqual(all[0])
    expect(best?.terms.size).toBeGreaterThan(5)
    expect(search.search('term1', 5)).toEqual(search.search('term1', size).slice(0, 5))
  })
})

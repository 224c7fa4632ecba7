import { existsSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { readCollection } from '../../bench/collection.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import { createRandom } from '../../src/quiz/random.ts'
import { analyze } from '../../src/search/analyze.ts'
import { createSearch } from '../../src/search/create-search.ts'
import type { Searchable } from '../../src/search/passage.ts'
import { WEIGHTS } from '../../src/search/search.ts'

/** Without what is ours beside BM25+: the best are not ranked again. */
const weights = { ...WEIGHTS, nearness: { ranked: 0, pairs: 0, stretch: 0 } }

type Ranking = (question: string) => [id: string, score: number][]

const byScore = ([a, x]: [string, number], [b, y]: [string, number]) => y - x || (a < b ? -1 : 1)

/** The ranking of MiniSearch over the very same terms. */
function rankByMiniSearch(passages: readonly Searchable[]): Ranking {
  const engine = new MiniSearch({
    fields: ['text', 'heading', 'questions'],
    tokenize: (terms) => (terms ? terms.split(' ') : []),
    processTerm: (term) => term,
  })
  const joined = (text: string) => analyze(text).join(' ')
  for (const { id, text, heading = '', questions = [] } of passages)
    engine.add({
      id,
      text: joined(heading ? `${heading}\n${text}` : text),
      heading: joined(heading),
      questions: joined(questions.join('\n')),
    })
  return (question) => {
    const capitals = new Set(
      [...question.matchAll(/(?<=\S\s+)\S*(?:\p{Lu}|\d)\S*/gu)].flatMap((word) => analyze(word[0])),
    )
    const found = engine.search(analyze(question).join(' '), {
      bm25: weights.bm25,
      boost: { heading: weights.heading, questions: weights.questions },
      boostTerm: (term) => (capitals.has(term) ? weights.capital : 1),
    })
    return found
      .map(({ id, score, queryTerms }): [string, number] => [String(id), score / (queryTerms.length || 1)])
      .sort(byScore)
  }
}

/** Ours, indexed in several steps, so that segments are joined. */
function rankBySegments(passages: readonly Searchable[], steps = 1): Ranking {
  const size = Math.ceil(passages.length / steps)
  const search = createSearch(passages.slice(0, size), { weights, forgives: false })
  for (let from = size; from < passages.length; from += size) search.add(passages.slice(from, from + size))
  return (question) => search.search(question, passages.length).map(({ id, score }) => [id, score])
}

function expectSame(passages: readonly Searchable[], questions: readonly string[], steps?: number): void {
  const [ours, theirs] = [rankBySegments(passages, steps), rankByMiniSearch(passages)]
  for (const question of questions) expect(ours(question), question).toEqual(theirs(question))
}

/** Passages of a few hundred words in all, so that they come together in every way. */
function makeLibrary(seed: string): { passages: Searchable[]; questions: string[] } {
  const { below } = createRandom(seed)
  const words = Array.from(
    { length: 300 },
    (_, i) => `w${i % 7 ? 'ord' : 'örd字'}${String.fromCharCode(97 + (i % 26))}${i}`,
  )
  const some = (most: number) =>
    Array.from({ length: below(most) }, () => words[below(1 + below(words.length))]).join(' ')
  const passages = Array.from({ length: 1 + below(120) }, (_, i) => ({
    id: `p${below(1e6)}-${i}`,
    text: some(60),
    ...(below(2) ? { heading: some(5) } : {}),
    ...(below(3) ? {} : { questions: [some(9), some(9)] }),
  }))
  return { passages, questions: Array.from({ length: 20 }, () => `Who ${some(9)} W${some(3)}?`) }
}

describe('frozen segments score and order as MiniSearch does over the whole, to the last bit,', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('a library made by chance, indexed in %i steps', (steps) => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const { passages, questions } = makeLibrary(`${seed}${steps}`)
      expectSame(passages, questions, steps)
    }
  })

  it('the bundled notes', () => {
    const { notes } = loadCorpus(BUNDLED_LIBRARY).corpus
    const passages = notes.map(({ id, says, pin, asks }) => ({ id, text: says, heading: pin.section, questions: asks }))
    const questions = notes.flatMap(({ asks }, i) => (i % 40 ? [] : asks.slice(-1)))
    expectSame(passages, questions, 5)
  })

  const collections = process.env['IR_DIR'] ?? ''
  it.skipIf(!existsSync(collections)).each(['cranfield', 'squad-dev'])('the collection %s', (name) => {
    const { docs, queries } = readCollection(join(collections, name))
    const passages = docs.map(({ id, title, text }) => ({ id, heading: title, text }))
    const questions = queries.map(({ text }) => text)
    expectSame(
      passages,
      questions.filter((_, i) => i % Math.ceil(questions.length / 40) === 0),
      3,
    )
  })

  it('what is left when some are taken out', () => {
    const { passages, questions } = makeLibrary('removed')
    const kept = passages.filter((_, i) => i % 3)
    const search = createSearch(passages, { weights, forgives: false })
    search.remove(passages.filter((_, i) => i % 3 === 0).map(({ id }) => id))
    const theirs = rankByMiniSearch(kept)
    for (const question of questions)
      expect(search.search(question, 500).map(({ id, score }) => [id, score])).toEqual(theirs(question))
    expect(search.knows('a word that nothing holds')).toBe(false)
  })

  it('what is opened from its bytes', () => {
    const { passages, questions } = makeLibrary('kept')
    const search = createSearch([], { weights, forgives: false, kept: createSearch(passages).keep() })
    const theirs = rankByMiniSearch(passages)
    for (const question of questions)
      expect(search.search(question, 500).map(({ id, score }) => [id, score])).toEqual(theirs(question))
  })

  it('and bytes that are damaged are not opened', () => {
    const bytes = createSearch([{ id: 'a', text: 'A lamp on the pier.' }]).keep()
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Buffer.from(bytes)
      damaged[at] = (bytes[at] ?? 0) ^ 1
      expect(() => createSearch([], { kept: damaged }), `byte ${at}`).toThrow(/damaged/)
    }
    expect(() => createSearch([], { kept: Buffer.from('no index') })).toThrow(/damaged/)
  })
})

import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { createExpander, pickMisspelt } from '../../src/search/expand.ts'
import { createVocabulary, packWords } from '../../src/search/vocabulary.ts'
import { countWords, mangle } from './words.ts'

const words = [...countWords().keys()].sort()
const expand = createExpander(createVocabulary(packWords(words)))

const engine = new MiniSearch<{ id: string }>({
  fields: ['id'],
  tokenize: (text) => [text],
  processTerm: (term) => term,
})
engine.addAll(words.map((id) => ({ id })))

describe('the terms that an unknown one may be a slip for', () => {
  it('are those that MiniSearch finds with a quarter of the letters wrong, two at most', () => {
    const unknown = mangle(words, 2000).filter((word) => word.length > 3 && !words.includes(word))
    expect(unknown.length).toBeGreaterThan(1000)
    for (const word of unknown) {
      const slips = Math.min(2, Math.round(word.length / 4))
      const found = engine.search(word, { fuzzy: slips }).map(({ id }) => String(id))
      expect(
        expand(word).map(({ term }) => term),
        word,
      ).toEqual(found.sort())
    }
  })

  it('come with how many letters differ', () => {
    expect(expand('solidaritty')).toContainEqual({ term: 'solidarity', distance: 1 })
  })

  it.each(['city', 'cti', 'b4uder', 'soliderity2018'])('are none for “%s”', (term) => {
    expect(expand(term)).toEqual([])
  })
})

describe('the terms in which slips are forgiven', () => {
  it('are the first few that are unknown, long enough, and no numbers', () => {
    const terms = [
      'city',
      'abc',
      'x2018',
      ...Array.from({ length: 20 }, (_, i) => `unknown${'abcdefghijklmnopqrst'[i]}`),
    ]
    const misspelt = pickMisspelt(terms, (term) => term === 'city')
    expect([...misspelt]).toEqual(terms.slice(3, 11))
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listShownPlaces, toScoredLine } from '../../src/answer/shown-places.ts'
import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { importFile } from '../../src/documents/import.ts'
import { createAnswer } from '../../src/reply/reply.ts'
import { createFolder, createTestContext, DOCUMENTS_DIR, dispatch } from '../context.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const LIGHTHOUSE = join(FIXTURES, 'lighthouse.txt')
const FOOTNOTE_LIBRARY = join(FIXTURES, 'corpus')

async function openHarbour() {
  const folder = createFolder()
  await importFile(LIGHTHOUSE, { folder, sources: loadCorpus(FOOTNOTE_LIBRARY).corpus.sources })
  return createTestContext({ FOOTNOTE_LIBRARY, FOOTNOTE_DOCUMENTS: folder })
}

describe('the places that a reply shows', () => {
  it('hold the evidence of each cell, with its range in the imported text', async () => {
    const context = await openHarbour()
    const reply = await dispatch({ command: 'city', input: { name: 'Saint-Malo' } }, context)
    const { answered, verdict, excerpts } = toScoredLine('a', reply, context)
    expect({ answered, verdict }).toEqual({ answered: true, verdict: 'answers' })
    expect(excerpts.map(({ id }) => id)).toEqual(['coast-2001/bells-given-up'])
    const [start, end] = excerpts[0]?.range ?? [0, 0]
    expect(readFileSync(LIGHTHOUSE, 'utf8').slice(start, end)).toMatch(/Bells were given up in 1934/)
  })

  it('have no range without the text', async () => {
    const context = createTestContext({ FOOTNOTE_LIBRARY })
    const reply = await dispatch({ command: 'city', input: { name: 'Saint-Malo' } }, context)
    expect(listShownPlaces(reply, context.library)).toMatchObject([{ id: 'coast-2001/bells-given-up', range: null }])
  })

  it('come in the order in which a reader meets them, each once', async () => {
    const context = createTestContext()
    for (const [command, input] of [
      ['compare', { first: 'Toronto', second: 'Sheffield' }],
      ['list', { what: 'cities', in: 'Africa' }],
      ['dimension', { dimension: 'legality' }],
      ['city', { name: 'Barcelona' }],
    ] as const) {
      const reply = await dispatch({ command, input }, context)
      const places = listShownPlaces(reply, context.library)
      expect(places.length, command).toBeGreaterThan(1)
      const firsts = [...new Set(places.map(({ footnote }) => footnote))]
      expect(firsts, command).toEqual(firsts.toSorted((a, b) => a - b))
      expect(new Set(places).size, command).toBe(places.length)
      for (const { id, source, footnote } of places) {
        expect(context.library.notes.get(id)?.source, id).toBe(source)
        expect(reply.footnotes.find(({ n }) => n === footnote)?.source).toBe(source)
      }
    }
  })

  it('are the excerpts alone where a reply has nothing else', async () => {
    const context = createTestContext()
    const reply = await dispatch({ command: 'ask', input: { question: 'what is SAIER in Barcelona?' } }, context)
    expect(listShownPlaces(reply, context.library).slice(0, reply.excerpts.length)).toEqual(reply.excerpts)
  })

  it('tell an answer from the nearest there is, and from nothing', () => {
    const context = createTestContext()
    const reply = createAnswer(context, { title: 'T', blocks: [] })
    const verdictOf = (changes: object) => toScoredLine('a', { ...reply, ...changes }, context).verdict
    expect(verdictOf({})).toBe('answers')
    expect(verdictOf({ verdict: 'nearest' })).toBe('nearest')
    expect(verdictOf({ outcome: 'not-found' })).toBe('nothing')
  })
})

describe.skipIf(!DOCUMENTS_DIR)('the places that a reply shows in the real texts', () => {
  it('are never longer than what says where something stands', { timeout: 60_000 }, async () => {
    const folder = createFolder()
    const { sources } = loadCorpus(BUNDLED_LIBRARY).corpus
    for (const { id } of sources) await importFile(join(DOCUMENTS_DIR ?? '', `${id}.txt`), { folder, sources })
    const context = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
    for (const what of ['cities', 'networks', 'people', 'terms']) {
      const reply = await dispatch({ command: 'list', input: { what } }, context)
      const places = listShownPlaces(reply, context.library)
      expect(places).toHaveLength(reply.footnotes.length)
      for (const { id, range } of places) {
        expect(range, id).not.toBeNull()
        expect((range?.[1] ?? 0) - (range?.[0] ?? 0), id).toBeLessThanOrEqual(1500)
      }
    }
  })
})

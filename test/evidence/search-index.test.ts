import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createCache } from '../../src/base/cache.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { buildLibrary } from '../../src/library/library.ts'
import { buildIndex } from '../../src/evidence/search-index.ts'
import { findHits } from '../../src/evidence/ranking/hits.ts'
import { readQuestion } from '../../src/evidence/reading/question.ts'
import { createFolder } from '../context.ts'

const { corpus } = loadCorpus(join(import.meta.dirname, '../fixtures/corpus'))

function search(cache: string, change: Partial<typeof corpus> = {}) {
  const index = buildIndex(buildLibrary({ ...corpus, ...change }, []), createCache(cache))
  return findHits(readQuestion('why did the harbour stop ringing bells?', index), index)
}

describe('the index kept between starts', () => {
  it('ranks as the one that was built', () => {
    const cache = createFolder()
    const built = search(cache)
    expect(built[0]?.note?.id).toBe('coast-2001/bells-given-up')
    expect(keptIn(cache)).toHaveLength(1)
    expect(search(cache)).toEqual(built)
  })

  it('is built anew when a note changes', () => {
    const cache = createFolder()
    search(cache)
    const notes = corpus.notes.map((note) => ({
      ...note,
      says: note.says.replace('bells', 'gongs'),
      asks: ['why gongs?'],
    }))
    const hits = search(cache, { notes })
    expect(hits[0]?.note?.says ?? '').not.toContain('bells')
    expect(keptIn(cache)).toHaveLength(2)
  })

  it('is built anew when a thing becomes one of another kind, whose name is mended otherwise', () => {
    const cache = createFolder()
    search(cache)
    const horn = {
      id: 'fog-horn',
      name: 'Fog horn',
      spellings: [],
      everyday: [],
      about: 'Those who blow it.',
      traits: {},
      members: [],
    }
    search(cache, { terms: [], networks: [...corpus.networks, { ...horn, kind: 'network' }] })
    expect(keptIn(cache)).toHaveLength(2)
  })

  it('is built anew where what was kept is damaged', () => {
    const cache = createFolder()
    const built = search(cache)
    const [name = ''] = keptIn(cache)
    writeFileSync(join(cache, name), '{"engine":')
    expect(search(cache)).toEqual(built)
  })
})

/** The files in which an index of notes is kept. */
const keptIn = (cache: string) => readdirSync(cache).filter((name) => name.startsWith('notes-'))

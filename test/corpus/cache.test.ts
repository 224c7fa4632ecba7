import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createCache } from '../../src/base/cache.ts'
import { loadCorpusCached } from '../../src/corpus/cached.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { createFolder } from '../context.ts'

function open() {
  const folder = createFolder()
  cpSync(join(import.meta.dirname, '../fixtures/corpus'), folder, { recursive: true })
  return { folder, cache: createFolder(), notes: join(folder, 'sources/coast-2001/notes.yaml') }
}

describe('the cache of the corpus', () => {
  it('gives what parsing gives, the first time and the second', () => {
    const { folder, cache } = open()
    const { corpus } = loadCorpus(folder)
    expect(loadCorpusCached(folder, createCache(cache))).toMatchObject({ corpus, faults: [] })
    expect(keptIn(cache)).toHaveLength(1)
    expect(loadCorpusCached(folder, createCache(cache))).toMatchObject({ corpus, faults: [] })
  })

  it('is not used once a file has changed', () => {
    const { folder, cache, notes } = open()
    loadCorpusCached(folder, createCache(cache))
    writeFileSync(notes, readFileSync(notes, 'utf8').replace('gave up its bells', 'gave away its bells'))
    expect(JSON.stringify(loadCorpusCached(folder, createCache(cache)).corpus)).toContain('gave away its bells')
  })

  it('does not keep a corpus with faults', () => {
    const { folder, cache, notes } = open()
    writeFileSync(notes, readFileSync(notes, 'utf8').replace('years: [1934]', 'years: []'))
    expect(loadCorpusCached(folder, createCache(cache)).faults).toHaveLength(1)
    expect(keptIn(cache)).toEqual([])
  })

  it('is done without where it cannot be written', () => {
    const { folder, notes } = open()
    expect(loadCorpusCached(folder, createCache(join(notes, 'under-a-file'))).corpus.notes).toHaveLength(2)
  })

  it('is done without where it is damaged', () => {
    const { folder, cache } = open()
    loadCorpusCached(folder, createCache(cache))
    const [name = ''] = keptIn(cache)
    writeFileSync(join(cache, name), '{"notes":')
    expect(loadCorpusCached(folder, createCache(cache)).corpus.notes).toHaveLength(2)
  })
})

/** The files in which a corpus is kept. */
const keptIn = (cache: string) => readdirSync(cache).filter((name) => name.startsWith('corpus-'))

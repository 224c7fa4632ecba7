import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createCache } from '../../src/base/cache.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { readDocuments } from '../../src/documents/folder.ts'
import { importFile } from '../../src/documents/import.ts'
import { buildIndex } from '../../src/evidence/search-index.ts'
import { buildLibrary } from '../../src/library/library.ts'
import { createFolder } from '../context.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const { corpus } = loadCorpus(join(FIXTURES, 'corpus'))

/** More than are joined at once. */
const MANY = 70

const nameOf = (n: number) => `light-${String(n).padStart(2, '0')}`

async function importLight(folder: string, n: number, colour = 'white'): Promise<void> {
  const file = join(createFolder(), `${nameOf(n)}.txt`)
  writeFileSync(file, `The lamp of Skerry${n}land is ${colour}.\n\nIts keeper rows home on Sundays.\n`)
  const given = { id: nameOf(n), title: `Light ${n}`, author: 'Keeper, Ann', year: '1950' }
  await importFile(file, { folder, sources: [], given, replace: true })
}

async function importMany() {
  const [folder, cacheFolder] = [createFolder(), createFolder()]
  for (let n = 0; n < MANY; n++) await importLight(folder, n)
  /** As a start does it. */
  const open = () => {
    const { documents, problems } = readDocuments(folder)
    expect(problems).toEqual([])
    return buildIndex(buildLibrary(corpus, documents, [], { documentsId: 'lights' }), createCache(cacheFolder)).search
  }
  const filesOf = (n: number) => statSync(join(folder, nameOf(n), 'index.bin')).mtimeMs
  return { folder, cacheFolder, open, filesOf }
}

const first = (search: ReturnType<Awaited<ReturnType<typeof importMany>>['open']>, question: string) =>
  search.search(question, 3)[0]?.id

describe('the index of many documents', { timeout: 30_000 }, () => {
  it('is opened as it was kept, and finds the same', async () => {
    const { open, filesOf } = await importMany()
    const found = open().search('which lamp is white in Skerry7land?', 9)
    expect(found[0]?.id).toBe(`${nameOf(7)}@opening.1`)
    const made = [3, 69].map(filesOf)
    expect(open().search('which lamp is white in Skerry7land?', 9)).toEqual(found)
    expect([3, 69].map(filesOf)).toEqual(made)
  })

  it('has one that is changed, added or removed, and makes no other anew', async () => {
    const { folder, cacheFolder, open, filesOf } = await importMany()
    open()
    const made = filesOf(30)
    await importLight(folder, 12, 'vermilion')
    await importLight(folder, MANY)
    rmSync(join(folder, nameOf(5)), { recursive: true })
    const search = open()
    expect(first(search, 'vermilion')).toMatch(/^light-12@/)
    expect(first(search, `Skerry${MANY}land`)).toBe(`${nameOf(MANY)}@opening.1`)
    expect(search.knows('skerry5land')).toBe(false)
    expect(filesOf(30)).toBe(made)
    // Nothing of the groups that are no more is left.
    expect(readdirSync(cacheFolder).filter((name) => name.startsWith('texts-'))).toHaveLength(1)
  })

  it('is made anew where what was kept is damaged', async () => {
    const { folder, cacheFolder, open } = await importMany()
    const found = open().search('keeper Skerry69land', 9)
    const damage = (file: string) => {
      const bytes = readFileSync(file)
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 255
      writeFileSync(file, bytes)
    }
    damage(join(folder, nameOf(69), 'index.bin'))
    for (const name of readdirSync(cacheFolder)) if (name.endsWith('.bin')) damage(join(cacheFolder, name))
    expect(open().search('keeper Skerry69land', 9)).toEqual(found)
  })
})

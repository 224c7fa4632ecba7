import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readerError } from '../../src/base/errors.ts'
import { importDocuments } from '../../src/cli/import-files.ts'
import { readDocuments } from '../../src/documents/folder.ts'
import type { FileReader, FileText } from '../../src/documents/readers/reader.ts'
import { READERS } from '../../src/documents/readers/readers.ts'
import { BEE_DOCUMENTS, BEE_LIBRARY } from '../bees.ts'
import { createFolder } from '../context.ts'

const EBB = 'At Skagen the ebb drains the basin to 40 centimetres twice a day.'
const FLOOD = 'The flood fills the dry dock at Skagen within 55 minutes of the bell.'
const record = { id: 'tides-1987', title: 'Tide Tables', author: 'Sund, Inga', year: '1987' }
const SOUND = join(BEE_DOCUMENTS, 'the-heather-year.md')

function write(name: string, content: string | Buffer = `${EBB}\n\n${FLOOD}`): string {
  const file = join(createFolder(), name)
  writeFileSync(file, content)
  return file
}

/** Imports files as the command line does, with a reader of `.tide` files; `said` is what it wrote. */
async function run(files: string[], read: FileReader['read'] = giving({})) {
  const documents = createFolder()
  const said: string[] = []
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0),
  )
  const config = { library: BEE_LIBRARY.FOOTNOTE_LIBRARY, documents }
  const readers = [...READERS, { endings: ['.tide'], read }]
  try {
    const code = await importDocuments(files, files.length > 1 ? {} : record, config, readers)
    return { code, said: said.join(''), documents }
  } finally {
    for (const stream of streams) stream.mockRestore()
  }
}

function giving(made: Partial<FileText>): FileReader['read'] {
  return async (bytes) => ({ text: bytes.toString(), format: 'text', pages: null, remark: null, ...made })
}

const passagesIn = (folder: string) => readDocuments(folder).documents.flatMap(({ passages }) => passages.readAll())

describe('a reader of files that does not keep its promise', () => {
  const second = EBB.length + 2
  const rows: [what: string, pages: [page: number, start: number][], says: string][] = [
    ['of which there is none', [], 'it has pages, and none of them'],
    [
      'whose numbers fall',
      [
        [44, 0],
        [41, second],
      ],
      'page 41 comes after page 44',
    ],
    [
      'that begin before one another',
      [
        [41, 0],
        [42, second],
        [43, 9],
      ],
      'page 43 comes after page 42',
    ],
    [
      'that begin beyond the text',
      [
        [41, 0],
        [42, 9999],
      ],
      'page 42 begins outside of its text',
    ],
    ['without a number', [[Number.NaN, 0]], 'it has a page “NaN”'],
  ]
  it.each(rows)('is blamed for pages %s, and nothing is imported', async (_, pages, says) => {
    const file = write('tables.tide')
    const starts = pages.map(([page, start]) => ({ page: String(page), start }))
    const { code, said, documents } = await run([file], giving({ pages: starts }))
    expect(said).toContain(`${file} could not be read: ${says}`)
    expect(said).toContain('The fault is ours, in the reader of .tide files.')
    expect(readdirSync(documents)).toEqual([])
    expect(code).toBe(1)
  })

  const fail = () => {
    throw new Error('cannot parse')
  }
  it.each([
    ['at once', fail],
    ['later', async () => fail()],
  ])('is named with the file at which it fails %s, and the other files are still taken', async (_, read) => {
    const [faulty, strange] = [write('tables.tide'), write('tables.doc')]
    const { code, said, documents } = await run([faulty, strange, SOUND], read)
    expect(said).toContain(
      `${faulty} could not be read: cannot parse.\nThe fault is ours, in the reader of .tide files.`,
    )
    expect(said).toContain(`${strange} is of a kind that cannot be imported.`)
    expect(said).toMatch(/: imported, \d+ passages/)
    expect(readdirSync(documents).filter((name) => !name.startsWith('.'))).toHaveLength(1)
    expect(code).toBe(1)
  })
})

describe('a reader of files', () => {
  it('says which of several files is something else, and the exit code is that of bad input', async () => {
    const file = write('tables.tide')
    const { code, said } = await run([file, SOUND], async () => {
      throw readerError('The file is no table of tides.', 'Take another.')
    })
    expect(said).toContain(`${file}: The file is no table of tides.\nTake another.`)
    expect(said).toMatch(/: imported, \d+ passages/)
    expect(code).toBe(2)
  })

  it.each(['\r', '\n', '\r\n', '\r\r\n'])('may end its lines in %j', async (end) => {
    const text = `${EBB}${end}${end}${FLOOD}${end}`
    const pages = [41, 44].map((page, i) => ({ page: String(page), start: text.indexOf([EBB, FLOOD][i] ?? '') }))
    const { code, documents } = await run([write('tables.tide', text)], giving({ pages }))
    expect(passagesIn(documents).map(({ text, pin }) => [pin.page, text])).toEqual([
      ['41', EBB],
      ['44', FLOOD],
    ])
    expect(code).toBe(0)
  })

  it.each(['tables.txt', 'tables.md'])('of %s takes lines that end as they once did', async (name) => {
    const { documents } = await run([write(name, `${EBB}\r\r${FLOOD}\r`)])
    expect(passagesIn(documents).map(({ text }) => text)).toEqual([EBB, FLOOD])
  })

  it('may have pages without a word', async () => {
    const text = `${EBB}\n\n`
    const pages = [1, 2, 3].map((page) => ({ page: String(page), start: page === 1 ? 0 : text.length }))
    expect((await run([write('tables.tide', text)], giving({ pages }))).code).toBe(0)
  })
})

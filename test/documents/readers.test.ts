import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findDocument, readDocuments } from '../../src/documents/folder.ts'
import type { ImportOptions } from '../../src/documents/import.ts'
import type { FileReader, FileText } from '../../src/documents/readers/reader.ts'
import { READERS } from '../../src/documents/readers/readers.ts'
import { createFolder, createTestContext, dispatch } from '../context.ts'
import { importAndRead } from '../imported.ts'

const given = { id: 'tides-1987', title: 'Tide Tables', author: 'Sund, Inga', year: '1987' }

/** A made-up binary format: each page is its number and its length in two bytes each, then its text with all bits turned. */
const tideReader: FileReader = {
  endings: ['.tide'],
  async read(bytes) {
    const pages: NonNullable<FileText['pages']> = []
    let text = ''
    for (let at = 0; at < bytes.length; ) {
      const [page, length] = [bytes.readUInt16BE(at), bytes.readUInt16BE(at + 2)]
      pages.push({ page: String(page), start: text.length })
      text += `${turn(bytes.subarray(at + 4, at + 4 + length)).toString()}\n\n`
      at += 4 + length
    }
    return { text, format: 'text', pages, remark: 'read with all bits turned' }
  },
}

const turn = (bytes: Buffer) => Buffer.from(bytes.map((byte) => ~byte))

function writeTides(pages: [page: number, text: string][]): string {
  const parts = pages.map(([page, text]) => {
    const head = Buffer.alloc(4)
    head.writeUInt16BE(page)
    head.writeUInt16BE(Buffer.byteLength(text), 2)
    return Buffer.concat([head, turn(Buffer.from(text))])
  })
  const file = join(createFolder(), 'tables.tide')
  writeFileSync(file, Buffer.concat(parts))
  return file
}

const EBB = 'At Skagen the ebb drains the basin to 40 centimetres twice a day.'
const FLOOD = 'The flood fills the dry dock at Skagen within 55 minutes 🌊 of the bell.'
const pages: [number, string][] = [
  [41, EBB],
  [44, FLOOD],
]

const run = (file: string, folder: string, options: Partial<ImportOptions> = {}) =>
  importAndRead(file, { folder, sources: [], given, readers: [...READERS, tideReader], ...options })

/** What a new start answers from a folder: quotations, their pages and their ids. */
async function start(folder: string) {
  const context = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
  const places = (reply: Awaited<ReturnType<typeof dispatch>>) =>
    reply.excerpts.map(({ text, source, pin, id }) => ({ text, source, page: pin.page, id }))
  return {
    ask: async (question: string) => places(await dispatch({ command: 'ask', input: { question } }, context)),
    passage: async (id: string) => places(await dispatch({ command: 'passage', input: { id } }, context)),
    footnotes: async (id: string) => (await dispatch({ command: 'passage', input: { id } }, context)).footnotes,
  }
}

describe('a file of a format whose bytes are not its text', () => {
  it('is quoted with its pages after a start, and keeps its ids when it is imported again', async () => {
    const [file, folder] = [writeTides(pages), createFolder()]
    expect((await run(file, folder)).change).toBe('imported')
    const flood = { text: FLOOD, source: 'tides-1987', page: '44', id: 'tides-1987@p44.1' }
    const first = await start(folder)
    expect(await first.ask('how fast does the flood fill the dry dock at Skagen?')).toContainEqual(flood)
    expect(await first.passage('tides-1987@p44.1')).toContainEqual(flood)
    expect((await run(file, folder)).change).toBe('unchanged')
    const longer = writeTides([
      [41, EBB],
      [42, 'Nothing is known of Tuesdays.'],
      [44, FLOOD],
    ])
    expect((await run(longer, folder)).ids).toMatchObject({
      unchanged: ['tides-1987@p41.1'],
      moved: ['tides-1987@p44.1'],
    })
    expect(await (await start(folder)).passage('tides-1987@p44.1')).toContainEqual(flood)
  })

  it('has footnotes to its pages, in the text and in its PDF, without being told of them', async () => {
    const [file, folder] = [writeTides(pages), createFolder()]
    await run(file, folder, { address: { pdf: 'https://example.org/tides.pdf' } })
    const footnotes = await (await start(folder)).footnotes('tides-1987@p44.1')
    expect(footnotes.map(({ pin, link }) => [pin.page, link])).toContainEqual([
      '44',
      'https://example.org/tides.pdf#page=4',
    ])
  })

  it('has its pages counted on from the first, where the operator says which it is', async () => {
    const { document } = await run(writeTides(pages), createFolder(), { address: { page: '7' } })
    expect(document.passages.map(({ pin }) => pin.page)).toEqual(['7', '10'])
  })

  it('is kept byte for byte, beside the text that its ranges count in', async () => {
    const [file, folder] = [writeTides(pages), createFolder()]
    await run(file, folder)
    expect(readFileSync(join(folder, 'tides-1987', 'original'))).toEqual(readFileSync(file))
    const { text, passages } = findDocument(folder, 'tides-1987') ?? { text: '', passages: [] }
    expect(passages.map(({ range }) => text.slice(...range))).toEqual([EBB, FLOOD])
  })

  it('is left out, with a word, where its bytes or its text are no longer those that were imported', async () => {
    const file = writeTides(pages)
    for (const name of ['original', 'text.txt']) {
      const folder = createFolder()
      await run(file, folder)
      writeFileSync(join(folder, 'tides-1987', name), 'At Skagen the ebb drains the basin to 80 centimetres.')
      const { documents, problems } = readDocuments(folder)
      expect(documents).toEqual([])
      expect(problems.join()).toContain('no longer holds the text that was imported')
    }
  })

  it('has what its reader remarks told to the operator', async () => {
    const told: string[] = []
    await run(writeTides(pages), createFolder(), { onProgress: (step) => told.push(step) })
    expect(told).toContain('read with all bits turned')
  })

  it('has its running heads left out, and no page lost with them', async () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'].map((day) => `On ${day} the water came up to the bell.`)
    const file = writeTides(days.map((day, i) => [i + 1, `Tide Tables of Skagen\n${day}`]))
    const { document } = await run(file, createFolder())
    expect(document.passages.map(({ text, pin }) => [pin.page, text])).toEqual(
      days.map((day, i) => [String(i + 1), day]),
    )
  })
})

describe('a document that the version before kept', () => {
  const KEPT = join(import.meta.dirname, '../fixtures/documents-of-form-2')
  const text = 'Its bell rings 14 times an hour in fog.'

  it('is quoted as it is, and keeps its ids when it is imported again', async () => {
    const folder = createFolder()
    cpSync(KEPT, folder, { recursive: true })
    expect(
      JSON.stringify(await (await start(folder)).ask('how often does the bell of a red buoy ring in fog?')),
    ).toContain(text)
    const file = join(createFolder(), 'buoys.md')
    cpSync(join(KEPT, 'buoys-1999', 'original'), file)
    const record = { id: 'buoys-1999', title: 'On Buoys', author: 'Marine, Board of', year: '1999' }
    expect((await run(file, folder, { given: record })).ids).toMatchObject({ orphaned: [], added: [] })
    expect((await run(file, folder, { given: record })).change).toBe('unchanged')
    expect(readDocuments(folder).problems).toEqual([])
  })

  it('is cut anew by the first start, and keeps the ids of its texts', async () => {
    const folder = createFolder()
    cpSync(KEPT, folder, { recursive: true })
    const stored = () => JSON.parse(readFileSync(join(folder, 'buoys-1999', 'document.json'), 'utf8'))
    const idsBefore = stored().passages.map(({ id }: { id: string }) => id)
    await start(folder)
    const renewed = stored()
    expect(renewed).toMatchObject({ format: 5, textFormat: 'markdown' })
    expect(readDocuments(folder).documents.flatMap(({ passages }) => passages.ids())).toEqual(idsBefore)
    await start(folder)
    expect(stored()).toEqual(renewed)
  })

  it('is left out where it was changed since', () => {
    const folder = createFolder()
    mkdirSync(join(folder, 'buoys-1999'))
    for (const name of readdirSync(join(KEPT, 'buoys-1999')))
      cpSync(join(KEPT, 'buoys-1999', name), join(folder, 'buoys-1999', name))
    writeFileSync(join(folder, 'buoys-1999', 'original'), 'Its bell rings 41 times an hour in fog.')
    expect(readDocuments(folder).problems.join()).toContain('no longer holds the text that was imported')
  })
})

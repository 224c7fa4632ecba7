import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/corpus/load.ts'
import { readDocuments, readWhole } from '../../src/documents/folder.ts'
import type { ImportOptions } from '../../src/documents/import.ts'
import { rangeOf } from '../../src/text/passages.ts'
import { createFolder } from '../context.ts'
import { importAndRead } from '../imported.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const LIGHTHOUSE = join(FIXTURES, 'lighthouse.txt')
const { sources } = loadCorpus(join(FIXTURES, 'corpus')).corpus

/** The number of a process that runs nowhere: above the highest that systems give. */
const GONE = 99_999_999

const given = { id: 'buoys-1999', title: 'On Buoys', author: 'Marine, Board of', year: '1999' }

function write(name: string, content: string | Buffer): string {
  const path = join(createFolder(), name)
  writeFileSync(path, content)
  return path
}

const run = (path: string, options: Partial<ImportOptions> = {}) =>
  importAndRead(path, { folder: createFolder(), sources, ...options })

describe('importing', () => {
  it('recognises a known source by its hash, and takes its record and pages', async () => {
    const { document, known, change } = await run(LIGHTHOUSE)
    expect({ known, change, source: document.source }).toEqual({
      known: true,
      change: 'imported',
      source: 'coast-2001',
    })
    expect(document.passages.map((p) => p.pin.page)).toContain('33')
  })

  it('gives each passage the range in which it stands in the file', async () => {
    const { document } = await run(LIGHTHOUSE)
    const text = readFileSync(LIGHTHOUSE, 'utf8')
    for (const { range, sentences, text: words } of document.passages) {
      const slice = text.slice(...range)
      expect(slice.split(/\s+/)[0]).toBe(words.split(' ')[0])
      expect(slice.endsWith(words.slice(-4))).toBe(true)
      expect(rangeOf(sentences)).toEqual(range)
    }
  })

  it('counts ranges in UTF-16 units, byte-order mark, pairs and CRLF included', async () => {
    const text = '\uFEFFWaves 🌊 break here.\r\n\r\nThe second wave is 🌊 higher.\r\n'
    const { document } = await run(write('waves.md', text), { given })
    expect(document.passages.map((p) => text.slice(...p.range))).toEqual([
      'Waves 🌊 break here.',
      'The second wave is 🌊 higher.',
    ])
  })

  it('names some of many things that are left out', async () => {
    const told: string[] = []
    const text = Array.from({ length: 300 }, (_, i) => `The buoy is red.\n\n{{#include buoy-${i}.rs}}\n`).join('\n')
    await run(write('put-in.md', text), { given, onProgress: (step) => told.push(step) })
    const leftOut = told.find((step) => step.startsWith('left out'))
    expect(leftOut).toContain('{{#include buoy-0.rs}}, {{#include buoy-1.rs}}')
    expect(leftOut).toMatch(/, and 288 more$/)
  })

  it('loses no page with a running head that stands alone on its first line', async () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'].map((day) => `On ${day} a buoy was painted red.`)
    const text = days.map((day) => `The Buoy Keeper\n${day}`).join('\n\f')
    const { document } = await run(write('buoys.txt', text), { given, address: { page: '5' } })
    expect(document.passages.map(({ text, pin }) => [pin.page, text])).toEqual(
      days.map((day, i) => [String(i + 5), day]),
    )
  })

  it('keeps the ids of passages whose very text is still there, wherever it went, and uses no old id again', async () => {
    const folder = createFolder()
    const first = write('buoys.md', 'Red buoys stand to port.\n\nGreen ones to starboard.\n\nBells ring in fog.\n')
    const before = (await run(first, { folder, given })).document.passages
    const second = write(
      'buoys.md',
      'Lamps came first.\n\nGreen ones to starboard.\n\nRed buoys stand to port.\n\nBells rang in fog.\n',
    )
    const { document, ids } = await run(second, { folder, given })
    const idOf = (text: string) => document.passages.find((passage) => passage.text === text)?.id
    const [red = '', green = '', bells = ''] = before.map(({ id }) => id)
    expect([idOf('Red buoys stand to port.'), idOf('Green ones to starboard.')]).toEqual([red, green])
    expect(ids).toMatchObject({ unchanged: [green], moved: [red], orphaned: [bells] })
    expect([idOf('Lamps came first.'), idOf('Bells rang in fog.')]).toEqual(ids.added)
    for (const id of ids.added) expect([red, green, bells]).not.toContain(id)
    await run(first, { folder, given })
    const third = await run(second, { folder, given })
    for (const id of third.ids.added) expect([bells, ...ids.added]).not.toContain(id)
  })

  it('keeps nothing of a text in which it finds no passage, and leaves what was there', async () => {
    const folder = createFolder()
    const empty = write('buoys.md', '# On Buoys\n')
    await expect(run(empty, { folder, given })).rejects.toThrow(/holds no paragraph/)
    expect(readdirSync(folder)).toEqual([])
    await run(write('buoys.txt', 'A buoy floats.\n'), { folder, given })
    await expect(run(empty, { folder, given })).rejects.toThrow(/holds no paragraph/)
    expect(readDocuments(folder).documents.map(({ passages }) => passages.readAll().map(({ text }) => text))).toEqual([
      ['A buoy floats.'],
    ])
  })

  it('changes nothing the second time', async () => {
    const folder = createFolder()
    await run(LIGHTHOUSE, { folder })
    const before = readFileSync(join(folder, 'coast-2001', 'document.json'), 'utf8')
    expect((await run(LIGHTHOUSE, { folder })).change).toBe('unchanged')
    expect(readFileSync(join(folder, 'coast-2001', 'document.json'), 'utf8')).toBe(before)
  })

  it('reads back what was written', async () => {
    const folder = createFolder()
    const { document } = await run(LIGHTHOUSE, { folder })
    const { documents, problems } = readDocuments(folder)
    expect([documents.map(readWhole), problems]).toEqual([[document], []])
  })

  it('takes the record of an unknown document from the operator', async () => {
    const { document } = await run(write('buoys.txt', 'A buoy floats.\n'), { given })
    expect(document.record).toMatchObject({ title: 'On Buoys', author: [{ family: 'Marine', given: 'Board of' }] })
    expect(document.passages[0]?.id).toBe('buoys-1999@opening.1')
  })

  it('says which options it did not use of a text that the library knows', async () => {
    const steps: string[] = []
    const options = {
      given,
      address: { html: 'https://example.org/mine', page: '9' },
      onProgress: (step: string) => void steps.push(step),
    }
    const { document } = await run(LIGHTHOUSE, options)
    expect(document.online).toBe(null)
    const unused = '--id, --title, --author, --year, --html, --page'
    expect(steps).toContain(`not used: ${unused}, since the library says this of coast-2001 already`)
    steps.length = 0
    await run(write('buoys.txt', 'A buoy floats.\n'), options)
    expect(steps.join()).not.toContain('not used')
  })

  it('asks for what was not given', async () => {
    const asked: string[] = []
    const ask = async (what: keyof typeof given) => {
      asked.push(what)
      return given[what]
    }
    await run(write('buoys.txt', 'A buoy floats.\n'), { given: { id: 'buoys-1999' }, ask })
    expect(asked).toEqual(['title', 'author', 'year'])
  })

  const refused: [title: string, name: string, content: string | Buffer, given: object, message: RegExp][] = [
    ['a document that nobody describes', 'buoys.txt', 'A buoy floats.', {}, /no text of a source in the library/],
    ['another kind of file', 'buoys.rtf', '{\\rtf', given, /kind that cannot be imported/],
    ['text that is not UTF-8', 'buoys.txt', Buffer.from([0x41, 0xff, 0xfe, 0x42]), given, /not UTF-8/],
    ['an empty file', 'buoys.txt', ' \n', given, /holds no paragraph/],
    ['an empty file that nobody describes', 'buoys.txt', '', {}, /holds no paragraph/],
    ['a bad id', 'buoys.txt', 'A buoy floats.', { ...given, id: '../buoys' }, /id "\.\.\/buoys" does not fit/],
    ['a bad year', 'buoys.txt', 'A buoy floats.', { ...given, year: 'last' }, /year "last" is not a year/],
  ]
  it.each(refused)('refuses %s, says why, and leaves what was there', async (_, name, content, record, message) => {
    const folder = createFolder()
    await run(LIGHTHOUSE, { folder })
    await expect(run(write(name, content), { folder, given: record })).rejects.toThrow(message)
    expect(readdirSync(folder)).toEqual(['coast-2001'])
  })

  it('refuses a file that is not there', async () => {
    await expect(run('/no/such/file.txt')).rejects.toThrow('/no/such/file.txt is not there.')
  })

  it('keeps the old import when writing the new one fails', async () => {
    const folder = createFolder()
    await run(write('buoys.txt', 'A buoy floats.\n'), { folder, given })
    const onProgress = (step: string) => {
      if (step.startsWith('cut')) writeFileSync(join(folder, `.buoys-1999.new-${process.pid}`), 'in the way')
    }
    await expect(run(write('buoys.txt', 'A buoy sinks.\n'), { folder, given, onProgress })).rejects.toThrow()
    expect(readDocuments(folder).documents[0]?.text()).toBe('A buoy floats.\n')
  })

  describe('that was killed', () => {
    /** A folder with one document, and copies of it under other names. */
    async function leave(...names: string[]) {
      const folder = createFolder()
      await run(LIGHTHOUSE, { folder })
      for (const name of names) cpSync(join(folder, 'coast-2001'), join(folder, name), { recursive: true })
      return folder
    }
    const remove = (folder: string) => rmSync(join(folder, 'coast-2001'), { recursive: true })
    const idsIn = (folder: string) => readDocuments(folder).documents.map(({ source }) => source)

    it.each([GONE, process.pid])('brings no deleted document back, when its number was %i', async (pid) => {
      const folder = await leave(`.coast-2001.old-${pid}`)
      expect(idsIn(folder)).toEqual(['coast-2001'])
      expect(readdirSync(folder)).toEqual(['coast-2001'])
      remove(folder)
      expect(idsIn(folder)).toEqual([])
    })

    it('brings none back that was deleted before the next start', async () => {
      const folder = await leave(`.coast-2001.old-${GONE}`)
      remove(folder)
      expect(idsIn(folder)).toEqual([])
      expect(readdirSync(folder)).toEqual([])
    })

    it('between its two steps, gives back the document that it had set aside', async () => {
      const folder = await leave(`.coast-2001.old-${GONE}`, `.coast-2001.new-${GONE}`)
      remove(folder)
      expect(idsIn(folder)).toEqual(['coast-2001'])
      expect(readdirSync(folder)).toEqual(['coast-2001'])
    })

    it('is told from one that still runs, which is not disturbed', async () => {
      const aside = [`.coast-2001.new-${process.ppid}`, `.coast-2001.old-${process.ppid}`]
      const folder = await leave(...aside)
      remove(folder)
      expect(idsIn(folder)).toEqual([])
      expect(readdirSync(folder)).toEqual(aside)
    })
  })

  it('leaves out a document that was changed since, and says so', async () => {
    const folder = createFolder()
    await run(LIGHTHOUSE, { folder })
    writeFileSync(join(folder, 'coast-2001', 'original'), 'something else')
    const { documents, problems } = readDocuments(folder)
    expect(documents).toEqual([])
    expect(problems.join()).toMatch(/coast-2001 no longer holds the text/)
  })

  it('has no documents where there is no folder', () => {
    const folder = join(createFolder(), 'none')
    expect(readDocuments(folder)).toEqual({ documents: [], problems: [], broken: [] })
    expect(existsSync(folder)).toBe(false)
  })
})

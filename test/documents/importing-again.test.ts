import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/corpus/load.ts'
import { holdDocument, readDocuments } from '../../src/documents/folder.ts'
import type { ImportOptions } from '../../src/documents/import.ts'
import { buildLibrary } from '../../src/library/library.ts'
import { createFolder, createTestContext, dispatch } from '../context.ts'
import { importAndRead } from '../imported.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const { corpus } = loadCorpus(join(FIXTURES, 'corpus'))
const given = { id: 'town', title: 'A Quiet Town', author: 'Sund, Inga', year: '1999' }

/** Imports a text into a folder, under a name of its own. */
function run(folder: string, content: string | Buffer, options: Partial<ImportOptions> = {}, name = 'town.txt') {
  const path = join(createFolder(), name)
  writeFileSync(path, content)
  return importAndRead(path, { folder, sources: corpus.sources, given, ...options })
}

const RAIN = 'It rained all day in the port, and nobody went out to the ships.'
const PILOTS = 'The pilots met in the hall at noon.'
const LAMPS = 'The lamps of the mole were lit before the bell was rung.'
const toText = (paragraphs: string[]) => `${paragraphs.join('\n\n')}\n`

describe('a text that stands twice', () => {
  it('keeps its ids when it is imported again', async () => {
    const folder = createFolder()
    const text = toText([RAIN, PILOTS, RAIN])
    const before = (await run(folder, text)).document.passages.map(({ id }) => id)
    const { change, document } = await run(folder, text)
    expect(change).toBe('unchanged')
    expect(document.passages.map(({ id }) => id)).toEqual(before)
  })

  it('is told apart by what stands around it, whatever is put in, taken out or moved', async () => {
    const folder = createFolder()
    const [rain = '', pilots = '', again = ''] = (
      await run(folder, toText([RAIN, PILOTS, RAIN]))
    ).document.passages.map(({ id }) => id)
    const put = await run(folder, toText([RAIN, LAMPS, PILOTS, RAIN]))
    expect(put.document.passages.map(({ id }) => id)).toEqual([rain, put.ids.added[0], pilots, again])
    const out = await run(folder, toText([LAMPS, PILOTS, RAIN]))
    expect(out.document.passages.map(({ id }) => id).slice(1)).toEqual([pilots, again])
    expect(out.ids.orphaned).toEqual([rain])
  })
})

describe('line ends and a byte-order mark', () => {
  const dressed = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`

  it('make no other edition of a text of the operator', async () => {
    const folder = createFolder()
    const text = toText([RAIN, PILOTS])
    await run(folder, text)
    expect((await run(folder, dressed(text))).change).toBe('unchanged')
    expect((await run(folder, Buffer.from(dressed(text), 'utf16le'))).change).toBe('unchanged')
  })

  it('make no other edition of a source of the library: its notes stand in it', async () => {
    const text = readFileSync(join(FIXTURES, 'lighthouse.txt'), 'utf8')
    const places = async (content: string) => {
      const { known, document } = await run(createFolder(), content, { given: {} })
      const { places: found } = buildLibrary(corpus, [holdDocument(document)])
      return { known, places: [...found].map(([id, { passage }]) => [id, passage.id, passage.text]) }
    }
    const plain = await places(text)
    expect(plain.places.length).toBeGreaterThan(0)
    expect(await places(dressed(text))).toEqual(plain)
  })
})

describe('another work with an id that is taken', () => {
  const other = { ...given, title: 'Lamps', author: 'Lee, Ann' }

  it('is refused, and what to do is said', async () => {
    const folder = createFolder()
    await run(folder, toText([RAIN, PILOTS]))
    await expect(run(folder, toText([LAMPS]), { given: other })).rejects.toMatchObject({
      faultOf: 'reader',
      message: 'town is “A Quiet Town” already, and town.txt is another work.',
      hint: expect.stringContaining('--replace'),
    })
    expect(readDocuments(folder).documents[0]?.record.title).toBe('A Quiet Town')
  })

  it('takes the place where that is said, or answered', async () => {
    for (const options of [{ replace: true }, { confirm: async () => true }]) {
      const folder = createFolder()
      await run(folder, toText([RAIN, PILOTS]))
      expect((await run(folder, toText([LAMPS]), { given: other, ...options })).change).toBe('replaced')
    }
  })

  it('is none where its record alone was corrected, or its text under the same title', async () => {
    const folder = createFolder()
    await run(folder, toText([RAIN, PILOTS]))
    expect((await run(folder, toText([RAIN, PILOTS]), { given: other })).change).toBe('replaced')
    expect((await run(folder, toText([RAIN, LAMPS]), { given: other })).change).toBe('replaced')
  })
})

describe('the documents folder', () => {
  it.each(['/dev/null/documents', '/proc/documents'])(
    'that cannot be written, as %s, is a fault of the set-up',
    async (folder) => {
      await expect(run(folder, toText([RAIN]))).rejects.toMatchObject({
        faultOf: 'setup',
        message: expect.stringContaining(`The documents folder ${folder} cannot be written: `),
        hint: expect.stringContaining('FOOTNOTE_DOCUMENTS'),
      })
      expect(existsSync(folder)).toBe(false)
    },
  )
})

describe('pages', () => {
  it('are not claimed where nothing in the file parts them, and what was looked for is said', async () => {
    const told: string[] = []
    const options = { address: { page: '1' }, onProgress: (step: string) => void told.push(step) }
    const { document } = await run(createFolder(), toText([RAIN, PILOTS]), options)
    expect(document.passages.map(({ pin }) => pin.page)).toEqual([null, null])
    expect(told.join('\n')).toMatch(/no page is claimed: no form feed and no line such as \[Page 12\]/)
  })

  it('are claimed where a form feed parts them', async () => {
    const { document } = await run(createFolder(), `${RAIN}\n\n\f${PILOTS}\n`, { address: { page: '9' } })
    expect(document.passages.map(({ pin }) => pin.page)).toEqual(['9', '10'])
  })

  it('begin behind a form feed that stands between two words, as it does where pages were joined by it', async () => {
    const pages = [`${RAIN} The tide rose to the`, `lamps of the mole. ${PILOTS}`, LAMPS]
    for (const name of ['town.txt', 'town.md']) {
      const { document } = await run(createFolder(), pages.join('\f'), { address: { page: '40' } }, name)
      const sentences = document.passages.flatMap((passage) => passage.sentences)
      expect(sentences.map(({ text, pages }) => [text, pages.map(({ page }) => page)])).toEqual([
        [RAIN, ['40']],
        ['The tide rose to the lamps of the mole.', ['40', '41']],
        [PILOTS, ['41']],
        [LAMPS, ['42']],
      ])
    }
  })

  it.each(['--- Page # ---', '[Seite #]', '<!-- page # -->', '[Pg #]', '[p. #]', '{#}'])(
    'are those of three lines in order such as %s, and of no fewer',
    async (sign) => {
      const texts = [RAIN, PILOTS, LAMPS]
      const marked = (count: number) =>
        toText(texts.slice(0, count).flatMap((text, i) => [sign.replace('#', String(92 + i)), text]))
      for (const name of ['town.txt', 'town.md']) {
        const { document } = await run(createFolder(), marked(3), {}, name)
        expect(document.passages.map(({ text, pin }) => [pin.page, text])).toEqual(
          texts.map((text, i) => [`${92 + i}`, text]),
        )
        const few = await run(createFolder(), marked(2), {}, name)
        expect(few.document.passages.flatMap(({ pin }) => pin.page ?? [])).toEqual([])
      }
    },
  )

  it.each(['\n\f', '\n\n\f', '\f'])(
    'that cut a first line behind a small word make no heading of it: %j',
    async (feed) => {
      const { document } = await run(createFolder(), `The pilots of the${feed}North Mole met at noon. ${LAMPS}\n`)
      expect(document.passages.map(({ pin, text }) => [pin.section, text])).toEqual([
        ['Opening', `The pilots of the North Mole met at noon. ${LAMPS}`],
      ])
      const titled = await run(createFolder(), `The pilots\n\n\fThe North Mole is long. ${LAMPS}\n`)
      expect(titled.document.passages.map(({ pin }) => pin.section)).toEqual(['The pilots'])
    },
  )
})

it.each(['imported again', 'removed'])('a text that is %s leaves a bot that runs with what it has', async (what) => {
  const folder = createFolder()
  await run(folder, toText([RAIN, PILOTS, LAMPS]))
  const context = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
  if (what === 'removed') rmSync(join(folder, 'town'), { recursive: true })
  else await run(folder, toText([LAMPS, `${LAMPS} ${PILOTS}`.repeat(9), RAIN]), { replace: true })
  const { excerpts } = await dispatch({ command: 'passage', input: { id: 'town@opening.2' } }, context)
  expect(excerpts.map(({ text }) => text)).toContain(PILOTS)
  const verified = await dispatch({ command: 'verify', input: { quotation: LAMPS } }, context)
  expect(JSON.stringify(verified.blocks)).toContain('mole were lit')
})

import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importDocuments } from '../../src/cli/import-files.ts'
import { linkTo } from '../../src/library/links.ts'
import { createFolder, createTestContext, DOCUMENTS_DIR, dispatch } from '../context.ts'

const TEXT = [
  'The harbour of Kelp was dug in 1931, by hand, with well-worn spades & no plan; it cost ten lives, they say.',
  'Its lighthouse, painted white, was lit by a keeper (the last one) who never slept and never spoke of it again.',
]

/** The footnotes of an answer from a document of two pages, imported with these options. */
async function linksOf(options: object) {
  const [folder, file] = [createFolder(), join(createFolder(), 'kelp.txt')]
  writeFileSync(file, TEXT.join('\n\f\n'))
  const record = { id: 'kelp-2020', title: 'On Kelp', author: 'Smith, Jo', year: '2020' }
  expect(
    await importDocuments([file], { ...record, ...options }, { library: BUNDLED_LIBRARY, documents: folder }),
  ).toBe(0)
  const context = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
  const reply = await dispatch({ command: 'ask', input: { question: 'who lit the Kelp lighthouse?' } }, context)
  return reply.footnotes.filter(({ source }) => source === 'kelp-2020')
}

describe('the links of footnotes', () => {
  it('lead to the very words on a web page', async () => {
    const links = (await linksOf({ html: 'https://example.org/kelp' })).map(({ link }) => link)
    expect(links).toContain(
      'https://example.org/kelp#:~:text=Its%20lighthouse%2C%20painted%20white%2C%20was%20lit%20by%20a,never%20spoke%20of%20it%20again',
    )
  })

  it('lead to the page of a PDF, which is another than the printed one', async () => {
    const [footnote] = await linksOf({ pdf: 'https://example.org/kelp.pdf', page: '91' })
    expect(footnote).toMatchObject({ link: 'https://example.org/kelp.pdf#page=2', pin: { page: '92' } })
  })

  it('lead to the PDF alone where its pages are not known, and nowhere where nothing is', async () => {
    expect((await linksOf({ pdf: 'https://example.org/kelp.pdf' }))[0]?.link).toBe('https://example.org/kelp.pdf')
    expect((await linksOf({}))[0]?.link).toBeNull()
  })

  it('hold nothing that a browser or Discord would take for a sign', () => {
    const { sources } = createTestContext().library
    const [known] = sources.values()
    if (!known) throw new Error('the library has no source')
    const source = { ...known, online: { html: 'https://example.org/' } }
    const pin = {
      section: 'Signs',
      paragraph: 1,
      sentences: [1, 1] as [number, number],
      page: null,
      lastPage: null,
      speaker: null,
    }
    const sentence = { number: 1, text: '“a-b, c&d (e) *f* _g_ ~h~ ü”.', pieces: [], pages: [], cut: false }
    const passage = {
      id: 'signs',
      source: source.id,
      pin,
      range: [0, 1] as [number, number],
      text: '',
      sentences: [sentence],
    }
    expect(linkTo({ source, passages: [passage] }, pin)).toBe(
      'https://example.org/#:~:text=a%2Db%2C%20c%26d%20%28e%29%20%2Af%2A%20%5Fg%5F%20%7Eh%7E%20%C3%BC',
    )
    expect(linkTo({ source, passages: [] }, pin)).toBe('https://example.org/')
  })

  it('lead to the page or the DOI of a source whose text is not imported', async () => {
    const reply = await dispatch({ command: 'city', input: { name: 'San Francisco' } }, createTestContext())
    const links = new Set(reply.footnotes.map(({ link }) => link))
    expect([...links]).toContain('https://www.mdpi.com/2076-0760/9/8/146')
    expect([...links].filter((link) => link?.includes('#'))).toEqual([])
  })

  it('refuse an address that is none, and a page that is none', async () => {
    const file = join(createFolder(), 'kelp.txt')
    writeFileSync(file, TEXT.join('\n'))
    const record = { id: 'kelp-2020', title: 'On Kelp', author: 'Smith, Jo', year: '2020' }
    for (const options of [{ html: 'javascript:alert(1)' }, { pdf: 'kelp.pdf' }, { page: 'nine' }])
      expect(
        await importDocuments(
          [file],
          { ...record, ...options },
          { library: BUNDLED_LIBRARY, documents: createFolder() },
        ),
      ).toBe(2)
  })
})

describe.skipIf(!DOCUMENTS_DIR)('the links into a source on the web', () => {
  it('begin with words that stand there, and nearly always only there', async () => {
    const folder = createFolder()
    await importDocuments(
      [join(DOCUMENTS_DIR ?? '', 'manfredi-sanchez-2020.txt')],
      {},
      { library: BUNDLED_LIBRARY, documents: folder },
    )
    const { library } = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
    const { linkTo } = await import('../../src/library/links.ts')
    const source = library.sources.get('manfredi-sanchez-2020')
    const passages = library.passagesOf.get('manfredi-sanchez-2020') ?? []
    const text = passages.map((passage) => passage.text).join(' ')
    const notes = [...library.notes.values()].filter((note) => note.source === source?.id)
    const begins = notes.map((note) => {
      const link = source ? linkTo({ source, passages }, note.pin) : null
      return decodeURIComponent(link?.split('#:~:text=')[1]?.split(',')[0] ?? 'no fragment')
    })
    expect(begins.filter((begin) => !text.includes(begin))).toEqual([])
    expect(begins.filter((begin) => text.split(begin).length > 2).length).toBeLessThan(notes.length / 50)
  })
})

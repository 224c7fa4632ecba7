import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile, type ImportOptions } from '../../src/documents/import.ts'
import { createFolder, createTestContext, dispatch, type TestContext } from '../context.ts'

const context = createTestContext()
const cite = (what: string, style = '', at: TestContext = context) =>
  dispatch({ command: 'cite', input: { what, style } }, at)

/** The library with a text of its own: its words, and what is said of it. */
async function withText(text: string, given: Partial<NonNullable<ImportOptions['given']>>, page?: string) {
  const folder = createFolder()
  const path = join(createFolder(), 'quays.txt')
  writeFileSync(path, text)
  await importFile(path, {
    folder,
    sources: [],
    given: { id: 'quays', title: 'Of quays', author: 'Sund, Inga', year: '1999', ...given },
    ...(page ? { address: { page } } : {}),
  })
  return createTestContext({ FOOTNOTE_DOCUMENTS: folder })
}

const PROSE = [
  'The first quay was built of oak, and the masons came from the hills to set its stones by hand.',
  'Nobody had thought of the tide, which carried half of the timber away within a single winter.',
  'A second attempt was made with iron, and it stood until the storm that old people still talk of.',
  'Later the council bought a dredger, so that larger ships could come as far as the market.',
  'In the end the harbour was left to the gulls, and the ships went to another coast.',
]
const sentence = (i: number) => PROSE[i % PROSE.length] ?? ''
const pages = (count: number) => Array.from({ length: count }, (_, i) => `${sentence(i)}\n`).join('\f')
const marked = (labels: string[]) => labels.map((page, i) => `${sentence(i)}\n\n[Page ${page}]\n\n`).join('')

describe('a page of a text that was imported', () => {
  const rows: [what: string, text: string, first: string | undefined, page: string, says: string | null][] = [
    ['is one of its five', pages(5), '1', 'p. 5', null],
    ['is not behind the last', pages(5), '1', 'p. 99', 'Sund (1999) has no p. 99. Its pages are 1–5.'],
    ['is not before the first', pages(3), '90', 'p. 89', 'Its pages are 90–92.'],
    [
      'is counted where nothing of it was kept',
      `${pages(3)}\fReferences\n\nRoe, A. (2001). Quays.\n`,
      '1',
      'p. 4',
      null,
    ],
    ['may be Roman', marked(['i', 'ii', 'iii', '1', '2']), undefined, 'p. ii', null],
    ['may not be Roman', pages(5), '1', 'p. ii', 'Its pages are 1–5.'],
    ['is none of either kind', marked(['i', 'ii', '1', '2']), undefined, 'p. iv', 'Its pages are i–ii and 1–2.'],
    ['is none where its text shows none', sentence(1), undefined, 'p. 3', 'Sund (1999) has no p. 3. It has no pages.'],
  ]
  it.each(rows)('%s', async (_, text, first, page, says) => {
    const reply = await cite(`Sund ${page}`, 'apa', await withText(text, {}, first))
    expect(reply.outcome).toBe(says ? 'bad-input' : 'answered')
    expect(JSON.stringify(reply)).toContain(says ? says.split('. ').at(-1) : `(Sund, 1999, ${page})`)
    expect(JSON.stringify(reply)).not.toContain('not checked')
  })

  it('is cited unchecked where the book may have it, and nothing tells', async () => {
    const reply = await cite('Sund p. 3', 'apa', await withText(sentence(1), { kind: 'book' }))
    expect(JSON.stringify(reply)).toMatch(/page is not checked.*\(Sund, 1999, p\. 3\)/)
  })
})

it.each(['p. 3', 'p. iii', 'pp. 3-4'])('no podcast has a %s', async (page) => {
  const reply = await cite(`borders-belonging-s3e2, ${page}`)
  expect(reply.outcome).toBe('bad-input')
  expect(JSON.stringify(reply)).toContain('It has no pages.')
})

describe('a source, a page and a style', () => {
  const cited: [typed: string, says: string][] = [
    ['Bauder, 2022, p. 93 apa', '(Bauder, 2022, p. 93)'],
    ['apa Bauder p. 93', '(Bauder, 2022, p. 93)'],
    ['p. 93 of Bauder, in APA style', '(Bauder, 2022, p. 93)'],
    ['Bauder apa pp. 93-94', '(Bauder, 2022, pp. 93–94)'],
    ['Bauder 2022: 93 in MLA', '(Bauder 93)'],
    ['Bauder 2022, 93 harvard', '(Bauder, 2022, p. 93)'],
    ['(Bauder, 2022, p. 93) APA 7th edition', '(Bauder, 2022, p. 93)'],
    ['Bauder 93 chicago', 'Harald Bauder, “'],
    ['chicago author-date Bauder p. 93', '(Bauder 2022, 93)'],
    ['lacroix-spencer-2022 vancouver', '(1)'],
    ['10.1111/glob.12381 apa', '(Lacroix & Spencer, 2022)'],
    ['https://doi.org/10.1111/glob.12381', '(Lacroix & Spencer, 2022)'],
    ['bauder-2022/toronto-council-resolution-2013 mla', '(Bauder 91)'],
  ]
  it.each(cited)('are read in any order: %s', async (typed, says) => {
    expect(JSON.stringify(await cite(typed))).toContain(says)
  })

  it('are read where the page is none of the source', async () => {
    const [doi] = [...context.library.sources.values()].flatMap(({ record }) => (record.page ? (record.DOI ?? []) : []))
    for (const typed of ['Bauder apa p. 9999', 'apa p. 9999 Bauder', `${doi}, p. 9999`, `p. 9999 doi:${doi} chicago`])
      expect(JSON.stringify(await cite(typed))).toMatch(/has no p\. 9999\. ?.*Its pages are/)
  })

  it('are named alone where they are not known', async () => {
    expect(JSON.stringify(await cite('apa Atlantis p. 3'))).toContain('“Atlantis” is not a source')
    expect(JSON.stringify(await cite('Bauder 1999'))).toContain('“Bauder 1999” is not a source')
  })

  it('may be typed as the command asks for them', async () => {
    expect(JSON.stringify(await cite('Bauder p. 93', 'Chicago'))).toContain('Harald Bauder, “')
    expect(JSON.stringify(await cite('Bauder p. 93', 'chicago author-date'))).toContain('(Bauder 2022, 93)')
  })
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cite } from '../../src/citation/cite.ts'
import { exportRecords } from '../../src/citation/export.ts'
import { STYLES } from '../../src/citation/styles.ts'
import { createFolder } from '../context.ts'
import { importAndRead } from '../imported.ts'
import { ENTRIES } from './works.ts'

/** The record of a text that is imported with a file of its record. */
async function readBack(text: string, ending: string, id: string) {
  const folder = createFolder()
  const [path, record] = [join(folder, 'quays.txt'), join(folder, `record.${ending}`)]
  writeFileSync(path, 'The quay was built of oak and stone, and it stood for many winters.\n')
  writeFileSync(record, text)
  const options = { folder: createFolder(), sources: [], given: { record, id } }
  return (await importAndRead(path, options)).document.record
}

const FORMATS = [
  ['bibtex', 'bib'],
  ['ris', 'ris'],
] as const
const rows = ENTRIES.flatMap((entry) => FORMATS.map(([format, ending]) => ({ ...entry, format, ending })))

describe('a record that goes out and comes in again', () => {
  it.each(rows)('$id is cited as before, by $format', async ({ id, record, format, ending }) => {
    const back = await readBack(await exportRecords([{ id, record }], format), ending, id)
    for (const { id: style } of STYLES)
      expect((await cite(back, null, style)).reference).toBe((await cite(record, null, style)).reference)
  })
})

describe('a record of another program', () => {
  const ris = (...lines: string[]) => [...lines, 'ER  - ', ''].join('\n')

  it.each([
    ['SN', '12'],
    ['M1', '12'],
    ['IS', '12'],
  ])('keeps the number of a report in %s', async (tag, number) => {
    const text = ris(
      'TY  - RPRT',
      'AU  - Roe, Ada',
      'TI  - Quays',
      'PY  - 2020',
      'PB  - Port Office',
      `${tag}  - ${number}`,
    )
    expect(await readBack(text, 'ris', 'r')).toMatchObject({ type: 'report', number })
  })

  it('keeps the series of a working paper with its number', async () => {
    const entry = `@techreport{b, author={Roe, Ada}, title={Quays}, institution={Port Office}, type={Working Paper},
      number={12}, series={Ports Series}, year=2020, month=mar, url={https://x.example/1}, urldate={2024-05-03}, address={Vell}}`
    const record = await readBack(entry, 'bib', 'b')
    expect(record).toMatchObject({
      genre: 'Working Paper',
      'collection-title': 'Ports Series',
      'collection-number': '12',
      issued: { 'date-parts': [[2020, 3]] },
      accessed: { 'date-parts': [[2024, 5, 3]] },
      'publisher-place': 'Vell',
      URL: 'https://x.example/1',
    })
    expect((await cite(record, null, 'apa')).reference).toContain('Quays (Ports Series No. 12).')
  })

  it('keeps who wrote a newspaper article, and its day', async () => {
    const text = ris('TY  - NEWS', 'AU  - Roe, Ada', 'TI  - Quays', 'T2  - The Herald', 'DA  - 2022/11/04/', 'SP  - 3')
    expect(await readBack(text, 'ris', 'n')).toMatchObject({
      type: 'article-newspaper',
      author: [{ family: 'Roe', given: 'Ada' }],
      issued: { 'date-parts': [[2022, 11, 4]] },
      'container-title': 'The Herald',
    })
  })

  it('has et al. for others that it does not name, in every style and out again', async () => {
    const entry = '@article{r, author={Roe, Ada and Lee, Bo and others}, title={Quays}, journal={Ports}, year=2020}'
    const record = await readBack(entry, 'bib', 'r')
    for (const { id: style } of STYLES) {
      const { inText, reference } = await cite(record, null, style)
      expect(reference).toContain(' et al')
      expect(inText + reference).not.toMatch(/others|et al\.,? et al|et al\.\./)
    }
    expect((await cite(record, null, 'apa')).reference).toBe('Roe, A., Lee, B., et al. (2020). Quays. Ports.')
    expect((await cite(record, null, 'harvard')).inText).toBe('(Roe, Lee et al., 2020)')
    const bibtex = await exportRecords([{ id: 'r', record }], 'bibtex')
    expect(bibtex).toContain('author = {Roe, Ada and Lee, Bo and others},')
    const ris = await exportRecords([{ id: 'r', record }], 'ris')
    expect((await readBack(ris, 'ris', 'r')).author).toEqual(record.author)
  })

  it('keeps several ranges of pages, by BibTeX and RIS', async () => {
    const entry = '@article{r, author={Roe, Ada}, title={Quays}, journal={Ports}, year=2020, pages={iv--ix, 3--7}}'
    const record = await readBack(entry, 'bib', 'r')
    expect(record.page).toBe('iv-ix, 3-7')
    expect(await exportRecords([{ id: 'r', record }], 'bibtex')).toContain('pages = {iv--ix, 3--7}')
    const ris = await exportRecords([{ id: 'r', record }], 'ris')
    expect(ris).toContain('SP  - iv-ix, 3-7\n')
    expect(ris).not.toContain('EP  - ')
    expect((await readBack(ris, 'ris', 'r')).page).toBe(record.page)
  })

  it('is not called a preprint in Harvard, though the pages of an article of a journal be not known', async () => {
    const entry = '@article{r, author={Roe, Ada}, title={Quays}, journal={Ports}, year=2020}'
    const { reference } = await cite(await readBack(entry, 'bib', 'r'), null, 'harvard')
    expect(reference).toBe('Roe, A. (2020) ‘Quays’, Ports.')
  })
})

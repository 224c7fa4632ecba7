import { read as parseRis } from '@customcommander/ris'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { describe, expect, it } from 'vitest'
import { type Entry, exportRecords } from '../../src/citation/export.ts'
import type { CslRecord } from '../../src/corpus/schemas/source.ts'

const article: CslRecord = {
  type: 'article-journal',
  title: 'Harbours, quays & locks: 50% of "what a city of the coast has to look after all the year round"',
  author: [
    { family: 'de la Torre-García', given: 'Ñandú' },
    { family: 'Çağlar', given: 'Ayşe' },
    { family: 'City of Sanctuary' },
  ],
  issued: { 'date-parts': [[2020, 8, 14]] },
  'container-title': 'Ports & Cities',
  volume: '9',
  issue: '8',
  page: '146-151',
  DOI: '10.1234/ports_9',
}
const podcast: CslRecord = {
  type: 'broadcast',
  title: 'What is a quay?',
  author: [{ family: 'Li', given: 'Bo' }],
  issued: { 'date-parts': [[2024]], circa: true },
  'container-title': 'Ports & Cities, season 3',
}
const entries: Entry[] = [
  { id: 'de-la-torre-garcia-2020', record: article },
  { id: 'ports-and-cities-s3', record: podcast },
]

/** The parser reads an accent as a mark after its letter. */
const compose = <Fields>(fields: Fields): Fields => JSON.parse(JSON.stringify(fields).normalize('NFC'))

const bibtex = async (entries: Entry[]) => {
  const { errors, entries: parsed } = parseBibtex(await exportRecords(entries, 'bibtex'), { sentenceCase: false })
  expect(errors).toEqual([])
  return parsed.map(({ key, type, fields }) => ({ key, type, fields: compose(fields) }))
}
const ris = async (entries: Entry[]) => parseRis(await exportRecords(entries, 'ris'))

describe('BibTeX', () => {
  it('is read back by another parser, each source under its id', async () => {
    const [first] = await bibtex(entries)
    expect(first).toMatchObject({ key: 'de-la-torre-garcia-2020', type: 'article' })
    expect(first?.fields).toMatchObject({
      title: article.title,
      journal: 'Ports & Cities',
      volume: '9',
      number: '8',
      pages: '146–151',
      year: '2020',
      doi: '10.1234/ports_9',
    })
  })

  it('keeps particles, diacritics and organisations', async () => {
    const [first] = await bibtex(entries)
    expect(first?.fields.author).toEqual([
      { prefix: 'de la', lastName: 'Torre-García', firstName: 'Ñandú' },
      { lastName: 'Çağlar', firstName: 'Ayşe' },
      { name: 'City of Sanctuary' },
    ])
  })

  it('keeps names in other scripts, which LaTeX has no commands for', async () => {
    const author = [{ family: '王', given: '小' }]
    const [first] = await bibtex([{ id: 'wang-2020', record: { ...podcast, author } }])
    expect(first?.fields.author).toEqual([{ lastName: '王', firstName: '小' }])
  })

  it('says what a broadcast is part of, and that its year is a guess', async () => {
    const [, second] = await bibtex(entries)
    expect(second?.fields).toMatchObject({
      series: 'Ports & Cities, season 3',
      year: '2024',
      note: 'The year is approximate.',
    })
  })
})

describe('RIS', () => {
  it('is read back by another parser, with whole ids and unbroken titles', async () => {
    const [first] = await ris(entries)
    expect(first).toMatchObject({
      TY: ['JOUR'],
      ID: ['de-la-torre-garcia-2020'],
      TI: [article.title],
      T2: ['Ports & Cities'],
      DA: [{ year: '2020', month: '08', day: '14' }],
      SP: ['146'],
      EP: ['151'],
      DO: ['10.1234/ports_9'],
    })
  })

  it('has a line for each author', async () => {
    const [first] = await ris(entries)
    expect(first?.AU?.map((name) => name.last_name)).toEqual(['de la Torre-García', 'Çağlar', 'City of Sanctuary'])
  })

  it('says what a broadcast is part of, and that its year is a guess', async () => {
    const [, second] = await ris(entries)
    expect(second).toMatchObject({ T2: ['Ports & Cities, season 3'], PY: ['2024'], N1: ['The year is approximate.'] })
  })
})

describe('CSL-JSON', () => {
  it('comes back as it went in, under its id', async () => {
    const parsed: unknown = JSON.parse(await exportRecords(entries, 'csl-json'))
    expect(parsed).toEqual(entries.map(({ id, record }) => ({ id, ...record })))
  })
})

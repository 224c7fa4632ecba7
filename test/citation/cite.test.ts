import { describe, expect, it } from 'vitest'
import { cite } from '../../src/citation/cite.ts'
import { STYLES, type StyleId } from '../../src/citation/styles.ts'
import type { CslRecord } from '../../src/corpus/schemas/source.ts'
import { pinAt } from './pins.ts'

const record: CslRecord = {
  type: 'article-journal',
  title: 'Quays and locks',
  author: [{ family: 'Roe', given: 'Ada' }],
  issued: { 'date-parts': [[1994]] },
  'container-title': 'Ports',
  volume: '2',
  page: '3-9',
}
const by = (...names: [family: string, given?: string][]): CslRecord => ({
  ...record,
  author: names.map(([family, given]) => (given ? { family, given } : { family })),
})
const guessed: CslRecord['issued'] = { 'date-parts': [[2017]], circa: true }
const book: CslRecord = { type: 'book', title: 'A handbook', author: record.author, issued: record.issued }

const references: [what: string, style: StyleId, record: CslRecord, inText: string, reference: string][] = [
  [
    'a particle before the name',
    'apa',
    by(['van der Knaap', 'Peter']),
    '(van der Knaap, 1994)',
    'van der Knaap, P. (1994). Quays and locks. Ports, 2, 3–9.',
  ],
  [
    'a particle after the name, where Chicago sorts it',
    'chicago-author-date',
    by(['van der Knaap', 'Peter']),
    '(van der Knaap 1994)',
    'Knaap, Peter van der. 1994. “Quays and Locks.” Ports 2: 3–9.',
  ],
  [
    'diacritics, and names of two words',
    'harvard',
    by(['Çağlar', 'Ayşe'], ['Glick Schiller', 'Nina'], ['Krzyżanowski', 'Michał']),
    '(Çağlar, Glick Schiller and Krzyżanowski, 1994)',
    'Çağlar, A., Glick Schiller, N. and Krzyżanowski, M. (1994) ‘Quays and locks’, Ports, 2, pp. 3–9.',
  ],
  [
    'a typographic apostrophe',
    'mla',
    by(["O'Brien", 'Benjamin']),
    '(O’Brien)',
    'O’Brien, Benjamin. “Quays and Locks.” Ports, vol. 2, 1994, pp. 3–9.',
  ],
  [
    'four authors shortened in the text and listed in the reference',
    'apa',
    by(['Roe', 'Ada'], ['Li', 'Bo'], ['Şen', 'Can'], ['Ng', 'Di']),
    '(Roe et al., 1994)',
    'Roe, A., Li, B., Şen, C., & Ng, D. (1994). Quays and locks. Ports, 2, 3–9.',
  ],
  [
    'an organisation as its author',
    'vancouver',
    by(['City of Sanctuary']),
    '(1)',
    '1. City of Sanctuary. Quays and locks. Ports. 1994;2:3-9.',
  ],
  ['no container', 'mla', book, '(Roe)', 'Roe, Ada. A Handbook. 1994.'],
  ['no container in a note', 'chicago-notes', book, 'Ada Roe, A Handbook, 1994.', 'Roe, Ada. A Handbook, 1994.'],
]

const guesses: Record<StyleId, string> = {
  apa: 'ca. 2017',
  mla: 'circa 2017',
  'chicago-notes': '[2017?]',
  'chicago-author-date': '[2017?]',
  harvard: 'c. 2017',
  vancouver: '[2017?]',
}

describe('a reference', () => {
  it.each(references)('has %s in %s', async (_, style, record, inText, reference) => {
    expect(await cite(record, null, style)).toMatchObject({ inText, reference })
  })

  it.each(STYLES)('never shows a guessed year as certain in $name', async ({ id }) => {
    const { reference } = await cite({ ...record, issued: guessed }, null, id)
    expect(reference).toContain(guesses[id])
  })

  it.each(STYLES)('is plain text without markup or line ends in $name', async ({ id }) => {
    const title = 'Locks <i>and</i> quays & "docks"'
    const { inText, reference } = await cite({ ...record, title }, pinAt({ page: '4' }), id)
    expect(inText + reference).not.toMatch(/[<>\n"]|&\w*;|^\s|\s$/)
    expect(reference).toMatch(/Locks and quays & [“‘]docks[.,]?[’”]/i)
  })

  it('keeps sources apart that are cited at the same time', async () => {
    const cited = await Promise.all(['Roe', 'Li', 'Ng'].map((name) => cite(by([name]), null, 'apa')))
    expect(cited.map(({ inText }) => inText)).toEqual(['(Roe, 1994)', '(Li, 1994)', '(Ng, 1994)'])
  })
})

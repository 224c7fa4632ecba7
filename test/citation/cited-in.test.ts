import { expect, it } from 'vitest'
import { citeIn } from '../../src/citation/cited-in.ts'
import { cite } from '../../src/citation/cite.ts'
import type { StyleId } from '../../src/citation/styles.ts'
import type { CslRecord } from '../../src/corpus/schemas/source.ts'
import { pinAt } from './pins.ts'

const read: CslRecord = {
  type: 'book',
  title: 'Harbours',
  author: [{ family: 'Roe', given: 'Ada' }],
  issued: { 'date-parts': [[2021]] },
}
const quoted = { author: 'Li, Bo; Ng, Di', year: 1968 }

const rows: [style: StyleId, dated: string, undated: string][] = [
  ['apa', '(Li & Ng, 1968, as cited in Roe, 2021, p. 12)', '(Port Office, n.d., as cited in Roe, 2021, p. 12)'],
  ['mla', '(qtd. in Roe 12)', '(qtd. in Roe 12)'],
  [
    'chicago-notes',
    'Bo Li and Di Ng (1968), quoted in Ada Roe, Harbours, 2021, 12.',
    'Port Office, quoted in Ada Roe, Harbours, 2021, 12.',
  ],
  ['chicago-author-date', '(Li and Ng 1968, quoted in Roe 2021, 12)', '(Port Office, n.d., quoted in Roe 2021, 12)'],
  ['harvard', '(Li and Ng, 1968, quoted in Roe, 2021, p. 12)', '(Port Office, no date, quoted in Roe, 2021, p. 12)'],
  ['vancouver', 'Li and Ng, cited in (1, p. 12)', 'Port Office, cited in (1, p. 12)'],
]

it.each(rows)('cites what another work quotes, in %s', async (style, dated, undated) => {
  const { inText } = await cite(read, pinAt({ page: '12' }), style)
  expect(citeIn(quoted, inText, style)).toBe(dated)
  expect(citeIn({ author: 'Port Office', year: null }, inText, style)).toBe(undated)
})

it('names the first of many alone', () => {
  expect(citeIn({ author: 'Li, B.; Ng, D.; Şen, C.', year: 2001 }, '(Roe, 2021)', 'apa')).toBe(
    '(Li et al., 2001, as cited in Roe, 2021)',
  )
})

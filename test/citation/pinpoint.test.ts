import { describe, expect, it } from 'vitest'
import { cite } from '../../src/citation/cite.ts'
import type { StyleId } from '../../src/citation/styles.ts'
import type { CslRecord } from '../../src/corpus/schemas/source.ts'
import type { Pin } from '../../src/corpus/schemas/note.ts'
import { pinAt } from './pins.ts'

const record: CslRecord = {
  type: 'book',
  title: 'Harbours',
  author: [{ family: 'Roe', given: 'Ada' }],
  issued: { 'date-parts': [[2021]] },
}

const places: [what: string, pin: Pin | null, inText: Record<Exclude<StyleId, 'chicago-notes'>, string>][] = [
  [
    'the whole source',
    null,
    {
      apa: '(Roe, 2021)',
      mla: '(Roe)',
      'chicago-author-date': '(Roe 2021)',
      harvard: '(Roe, 2021)',
      vancouver: '(1)',
    },
  ],
  [
    'a page, whatever else is known of the place',
    pinAt({ page: '12', section: '2. Quays', paragraph: 3 }),
    {
      apa: '(Roe, 2021, p. 12)',
      mla: '(Roe 12)',
      'chicago-author-date': '(Roe 2021, 12)',
      harvard: '(Roe, 2021, p. 12)',
      vancouver: '(1, p. 12)',
    },
  ],
  [
    'a numbered note',
    pinAt({ section: 'Notes', paragraph: 7 }),
    {
      apa: '(Roe, 2021, n. 7)',
      mla: '(Roe, n. 7)',
      'chicago-author-date': '(Roe 2021, n. 7)',
      harvard: '(Roe, 2021, n. 7)',
      vancouver: '(1, n. 7)',
    },
  ],
  [
    'a numbered section',
    pinAt({ section: '4.2. Quays and locks', paragraph: 3 }),
    {
      apa: '(Roe, 2021, sec. 4.2, para. 3)',
      mla: '(Roe, sec. 4.2)',
      'chicago-author-date': '(Roe 2021, sec. 4.2, para. 3)',
      harvard: '(Roe, 2021, sec. 4.2, para. 3)',
      vancouver: '(1, sec. 4.2, para. 3)',
    },
  ],
  [
    'a heading that begins with a number of its own',
    pinAt({ section: '30 quays', paragraph: 3 }),
    {
      apa: '(Roe, 2021, 30 quays section, para. 3)',
      mla: '(Roe)',
      'chicago-author-date': '(Roe 2021, under “30 quays,” para. 3)',
      harvard: '(Roe, 2021, 30 quays section, para. 3)',
      vancouver: '(1, 30 quays section, para. 3)',
    },
  ],
  [
    'a chapter by its number in Roman numerals',
    pinAt({ section: 'Chapter XLVI.', paragraph: 3 }),
    {
      apa: '(Roe, 2021, Chapter XLVI, para. 3)',
      mla: '(Roe, ch. 46)',
      'chicago-author-date': '(Roe 2021, chap. 46, para. 3)',
      harvard: '(Roe, 2021, ch. 46, para. 3)',
      vancouver: '(1, chap. 46, para. 3)',
    },
  ],
  [
    'a part that has a title too, and a number in words',
    pinAt({ section: 'PART TWO: The locks', paragraph: 3 }),
    {
      apa: '(Roe, 2021, Part 2, para. 3)',
      mla: '(Roe, pt. 2)',
      'chicago-author-date': '(Roe 2021, pt. 2, para. 3)',
      harvard: '(Roe, 2021, pt. 2, para. 3)',
      vancouver: '(1, pt. 2, para. 3)',
    },
  ],
  [
    'a heading with a number before it',
    pinAt({ section: '1 Introduction', paragraph: 3 }),
    {
      apa: '(Roe, 2021, Introduction section, para. 3)',
      mla: '(Roe)',
      'chicago-author-date': '(Roe 2021, under “Introduction,” para. 3)',
      harvard: '(Roe, 2021, Introduction section, para. 3)',
      vancouver: '(1, Introduction section, para. 3)',
    },
  ],
  [
    'a section in Roman numerals',
    pinAt({ section: 'IV. The quays', paragraph: 3 }),
    {
      apa: '(Roe, 2021, sec. IV, para. 3)',
      mla: '(Roe, sec. IV)',
      'chicago-author-date': '(Roe 2021, sec. IV, para. 3)',
      harvard: '(Roe, 2021, sec. IV, para. 3)',
      vancouver: '(1, sec. IV, para. 3)',
    },
  ],
  [
    'a heading in capitals, with a full stop',
    pinAt({ section: 'THE QUAYS OF THE NORTH.', paragraph: 3 }),
    {
      apa: '(Roe, 2021, The Quays of the North section, para. 3)',
      mla: '(Roe)',
      'chicago-author-date': '(Roe 2021, under “The Quays of the North,” para. 3)',
      harvard: '(Roe, 2021, The Quays of the North section, para. 3)',
      vancouver: '(1, The Quays of the North section, para. 3)',
    },
  ],
  [
    'a heading that begins with initials',
    pinAt({ section: 'D. H. Roe', paragraph: 3 }),
    {
      apa: '(Roe, 2021, D. H. Roe section, para. 3)',
      mla: '(Roe)',
      'chicago-author-date': '(Roe 2021, under “D. H. Roe,” para. 3)',
      harvard: '(Roe, 2021, D. H. Roe section, para. 3)',
      vancouver: '(1, D. H. Roe section, para. 3)',
    },
  ],
  [
    'what stands before the first heading',
    pinAt({ section: 'Opening', paragraph: 2 }),
    {
      apa: '(Roe, 2021, para. 2)',
      mla: '(Roe)',
      'chicago-author-date': '(Roe 2021, para. 2)',
      harvard: '(Roe, 2021, para. 2)',
      vancouver: '(1, para. 2)',
    },
  ],
  [
    'a turn of a transcript',
    pinAt({ section: 'Transcript', paragraph: 8, speaker: 'Bo Li' }),
    {
      apa: '(Roe, 2021, Bo Li, turn 8)',
      mla: '(Roe)',
      'chicago-author-date': '(Roe 2021, Bo Li, turn 8)',
      harvard: '(Roe, 2021, Bo Li, turn 8)',
      vancouver: '(1, Bo Li, turn 8)',
    },
  ],
]
const rows = places.flatMap(([what, pin, byStyle]) =>
  Object.entries(byStyle).map(([style, inText]) => ({ what, pin, style: style as StyleId, inText })),
)

describe('a citation in the text', () => {
  it.each(rows)('$style points at $what', async ({ pin, style, inText }) => {
    expect((await cite(record, pin, style)).inText).toBe(inText)
  })

  it('has a note before the DOI, not after it', async () => {
    const article: CslRecord = {
      ...record,
      type: 'article-journal',
      'container-title': 'Ports',
      volume: '3',
      DOI: '10.1/x',
    }
    const { inText } = await cite(article, pinAt({ section: 'Quays', paragraph: 3 }), 'chicago-notes')
    expect(inText).toBe('Ada Roe, “Harbours,” Ports 3 (2021): under “Quays,” para. 3, https://doi.org/10.1/x.')
  })
})

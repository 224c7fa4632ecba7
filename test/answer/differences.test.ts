import { describe, expect, it } from 'vitest'
import { differenceBetween } from '../../src/answer/differences.ts'
import type { Note } from '../../src/corpus/schemas/note.ts'
import type { Kind } from '../../src/evidence/reading/form.ts'
import { analyze } from '../../src/search/analyze.ts'

const note = (says: string, given: Partial<Note> = {}): Note => ({
  id: 's/n',
  source: 's',
  pin: { section: 'Lamps', paragraph: 1, sentences: [1, 1], page: null, speaker: null },
  says,
  asks: ['who lit the lamps of the harbour?'],
  cities: ['harbour'],
  networks: [],
  terms: [],
  people: [],
  years: [],
  'disagrees-with': [],
  stances: {},
  cites: [],
  besides: [],
  ...given,
})

const differ = (kind: Kind, question: string, shown: Note, other: Note) =>
  differenceBetween(
    { form: { kind, head: [], noun: '', first: [], last: [], subject: [] }, terms: analyze(question), entities: [] },
    shown,
    other,
  )

const LIT_1905 = note('The lamps were lit in 1905.', { years: [1905], when: '1905' })
const LIT_1906 = note('The lamps were lit in 1906.', {
  years: [1906],
  when: '1906',
  asks: ['how many lamps burn at the harbour?', 'do lamps burn at the harbour?'],
})

describe('two notes differ on what was asked', () => {
  const rows: [difference: string | null, kind: Kind, question: string, shown: Note, other: Note, reason: string][] = [
    ['year', 'year', 'when were the lamps lit?', LIT_1905, LIT_1906, 'a year is asked, and the years differ'],
    [null, 'year', 'when were the lamps lit?', LIT_1905, { ...LIT_1905 }, 'a year is asked, and it is the same'],
    [null, 'year', 'when?', LIT_1905, { ...LIT_1906, cities: ['elsewhere'] }, 'they are of different places'],
    ['dated', 'figure', 'how many lamps burn at the harbour?', LIT_1905, LIT_1906, 'both may hold, each in its year'],
    [null, 'person', 'who lit the lamps?', LIT_1905, LIT_1906, 'who is asked, and the years differ'],
    [
      'figure',
      'figure',
      'how many lamps?',
      note('There are 40 lamps.'),
      note('There are 45 lamps.'),
      'the figures differ',
    ],
    [null, 'figure', 'how many lamps?', note('There are 40 lamps.'), note('All 40 lamps burn.'), 'the figures agree'],
    [
      'person',
      'person',
      'who lit the lamps?',
      note('Ann lit them.', { people: ['ann'] }),
      note('Ben lit them.', { people: ['ben'] }),
      'the persons differ',
    ],
    [
      'statement',
      'yes-no',
      'were lamps of the harbour lit?',
      note('All lamps were lit.'),
      note('None was.', { asks: ['were the lamps of the harbour ever lit?'] }),
      'the other is asked the same',
    ],
    [
      null,
      'yes-no',
      'were lamps of the harbour lit?',
      note('All lamps were lit.'),
      note('Boats sank.', { asks: ['did the boats sink?'] }),
      'the other is asked something else',
    ],
    [
      null,
      'several',
      'which lamps of the harbour burn?',
      note('Red, green and blue lamps burn, for example.'),
      note('Red, white and blue lamps burn.', { asks: ['which lamps of the harbour burn at night?'] }),
      'examples are no full list',
    ],
  ]
  it.each(rows)('%s: %s, %s', (difference, kind, question, shown, other) => {
    expect(differ(kind, question, shown, other)).toBe(difference)
  })
})

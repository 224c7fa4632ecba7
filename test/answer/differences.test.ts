import { describe, expect, it } from 'vitest'
import { differenceBetween } from '../../src/answer/differences.ts'
import type { Note } from '../../src/corpus/schemas/note.ts'
import type { Kind } from '../../src/evidence/reading/form.ts'
import { analyze } from '../../src/search/analyze.ts'

const note = (says: string, given: Partial<Note> = {}): Note => ({
  id: 's/n',
  source: 's',
  pin: { section: 'Lamps', paragraph: 1, sentences: [1, 1], page: null, lastPage: null, speaker: null },
  says,
  asks: ['who lit the lamps of the harbour?'],
  open: [],
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
  source: 't',
  years: [1906],
  when: '1906',
  asks: ['when were the lamps lit?', 'how many lamps burn at the harbour?', 'do lamps burn at the harbour?'],
})

const BUILT_AND_LIT = note('The tower was built in 1901. Its lamps were lit in 1906.', {
  years: [1901, 1906],
  asks: ['when were the lamps lit?'],
})

describe('two notes differ on what was asked', () => {
  const rows: [difference: string | null, kind: Kind, question: string, shown: Note, other: Note, reason: string][] = [
    ['year', 'year', 'when were the lamps lit?', LIT_1905, LIT_1906, 'a year is asked, and the years differ'],
    [null, 'year', 'when were the lamps lit?', LIT_1905, { ...LIT_1905 }, 'a year is asked, and it is the same'],
    [null, 'year', 'when were the lamps lit?', BUILT_AND_LIT, LIT_1906, 'what is asked has the same year in both'],
    [
      null,
      'year',
      'when did the harbour get its lamps?',
      LIT_1905,
      LIT_1906,
      'the other year is of something else than was asked',
    ],
    [
      'dated',
      'year',
      'when were the lamps lit?',
      LIT_1905,
      { ...LIT_1906, source: 's', when: undefined },
      'one source tells of two years',
    ],
    [null, 'year', 'when?', LIT_1905, { ...LIT_1906, cities: ['elsewhere'] }, 'they are of different places'],
    ['dated', 'figure', 'how many lamps burn at the harbour?', LIT_1905, LIT_1906, 'both may hold, each in its year'],
    [null, 'person', 'who lit the lamps?', LIT_1905, LIT_1906, 'who is asked, and the years differ'],
    [
      'figure',
      'figure',
      'how many lamps?',
      note('There are 40 lamps.'),
      note('There are 45 lamps.', { source: 't', asks: ['how many lamps?'] }),
      'the figures differ',
    ],
    [
      null,
      'figure',
      'how many lamps?',
      note('There are 40 lamps.'),
      note('All 40 lamps burn.', { source: 't', asks: ['how many lamps?'] }),
      'the figures agree',
    ],
    [
      'person',
      'person',
      'who lit the lamps?',
      note('Ann lit them.', { people: ['ann'] }),
      note('Ben lit them.', { people: ['ben'] }),
      'the persons differ',
    ],
    [
      null,
      'person',
      'who paid for the lamps?',
      note('Ann paid.', { people: ['ann'] }),
      note('Ben gave oil.', { source: 't', people: ['ben'], asks: ['what did Ben give for the lamps?'] }),
      'the other is not asked who',
    ],
    [
      null,
      'yes-no',
      'were lamps of the harbour lit?',
      note('All lamps were lit.'),
      note('None was.', { asks: ['were the lamps of the harbour ever lit?'] }),
      'a source reports no other voice',
    ],
    [
      'statement',
      'yes-no',
      'were lamps of the harbour lit?',
      note('All lamps were lit.'),
      note('None was.', { source: 't', asks: ['were the lamps of the harbour ever lit?'] }),
      'the other is asked the same',
    ],
    [
      null,
      'yes-no',
      'were lamps of the harbour lit?',
      note('All lamps were lit.'),
      note('Boats sank.', { source: 't', asks: ['did the boats sink?'] }),
      'the other is asked something else',
    ],
    [
      'aspect',
      'reason',
      'why were the lamps lit?',
      note('Boats had sunk.'),
      note('The mayor wished it.', { source: 't', asks: ['why were the lamps ever lit?'] }),
      'both reasons may hold',
    ],
    [
      null,
      'several',
      'which lamps of the harbour burn?',
      note('Red, green and blue lamps burn, for example.'),
      note('Red, white and blue lamps burn.', { source: 't', asks: ['which lamps of the harbour burn at night?'] }),
      'examples are no full list',
    ],
  ]
  it.each(rows)('%s: %s, %s', (difference, kind, question, shown, other) => {
    expect(differ(kind, question, shown, other)).toBe(difference)
  })
})

import { describe, expect, it } from 'vitest'
import { isOnAsked } from '../../src/answer/on-asked.ts'
import type { Note } from '../../src/corpus/schemas/note.ts'
import type { Kind } from '../../src/evidence/reading/form.ts'
import { periodOf } from '../../src/evidence/reading/period.ts'
import { analyze } from '../../src/search/analyze.ts'

const NOTE: Note = {
  id: 's/n',
  source: 's',
  pin: { section: 'Lamps', paragraph: 1, sentences: [1, 1], page: null, lastPage: null, speaker: null },
  says: 'The lamps of the harbour were lit in 1906.',
  asks: ['when did the harbour get its lamps?', 'how many lamps burn at the harbour?'],
  open: [],
  phrases: [],
  untagged: {},
  cities: ['harbour'],
  networks: [],
  terms: [],
  people: [],
  years: [1906],
  relations: [],
  stances: {},
  uncoded: {},
  cites: [],
  besides: [],
}

const HARBOUR = { kind: 'city' as const, id: 'harbour', names: ['Harbour'] }
const ELSEWHERE = { kind: 'city' as const, id: 'elsewhere', names: ['Elsewhere'] }

type Named = Parameters<typeof isOnAsked>[1]['entities']

/** What the first word of what a relation is on says that it asks. */
const ASKS = { year: 'year', number: 'figure', who: 'person', where: 'place', first: 'first' } as const

const asksOf = (on: string) => Object.entries(ASKS).find(([word]) => on.startsWith(word))?.[1] ?? null

const isAsked = (
  on: string,
  kind: Kind,
  question: string,
  entities: { kind: 'city'; id: string; names: string[] }[] = [],
) =>
  isOnAsked(
    { note: NOTE, on, asks: asksOf(on) },
    {
      form: { kind, head: [], noun: '', first: [], last: [], subject: [] },
      read: question,
      terms: analyze(question),
      period: periodOf(question),
      entities: entities as unknown as Named,
    },
    (term) => (term === 'lamp' ? 1 : 3),
  )

describe('what two notes say otherwise is what was asked', () => {
  const rows: [asked: boolean, on: string, kind: Kind, question: string, reason: string][] = [
    [true, 'year of lighting', 'year', 'when were they lighted, at the lighting?', 'a year is asked in words of it'],
    [true, 'year of lighting', 'year', 'since when has the harbour its lamps?', 'the other note is asked alike'],
    [false, 'year of lighting', 'year', 'when did boats sink?', 'a year of something else'],
    [true, 'number of lamps', 'figure', 'how many lamps were there in 1906?', 'the note is of the year that is named'],
    [false, 'number of lamps', 'figure', 'how many lamps were there in 1950?', 'the note is of another year'],
    [false, 'year of lighting', 'person', 'who saw to the lighting?', 'a person is asked'],
    [false, 'number of lamps', 'year', 'when did the harbour get its lamps?', 'the figure is not asked'],
    [true, 'number of lamps', 'figure', 'how many lamps are there?', 'the figure is asked'],
    [false, 'colour of the lamps', 'yes-no', 'do lamps burn?', 'a common word of it'],
    [true, 'where the lamps stand', 'place', 'where do the lamps stand?', 'a place is asked'],
    [false, 'colour of the lamps', 'place', 'where is a colour?', 'a place is asked, and none told'],
    [true, 'who lit them', 'person', 'who lit the lamps?', 'the person is asked'],
    [false, 'who lit them', 'reason', 'why were the lamps lit?', 'a reason is asked'],
    [true, 'colour of the lamps', 'yes-no', 'have the lamps a colour?', 'neither figure nor year'],
    [false, 'colour of the lamps', 'figure', 'how many lamps have a colour?', 'a figure is asked'],
    [false, 'colour of the lamps', 'yes-no', 'do critics say that the lamps have a colour?', 'whether some say so'],
    [false, 'colour of the lamps', 'yes-no', 'is there a scholar who sees a colour in lamps?', 'whether some say so'],
    [false, 'colour of the lamps', 'noun', 'which author calls lamps a colour?', 'who says so'],
    [false, 'colour of the lamps', 'yes-no', 'does the word colour of lamps come from France?', 'where a word is from'],
    [true, 'colour of the lamps', 'yes-no', 'do people use colour in lamps?', 'nobody says anything'],
    [true, 'first lighted harbour', 'anything', 'which harbour was first lighted?', 'what was first is no mere year'],
  ]
  it.each(rows)('%s: %s, %s, %s (%s)', (asked, on, kind, question) => {
    expect(isAsked(on, kind, question)).toBe(asked)
  })

  it('of a city that the question names, and of no other', () => {
    expect(isAsked('number of lamps', 'figure', 'how many lamps are there?', [HARBOUR])).toBe(true)
    expect(isAsked('number of lamps', 'figure', 'how many lamps are there?', [ELSEWHERE])).toBe(false)
  })
})

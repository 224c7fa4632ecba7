import { describe, expect, it } from 'vitest'
import { createSearch } from '../../src/search/create-search.ts'
import type { Searchable } from '../../src/search/passage.ts'

const passages: Searchable[] = [
  { id: 'bread', heading: 'Baking', text: 'Rye bread rises slowly. A baker feeds the sour dough each evening.' },
  {
    id: 'bakers',
    heading: 'Guilds',
    text: 'The bakers of the harbour town founded a guild in 1612 and fixed the price of bread.',
  },
  { id: 'harbour', heading: 'The harbour', text: 'The harbour froze in 1709. No ship left the town for nine weeks.' },
  {
    id: 'ferry',
    heading: 'Ferries',
    text: 'A steam ferry crossed the bay from 1854; the Bay Ferry Company ran it.',
    questions: ['how did people get over the water?'],
  },
  {
    id: 'bridge',
    heading: 'The bridge',
    text: 'Since 1931 a bridge of steel has crossed the bay beside the steam works.',
    about: ['bay-ferry'],
  },
]
const things = [{ id: 'bay-ferry', names: ['Bay Ferry Company', 'BFC', 'the ferry people'] }]
const search = createSearch(passages, { things })
const first = (question: string) => search.search(question, 5)[0]?.id

describe('createSearch ranks first', () => {
  const rows: [question: string, id: string, reason: string][] = [
    ['which baker founded a guild?', 'bakers', 'plural and singular are one word, and two words beat one'],
    ['sour-dough', 'bread', 'a hyphenated word is found where it is written apart'],
    ['steam ferry', 'ferry', 'neighbours in the question that are neighbours in the text'],
    ['how did people get over the water', 'ferry', 'a question that the passage says it answers'],
    ['BFC', 'bridge', 'a thing that the passage is about, by another spelling than any text has'],
    ['1709', 'harbour', 'a year'],
    ['harbor froze', 'harbour', 'a word that nobody knows, a letter off'],
  ]
  it.each(rows)('%s → %s (%s)', (question, id) => {
    expect(first(question)).toBe(id)
  })

  it('gives no more than it was asked for, and nothing for nothing', () => {
    expect(search.search('the harbour town bread', 2)).toHaveLength(2)
    expect(search.search('of the and', 5)).toEqual([])
    expect(search.search('zeppelin', 5)).toEqual([])
  })

  it('forgives no slip in a word that it knows', () => {
    expect(search.search('bay', 5).map((found) => found.id)).not.toContain('bread')
  })

  it('says which of the question’s words stand in a passage', () => {
    const found = search.search('bakers and ships', 5).find(({ id }) => id === 'bakers')
    expect([...(found?.terms ?? [])]).toEqual(['baker'])
  })

  it('ranks the same when it is opened from what was kept', () => {
    const opened = createSearch([], { things, kept: search.keep() })
    for (const [question] of rows) expect(opened.search(question, 5)).toEqual(search.search(question, 5))
  })

  it('refuses two passages of one id, and then adds none of those that come together', () => {
    expect(() => createSearch([...passages, ...passages])).toThrow(/duplicate/i)
    const growing = createSearch(passages)
    const lamp = { id: 'lamp', text: 'A lamp burns on the pier.' }
    expect(() => growing.add([lamp, { id: 'bread', text: 'Another bread.' }])).toThrow(/duplicate id bread/)
    expect(growing.search('lamp', 1)).toEqual([])
    growing.add([lamp])
    expect(growing.search('lamp', 1)[0]?.id).toBe('lamp')
    growing.remove(['lamp', 'nobody'])
    growing.add([lamp])
    expect(growing.search('lamp', 9)).toHaveLength(1)
  })
})

describe('how much a word tells', () => {
  it('is the more the rarer it is', () => {
    expect(search.weigh('bread')).toBeLessThan(search.weigh('guild'))
    expect(search.weigh('guild')).toBeLessThan(search.weigh('zeppelin'))
  })
})

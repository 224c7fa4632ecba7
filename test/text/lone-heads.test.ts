import { describe, expect, it } from 'vitest'
import { PLAIN_LAYOUT } from '../../src/text/layout.ts'
import { segment } from '../../src/text/segment.ts'

const FIRST = `The old light of the bay was built of timber that came down the river in the spring
and stood for sixty years before a storm broke it. The keeper wrote down each night
what he had seen from its gallery, and the books that he filled are kept in the`

const SECOND = `museum on the hill. They tell of ships that came from far away, and of others that
nobody saw again. In the margins there are drawings of birds that lived on the rocks,
and a teacher of the school has begun to make a list of them, which is printed by`

const THIRD = `the town. Visitors may read the books on Mondays if they ask for them before noon,
and they are shown round the gallery by whoever is there.`

const joined = (text: string, first: string | null = null) =>
  segment(text, 'Of lights', {
    ...PLAIN_LAYOUT,
    pages: first === null ? null : { first, break: 'form-feed' },
  }).map(({ section, sentences }) => ({ section, text: sentences.map((sentence) => sentence.text).join(' ') }))

describe('what stands between two pages of a sentence', () => {
  it.each([
    ['heads with the numbers of their pages', ['14 A. Lind', 'Birds of the bay 15'], '13'],
    ['the same where no number is known', ['14 A. Lind', 'Birds of the Bay 15'], null],
    ['heads without numbers', ['A. Lind', 'The Keeper’s Books'], null],
    ['heads in capitals', ['LIGHTS OF THE NORTH', 'A. LIND'], '13'],
    ['an address', ['https://example.org/lights', 'Lights: A History'], null],
  ])('is left out, and said to be: %s', (_, [one, two], first) => {
    for (const gap of ['\n\n', '\n']) {
      const [only, ...others] = joined(`${FIRST}\n\f${one}${gap}${SECOND}\n\f${two}${gap}${THIRD}\n`, first)
      expect(others).toEqual([])
      expect(only?.text).toContain('are kept in the … museum on the hill.')
      expect(only?.text).toContain('is printed by … the town.')
    }
  })

  it('is left out at the foot of a page as well', () => {
    const [only, ...others] = joined(`${FIRST}\n\nYearbook of Lights 12 (1931) 14\n\f${SECOND}\n\n15\n\f${THIRD}\n`)
    expect(others).toEqual([])
    expect(only?.text).toContain('are kept in the … museum on the hill.')
  })

  it.each([
    [
      'a name that the sentence goes on with',
      'Anna Lind, who lives on the hill and read them\nall when she was a child.',
      'Anna',
    ],
    ['a line of verse', 'Of the sea\nand the sand\nand the salt\nand the stone', 'Of the sea'],
    ['a formula', 'R = 2\n\nwhere the sum is that of all years.', 'R = 2'],
    ['a caption', 'Table 3 Ships by year\n\nand in the town hall.', 'Table 3'],
  ])('is kept where it may be text: %s', (_, page, kept) => {
    expect(JSON.stringify(joined(`${FIRST}\n\f${page}\n`))).toContain(kept)
  })

  it('is a heading where the sentence before it has ended', () => {
    const [, second] = joined(`${FIRST}\ntower.\n\fThe second tower\n\nIt was built of stone.\n`)
    expect(second).toEqual({ section: 'The second tower', text: 'It was built of stone.' })
  })

  it('gives no section its name where it has the number of its page', () => {
    const [, second] = joined(`${FIRST} tower.\n\fA. Lind 14\n\nIt was built of stone.\n`, '13')
    expect(second).toEqual({ section: 'Opening', text: 'It was built of stone.' })
  })
})

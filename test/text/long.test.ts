import { describe, expect, it } from 'vitest'
import { type Layout, PLAIN_LAYOUT } from '../../src/text/layout.ts'
import { toPassages } from '../../src/text/passages.ts'
import { segment } from '../../src/text/segment.ts'

const MARKDOWN: Layout = { ...PLAIN_LAYOUT, format: 'markdown' }
const IN_PAGES: Layout = { ...PLAIN_LAYOUT, pages: { first: '1', break: 'form-feed' } }

const repeat = (text: string, length: number) => text.repeat(Math.ceil(length / text.length))

function timeOf(text: string, layout: Layout): number {
  const start = performance.now()
  toPassages('bells-1999', segment(text, 'Bells of the Coast', layout))
  return performance.now() - start
}

/** How much longer than ordinary prose of the same length a text may take. */
const MOST = 15

const ordinary = (length: number, layout: Layout) =>
  Math.min(...[1, 2].map(() => timeOf(repeat('The bell *rings* in fog,\nand never by day.\n\n', length), layout)))

describe('a plain text', () => {
  const LENGTH = 1_000_000
  const usual = ordinary(LENGTH, PLAIN_LAYOUT)

  it.each<[string, string, Layout]>([
    ['one paragraph', 'The bell rings in fog, and never by day.\n', PLAIN_LAYOUT],
    ['parted words', 'The muni-\ncipality is self-\ngoverning.\n', PLAIN_LAYOUT],
    ['full stops that end no sentence', 'a. b. c. ', PLAIN_LAYOUT],
    ['open brackets', 'The bell (rings. ', PLAIN_LAYOUT],
    ['short pages', 'The bell rings in fog.\n\f', IN_PAGES],
    ['notes', '\n\nNotes\n1. A bell rings in fog.\n', PLAIN_LAYOUT],
    ['empty lines', '\n', PLAIN_LAYOUT],
    ['white space', ' ', PLAIN_LAYOUT],
    ['points', '. ', PLAIN_LAYOUT],
  ])('of %s is cut in time that grows with its length', (_, text, layout) => {
    expect(timeOf(`${repeat(text, LENGTH)}x`, layout)).toBeLessThan(MOST * usual)
  })
})

describe('a Markdown text', () => {
  const LENGTH = 100_000
  const usual = ordinary(LENGTH, MARKDOWN)

  it.each(['~a', '[a]', '[^1]', '*a ', '`a', '> ', '- ', '![a', '<!--', '$a', '{#', '[@a'])(
    'of nothing but %j is cut in time that grows with its length',
    (text) => {
      expect(timeOf(`${repeat(text, LENGTH)}x`, MARKDOWN)).toBeLessThan(MOST * usual)
    },
  )

  it('keeps the words of a paragraph with more signs than anybody writes, and reads the next', () => {
    const signs = repeat('~a', 4000)
    const read = segment(`${signs}\n\nThe *bell*.\n`, 'Bells', MARKDOWN)
    expect(read.flatMap(({ sentences }) => sentences.map(({ text }) => text))).toEqual([signs, 'The bell.'])
  })
})

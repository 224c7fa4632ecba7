import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/reply/reply.ts'
import { renderLines } from '../../src/terminal/render.ts'

const place = {
  source: 's',
  pin: {
    section: 'Lamps',
    paragraph: 1,
    sentences: [1, 1] as [number, number],
    page: '3',
    lastPage: null,
    speaker: null,
  },
}

const reply: Reply = {
  title: 'What burns at night?',
  outcome: 'answered',
  audience: 'everyone',
  blocks: [{ kind: 'excerpts', heading: null, indices: [0, 1] }],
  excerpts: [
    {
      kind: 'passage',
      id: 'a',
      footnote: 1,
      source: 's',
      pin: { section: 'Lamps', paragraph: 1, sentences: [1, 1], page: '3', lastPage: null, speaker: null },
      text: 'A lamp burns at night.',
      matched: [{ start: 7, end: 21 }],
      range: [0, 22],
      quoted: [0, 22],
      inBrief: 'Lamps burn.',
      also: [],
      tableHead: null,
      otherwise: [],
      refersTo: [],
    },
    {
      kind: 'note',
      id: 'b',
      footnote: 12,
      source: 's',
      pin: { section: 'Lamps', paragraph: 2, sentences: [1, 1], page: null, lastPage: null, speaker: null },
      text: `Oil was burnt ${'for a very long time '.repeat(8)}before that.`,
      matched: [],
      range: null,
      quoted: null,
      inBrief: null,
      also: [],
      tableHead: null,
      otherwise: [],
      refersTo: [],
    },
  ],
  footnotes: [
    { n: 1, citation: 'Keeper, 1921, p. 3', place: 'Lamps, paragraph 1', link: 'https://example.org/lamps', ...place },
    { n: 12, citation: 'Keeper, 1921', place: 'Lamps, paragraph 2', link: null, ...place },
  ],
  choices: [],
  menus: [],
  figures: [],
  self: null,
  language: 'en',
  library: 'abc',
}

describe('a reply in the terminal', () => {
  const plain = renderLines(reply, { width: 60, colour: false })
  const coloured = renderLines(reply, { width: 60, colour: true })

  it('quotes passages, gives the note in brief, and leaves notes unquoted', () => {
    expect(plain).toContain('“A lamp burns at night.”\u00A0¹')
    expect(plain).toContain('In brief: Lamps burn.')
    expect(plain).toMatch(/before that\.\u00A0¹²/)
  })

  it('keeps within the width', () => {
    for (const line of plain.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
  })

  it('marks the words that match in bold', () => {
    expect(coloured).toContain('\u001B[1mburns at night\u001B[22m')
  })

  it('says the same with and without colours', () => {
    expect(stripVTControlCharacters(coloured)).toBe(plain)
  })

  it('ends with footnotes and links, and names no version of the library', () => {
    expect(plain).toMatch(
      /¹ Keeper, 1921, p\. 3 \(Lamps, paragraph 1\)\n¹² Keeper, 1921 \(Lamps, paragraph 2\)\n¹ https:\/\/example\.org\/lamps/,
    )
    expect(plain).not.toContain('library abc')
  })
})

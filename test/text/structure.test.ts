import { describe, expect, it } from 'vitest'
import { spell } from '../../src/text/gaps.ts'
import { type Layout, PLAIN_LAYOUT } from '../../src/text/layout.ts'
import { findPageMarks } from '../../src/text/page-marks.ts'
import { segment } from '../../src/text/segment.ts'

const cut = (text: string, more: Partial<Layout> = {}) => segment(text, 'A title', { ...PLAIN_LAYOUT, ...more })
const sentencesOf = (text: string, more: Partial<Layout> = {}) =>
  cut(text, more).flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))

describe('notes at the end of a text without a heading', () => {
  const body = (mark: (n: number) => string) =>
    `Bells\n\nThe bell rings in fog.${mark(1)} It rains on 4 May, the pilots say,${mark(2)} on 30 m².\n\nThe quay holds.${mark(3)}\n\n`

  it.each([
    ['1', (n: number) => String(n), (n: number) => `${n} Roe, On Bells,\np. ${n}.\n`],
    ['1.', (n: number) => String(n), (n: number) => `${n}. Roe, On Bells,\np. ${n}.\n\n`],
    ['[1]', (n: number) => `[${n}]`, (n: number) => `[${n}] Roe, On Bells, p. ${n}.\n\n`],
    ['¹', (n: number) => '¹²³'.charAt(n - 1), (n: number) => `${'¹²³'.charAt(n - 1)} Roe, On Bells, p. ${n}.\n`],
  ])('are notes that begin with %s, and take their marks with them', (_, mark, note) => {
    const text = body(mark) + [1, 2, 3].map(note).join('')
    const paragraphs = cut(text)
    expect(paragraphs.map(({ section, number }) => `${section} ${number}`)).toEqual([
      ...['Bells 1', 'Bells 2', 'Notes 1', 'Notes 2', 'Notes 3'],
    ])
    expect(paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))).toEqual([
      ...['The bell rings in fog.', 'It rains on 4 May, the pilots say, on 30 m².', 'The quay holds.'],
      ...[1, 2, 3].map((n) => `Roe, On Bells, p. ${n}.`),
    ])
    for (const { text: said, pieces } of paragraphs.flatMap(({ sentences }) => sentences))
      expect(spell(pieces, { text, format: 'text', lastNote: 3 }).replace(/\s+/g, ' ')).toBe(said)
  })

  it('may have a word about the author behind them', () => {
    const text = `${body(String)}1 Roe, On Bells, p. 3\n\n2 ibid., p. 4\n\n3 Doe\n\nAnn lives at the quay.\n`
    expect(cut(text).map(({ section, sentences }) => [section, sentences.at(-1)?.text])).toEqual([
      ['Bells', 'It rains on 4 May, the pilots say, on 30 m².'],
      ['Bells', 'The quay holds.'],
      ['Bells', 'Ann lives at the quay.'],
      ['Notes', 'Roe, On Bells, p. 3'],
      ['Notes', 'ibid., p. 4'],
      ['Notes', 'Doe'],
    ])
  })

  it('are none where nothing in the text points to them', () => {
    const parts = 'The bell has three parts.\n\n1. The clapper.\n\n2. The rope.\n\n3. The mouth.\n'
    expect(cut(parts).map(({ section }) => section)).not.toContain('Notes')
  })
})

describe('the headings of a text', () => {
  const body = '   The bell rings in fog. It does not ring by day.\n'

  it.each(['10.3.7 306 (Unused)', '4.2. Where Does It Ring?', '14.9 What May be Stored', '5. Bells (Informative)'])(
    'with a number may be %j, above what goes on in lower case',
    (heading) => {
      expect(
        cut(`1. Bells\n\n${body}\n${heading}\n\n   bell-tower\n      A tower. It has bells.\n`).at(-1)?.section,
      ).toBe(heading)
    },
  )

  it('with a number may go on in a second line, and stand right below a paragraph', () => {
    const text = `1. Bells\n\n${body}2.3 Bells of the Harbour and of\n      Ships\n\n${body}2.4 Fog\n\n${body}`
    expect(cut(text).map(({ section }) => section)).toEqual([
      '1. Bells',
      '2.3 Bells of the Harbour and of Ships',
      '2.4 Fog',
    ])
  })

  it('of chapters may be drawn into a picture', () => {
    const text = `PREFACE.\n\nIt is a tale.\n\n[Illustration: THE PILOT\n\n\nChapter I.]\n\nThe tide was low.\n\nCHAPTER II.\n\nIt rose.\n`
    expect(
      cut(text)
        .map(({ section, sentences }) => [section, sentences[0]?.text])
        .slice(-2),
    ).toEqual([
      ['Chapter I.', 'The tide was low.'],
      ['CHAPTER II.', 'It rose.'],
    ])
    expect(sentencesOf('[Illustration: The pier]\n\nIt rose.\n')).toEqual(['It rose.'])
  })
})

describe('the pages of a text', () => {
  const pagesOf = (text: string) => {
    const starts = findPageMarks(text)
    return cut(text, { pages: starts && { starts } }).flatMap(({ sentences }) =>
      sentences.map(({ text, pages }) => [text, pages[0]?.page ?? null]),
    )
  }

  it.each(['Bell   [Page #]', '- # -', 'Page # of 3'])('end with the last foot, as %j', (foot) => {
    const said = ['High tide is at noon.', 'Low tide is at six.', 'It rains on the quay.']
    const text = said.map((words, i) => `${words}\n\n${foot.replace('#', String(i + 1))}\n\n`).join('')
    expect(pagesOf(`${text}No tide is on the moon.\n`)).toEqual([
      ...said.map((words, i) => [words, String(i + 1)]),
      ['No tide is on the moon.', null],
    ])
  })

  it('begin with their marks where a title stands before the first', () => {
    const text = 'Tides\n\nPage 1\n\nHigh tide is at noon here.\n\nPage 2\n\nLow tide.\n\nPage 3\n\nIt rains.\n'
    expect(pagesOf(text)).toEqual([
      ['High tide is at noon here.', '1'],
      ['Low tide.', '2'],
      ['It rains.', '3'],
    ])
  })

  it('are not told by two numbers in braces', () => {
    expect(findPageMarks('Choose one:\n\n{1}\n\nThe bell.\n\n{2}\n\nThe horn.\n')).toBeNull()
    expect(findPageMarks('The bell.\n\nPage 1 of 2\n\nThe horn.\n\nPage 2 of 2\n')).toHaveLength(2)
  })

  it('keep what is said at the edges of short ones, and lose their heads', () => {
    const pages: Layout['pages'] = { first: '1', break: 'form-feed' }
    const said = ['1', '2', '3'].flatMap((n) => [`Bell ${n} rings in fog.`, `Rain ${n} falls.`])
    const text = ['1', '2', '3'].map((n) => `A Tale ${n}\nBell ${n} rings in fog.\nRain ${n} falls.\n`).join('\f')
    expect(sentencesOf(text, { pages })).toEqual(said)
    expect(
      sentencesOf('Bell 1 rings in fog.\n\fBell 2 rings in fog.\n\fBell 3 rings in fog.\n', { pages }),
    ).toHaveLength(3)
  })
})

describe('a word that the end of a line parts', () => {
  it('keeps its hyphen where it stands with it, and behind a prefix', () => {
    const more = 'The subrange is here. The subrange is there. A sub-range is too.'
    expect(sentencesOf(`Take the sub-\nrange. ${more}`)[0]).toBe('Take the sub-range.')
    expect(sentencesOf('It is a micro-\nbeacon.')).toEqual(['It is a micro-beacon.'])
    expect(sentencesOf('They re-\nfuse.')).toEqual(['They refuse.'])
  })
})

describe('a sentence with a gap on both sides of a space', () => {
  it('reads as it is checked', () => {
    const text = 'The bell (of 1900) rings.'
    expect(
      spell(
        [
          [0, 8],
          [18, 19],
          [19, 25],
        ],
        { text, format: 'text', lastNote: 0 },
      ),
    ).toBe('The bell … rings.')
  })
})

describe('notes that stand apart from each other', () => {
  it('are not one, though the second goes on in lower case, and can be quoted', () => {
    const text = "The bell rings.\n\n^{1.} Roe, 'On Bells'\n\nThe horn blows.\n\n^{2. &#}x27;on Horns'\n"
    const notes = cut(text, { format: 'extracted' }).filter(({ section }) => section === 'Notes')
    expect(notes.map(({ number, sentences }) => [number, sentences.map(({ text }) => text)])).toEqual([
      [1, ["Roe, 'On Bells'"]],
      [2, ["x27;on Horns'"]],
    ])
  })
})

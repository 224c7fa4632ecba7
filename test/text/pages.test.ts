import { describe, expect, it } from 'vitest'
import { PLAIN_LAYOUT } from '../../src/text/layout.ts'
import { isPageLabel, pagesBetween, pagesOn, rankOf } from '../../src/text/page-labels.ts'
import { findPageMarks } from '../../src/text/page-marks.ts'
import { pageSpanOf } from '../../src/text/page-span.ts'
import { segment } from '../../src/text/segment.ts'

describe('the number printed on a page', () => {
  it('may be Roman, and counts on in its own numerals', () => {
    expect(pagesOn('viii', 1)).toBe('ix')
    expect(pagesOn('xxxix', 1)).toBe('xl')
    expect(pagesOn('91', 2)).toBe('93')
    expect(pagesBetween('v', 'xii')).toBe(7)
    expect(pagesBetween('v', '12')).toBeNull()
  })

  it('puts the front of a book before its first page', () => {
    const sorted = ['12', 'ix', '2', 'iv'].toSorted((a, b) => rankOf(a) - rankOf(b))
    expect(sorted).toEqual(['iv', 'ix', '2', '12'])
  })

  it.each(['', '0', 'nine', 'iiii', 'vx', '123456'])('is not “%s”', (text) => {
    expect(isPageLabel(text)).toBe(false)
  })
})

const FEET =
  'The tide is high.\n\nBell          Tides          [Page 1]\n\fBell\n\nThe tide is low.\n\nBell   Tides   [Page 2]\n'
const HEADS = 'Tides\n\n[Page ix]\n\nThe tide is high, and it will be\n\n[Page x]\n\nlow by night. The boats go out.\n'

describe('the pages of a text', () => {
  it('are those that its lines number, at the foot of each', () => {
    expect(findPageMarks(FEET)?.map(({ page, start }) => [page, FEET.slice(start).trim().slice(0, 12)])).toEqual([
      ['1', 'The tide is '],
      ['2', 'Bell\n\nThe ti'],
    ])
  })

  it('or at the head, in Roman numerals as well, where the first may not come first', () => {
    const starts = findPageMarks(HEADS)
    expect(starts?.map(({ page }) => page)).toEqual(['ix', 'x'])
    expect(starts?.[0]?.start).toBe(HEADS.indexOf('[Page ix]'))
  })

  it.each(['The tide is high.', 'See [Page 3] for more.', 'A\n[Page 4]\nB\n[Page 3]\nC\n'])(
    'are not known of %j',
    (text) => {
      expect(findPageMarks(text)).toBeNull()
    },
  )

  it('are those that a sentence stands on, from its first word to its last', () => {
    const layout = { ...PLAIN_LAYOUT, pages: { starts: findPageMarks(HEADS) ?? [] } }
    const sentences = segment(HEADS, 'Boats', layout).flatMap((paragraph) => paragraph.sentences)
    expect(sentences.map((sentence) => [sentence.text, pageSpanOf([sentence])])).toContainEqual([
      'The tide is high, and it will be … low by night.',
      { page: 'ix', lastPage: 'x' },
    ])
    expect(sentences.map((sentence) => [sentence.text, pageSpanOf([sentence])])).toContainEqual([
      'The boats go out.',
      { page: 'x', lastPage: null },
    ])
  })
})

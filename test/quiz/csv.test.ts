import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/quiz/csv.ts'

describe('a table as CSV', () => {
  it('keeps what stands in a cell, whatever it is', () => {
    expect(
      toCsv([
        ['a', ''],
        ['“b”, c', 'say "d"\ne'],
      ]),
    ).toBe('\uFEFF"a",""\r\n"“b”, c","say ""d""\ne"')
  })

  it('is no formula to a spreadsheet', () => {
    for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])
      expect(toCsv([[cell]]), JSON.stringify(cell)).toBe(`\uFEFF"'${cell}"`)
  })
})

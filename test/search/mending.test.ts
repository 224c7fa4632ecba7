import { describe, expect, it } from 'vitest'
import { createMender } from '../../src/search/mending.ts'

const word = (text: string, count: number, isName = false, isCalled = isName) => ({
  word: text,
  count,
  isName,
  isCalled,
})
const { mend, isWord } = createMender([
  word('sanctuary', 90),
  word('solidarity', 60),
  word('spoke', 3),
  word('mayor', 20),
  word('major', 2),
  word('osnabruck', 4, true),
  word('atlantic', 9, true, false),
  word('kamal', 2, true),
  word('home', 30),
  word('housing', 30),
  word('o'.repeat(60), 1),
])

describe('mending a word', () => {
  const rows: [typed: string, isName: boolean, mended: string | null, reason: string][] = [
    ['sactuary', false, 'sanctuary', 'a letter left out'],
    ['snactuary', false, 'sanctuary', 'two letters swapped'],
    ['solidraityy', false, 'solidarity', 'two slips in a long word'],
    ['mayyr', false, 'mayor', 'the more frequent of two'],
    ['spok', false, 'spoke', 'a short word with a letter missing'],
    ['rome', false, null, 'a short word is not turned into another'],
    ['weather', false, null, 'English has the word'],
    ['osnabrueck', true, 'osnabruck', 'a name into a name'],
    ['kampala', false, null, 'a short name two slips from another is one of its own'],
    ['Housten', true, null, 'a name into no common word'],
    ['atlantis', true, null, 'a name into no word that is part of names and nothing is called by'],
    ['sanctuary', false, null, 'nothing to mend'],
    ['qqqqqqqq', false, null, 'nothing is near'],
    ['o'.repeat(61), false, null, 'what is that long is no slip'],
  ]
  it.each(rows)('%s (name: %s) → %s: %s', (typed, isName, mended) => {
    expect(mend(typed, isName)).toBe(mended)
  })

  it('knows its own words, and those of English', () => {
    expect([isWord('osnabruck'), isWord('weather'), isWord('sactuary')]).toEqual([true, true, false])
  })
})

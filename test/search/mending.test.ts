import { describe, expect, it } from 'vitest'
import { countEdits } from '../../src/text/edits.ts'
import { createMender, type KnownWord, packKnown } from '../../src/search/mending.ts'
import { countWords, mangle } from './words.ts'

const word = (text: string, count: number, isName = false, isCalled = isName) => ({
  word: text,
  count,
  isName,
  isCalled,
})
const { mend, isWord } = createMender([
  packKnown([
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
  ]),
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

describe('mending a word of many', () => {
  const counts = [...countWords()].filter((_, i) => i % 5 === 0)
  const words = counts.map(([text, count], i) => word(text, count, i % 3 === 0, i % 6 === 0))
  const many = createMender([packKnown(words)])

  it('gives what comparing it with each of them gives', () => {
    for (const typed of mangle(
      words.map((known) => known.word),
      600,
    ))
      for (const isName of [false, true]) {
        const mended = many.isWord(typed) ? null : nearest(typed, isName, words)
        expect(many.mend(typed, isName), typed).toBe(mended)
      }
  })
})

/** The rules of mending, one word after the other. */
function nearest(typed: string, isName: boolean, words: KnownWord[]): string | null {
  const most = typed.length >= 7 ? 2 : typed.length >= 4 ? 1 : 0
  const rated = words
    .filter((known) => Math.abs(known.word.length - typed.length) <= most && (known.isCalled || !isName))
    .filter((known) => known.isName || typed.length >= 5 || known.word.length > typed.length)
    .map((known) => ({ ...known, edits: countEdits(typed, known.word) }))
    .filter(({ edits, ...known }) => edits <= most && !(known.isName && edits > 1 && typed.length < 8))
    .map(({ edits, ...known }, i) => ({
      word: known.word,
      rank: [edits, known.word[0] === typed[0] ? 0 : 1, -known.count, known.word.length, i],
    }))
  const [best] = rated.sort((a, b) => compare(a.rank, b.rank))
  return best?.word ?? null
}

function compare(a: number[], b: number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

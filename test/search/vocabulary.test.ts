import { describe, expect, it } from 'vitest'
import { countEdits } from '../../src/text/edits.ts'
import { createVocabulary, packWords } from '../../src/search/vocabulary.ts'
import { countWords, mangle } from './words.ts'

const words = [...countWords().keys()].sort()
const few = words.filter((_, i) => i % 8 === 0)
const { find, near, wordAt } = createVocabulary(packWords(few))

describe('a vocabulary', () => {
  it('has the words that it was made of, each at its place, and no others', () => {
    expect(few.map(find)).toEqual(few.map((_, i) => i))
    expect(few.map((_, i) => wordAt(i))).toEqual(few)
    const others = words.filter((word) => !few.includes(word))
    expect(others.filter((word) => find(word) >= 0)).toEqual([])
    expect(find('')).toBe(-1)
  })

  it.each([0, 1, 2])('finds the words within %i slips that comparing with each of them finds', (most) => {
    for (const word of mangle(few, 700)) {
      const found = near(word, most, true).map(({ place, edits }) => [wordAt(place), edits])
      const close = few.filter((other) => Math.abs(other.length - word.length) <= most)
      const all = close.map((other) => [other, countEdits(word, other)] as const)
      expect(found, word).toEqual(all.filter(([, edits]) => edits <= most))
    }
  })

  it('finds words in which letters return, whatever stands where', () => {
    const strings = Array.from({ length: 6 }, (_, length) => spell('ab', length))
      .flat()
      .sort()
    const vocabulary = createVocabulary(packWords(strings))
    for (const word of strings) {
      const found = vocabulary.near(word, 2, true).map(({ place, edits }) => [strings[place], edits])
      const all = strings.map((other) => [other, countEdits(word, other)] as const)
      expect(found, word).toEqual(all.filter(([, edits]) => edits <= 2))
    }
  })

  it('may be empty', () => {
    const none = createVocabulary(packWords([]))
    expect([none.find('word'), none.near('word', 2, true)]).toEqual([-1, []])
  })
})

/** All words of a length with some letters. */
const spell = (letters: string, length: number): string[] =>
  length ? [...letters].flatMap((letter) => spell(letters, length - 1).map((rest) => letter + rest)) : ['']

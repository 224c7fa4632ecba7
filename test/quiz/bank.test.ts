import { describe, expect, it } from 'vitest'
import { echoes } from '../../bench/item-rules.ts'
import { bankItem, bankItems } from '../../src/quiz/bank.ts'
import { LEVELS } from '../../src/quiz/item.ts'
import { createTestContext } from '../context.ts'

const { library } = createTestContext()
const items = bankItems(library, 'a')

describe('the hand-written bank', () => {
  it('has at least 120 items, on every source at every level', () => {
    expect(items.length).toBeGreaterThanOrEqual(120)
    for (const source of library.sources.keys())
      for (const level of LEVELS) {
        const own = items.filter((item) => item.topics.includes(source) && item.level === level)
        expect(own.length, `${source} ${level}`).toBeGreaterThanOrEqual(6)
      }
  })

  // Of ten statements eight were false: whoever pressed “False” was right.
  it('has statements that are true about as often as false', () => {
    const judged = items.filter(({ kind }) => kind === 'true-false')
    const so = judged.filter(({ options }) => options.some(({ id, isCorrect }) => id === 'true' && isCorrect)).length
    expect(judged.length).toBeGreaterThanOrEqual(20)
    expect(so / judged.length).toBeGreaterThan(0.4)
    expect(so / judged.length).toBeLessThan(0.6)
  })

  it('says of each wrong option why it is wrong', () => {
    for (const { id, kind, options } of items)
      if (kind !== 'true-false')
        for (const { text, isCorrect, feedback } of options)
          if (!isCorrect) expect(feedback, `${id}: ${text}`).toMatch(/\w.*[.?”)]$/)
  })

  it('gives each kind its options: four mostly, one right where several are not asked for', () => {
    for (const { id, kind, options } of items) {
      const right = options.filter(({ isCorrect }) => isCorrect).length
      expect(options.length, id).toBeGreaterThanOrEqual(kind === 'true-false' ? 2 : 4)
      if (kind === 'several') expect(right, id).toBeGreaterThan(1)
      else expect(right, id).toBe(1)
    }
  })

  it('keeps the names of options whatever their order, which the seed decides', () => {
    const others = bankItems(library, 'b')
    const sorted = (at: number, from: typeof items) => from[at]?.options.toSorted((a, b) => a.id.localeCompare(b.id))
    for (const [i, item] of items.entries()) {
      expect(sorted(i, others)).toEqual(sorted(i, items))
      expect(bankItem(item.id, library, 'a')).toEqual(item)
    }
    expect(others).not.toEqual(items)
    expect(bankItem('gone/gone', library, 'a')).toBeNull()
  })

  // “A common response to exclusion” answered what was hidden because there is no common vocabulary.
  it('does not give the answer away by a word of the stem that no other option takes up', () => {
    for (const { id, stem, options } of items.filter(({ kind }) => kind === 'choice')) {
      const [most = 0] = options
        .filter(({ isCorrect }) => !isCorrect)
        .map(({ text }) => echoes(stem, text))
        .sort((a, b) => b - a)
      for (const { text } of options.filter(({ isCorrect }) => isCorrect))
        expect(echoes(stem, text), `${id}: ${text}`).toBeLessThanOrEqual(most)
    }
  })

  // Two of three were “never” and “of every kind”, and wrong by that alone.
  it('has no “all” or “never” in wrong options alone', () => {
    const ABSOLUTE = /\b(?:all|always|any|every|everybody|never|nobody|none|nothing|only|wholly)\b/i
    for (const { id, options } of items.filter(({ kind }) => kind !== 'true-false')) {
      const absolute = options.filter(({ text }) => ABSOLUTE.test(text))
      if (absolute.length)
        expect(
          absolute.some(({ isCorrect }) => isCorrect),
          id,
        ).toBe(true)
    }
  })

  it('does not give the answer away by its length or its place', () => {
    const choices = items.filter(({ options, kind }) => kind === 'choice' && options.length === 4)
    const longest = choices.filter(({ options }) => {
      const key = options.find(({ isCorrect }) => isCorrect)?.text.length ?? 0
      return options.every(({ isCorrect, text }) => isCorrect || text.length < key)
    })
    expect(longest.length / choices.length).toBeLessThan(0.35)
  })
})

import { describe, expect, it } from 'vitest'
import { bankItem, bankItems } from '../../src/quiz/bank.ts'
import { LEVELS } from '../../src/quiz/item.ts'
import { createTestContext } from '../context.ts'

const { library } = createTestContext()
const items = bankItems(library, 'a')

describe('the hand-written bank', () => {
  it('has at least 60 items, on every source and at every level', () => {
    expect(items.length).toBeGreaterThanOrEqual(60)
    for (const source of library.sources.keys())
      expect(items.filter(({ topics }) => topics.includes(source)).length, source).toBeGreaterThanOrEqual(10)
    for (const level of LEVELS) expect(items.filter((item) => item.level === level).length, level).toBeGreaterThan(15)
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

  it('does not give the answer away by its length or its place', () => {
    const choices = items.filter(({ options, kind }) => kind === 'choice' && options.length === 4)
    const longest = choices.filter(({ options }) => {
      const key = options.find(({ isCorrect }) => isCorrect)?.text.length ?? 0
      return options.every(({ isCorrect, text }) => isCorrect || text.length < key)
    })
    expect(longest.length / choices.length).toBeLessThan(0.35)
  })
})

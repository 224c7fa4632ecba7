import { describe, expect, it } from 'vitest'
import { nameInSentence } from '../../src/answer/sentence.ts'
import { createTestContext } from '../context.ts'

describe('a name in the middle of a sentence', () => {
  const { index } = createTestContext()

  it.each([
    ['Right to the city', 'right to the city'],
    ['Sanctuary city', 'sanctuary city'],
    ['Toronto', 'Toronto'],
    ['Mexico City', 'Mexico City'],
    ['SAIER', 'SAIER'],
    ['Global Compact for Migration', 'Global Compact for Migration'],
    ["Don't Ask, Don't Tell", "Don't Ask, Don't Tell"],
    ['ireland', 'Ireland'],
  ])('%s is written %s', (name, written) => {
    expect(nameInSentence(name, index)).toBe(written)
  })
})

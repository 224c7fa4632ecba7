import { describe, expect, it } from 'vitest'
import { readName, suggestNames } from '../../src/library/entities.ts'
import { createTestContext } from '../context.ts'

const { cities } = createTestContext().library

describe('reading a name', () => {
  const spellings: [typed: string, city: string][] = [
    ['Barcelona', 'barcelona'],
    ['  BARCELONA ', 'barcelona'],
    ['Zürich', 'zurich'],
    ['Zurich', 'zurich'],
    ['İstanbul', 'istanbul'],
    ['Ciudad de México', 'mexico-city'],
    ['mexico-city', 'mexico-city'],
    ['Osnabrueck', 'osnabruck'],
    ['Osnabrück', 'osnabruck'],
    ['Joburg', 'johannesburg'],
    ['Berkley', 'berkeley'],
    ['new  york', 'new-york'],
  ]
  it.each(spellings)('finds %s as it is spelt', (typed, city) => {
    expect(readName(typed, cities)).toMatchObject({ found: { id: city }, mended: false })
  })

  const slips: [typed: string, city: string][] = [
    ['Barcelna', 'barcelona'],
    ['Barcleona', 'barcelona'],
    ['Johanesburg', 'johannesburg'],
    ['Sheffeild', 'sheffield'],
    ['Torontoo', 'toronto'],
    ['Makassr', 'makassar'],
  ]
  it.each(slips)('mends %s, and says that it did', (typed, city) => {
    expect(readName(typed, cities)).toMatchObject({ found: { id: city }, mended: true })
  })

  it.each(['Marseille', 'Glasgow', 'Xyz', '', '?'])('does not take “%s” for a city', (typed) => {
    expect(readName(typed, cities).found).toBeNull()
  })

  it('offers the nearest cities for a name that is too far from any', () => {
    expect(readName('Hamberton', cities).nearest.map((c) => c.id)).toContain('hamburg')
  })
})

describe('completing a name', () => {
  const names = (typed: string) => suggestNames(typed, cities).map((c) => c.name)

  it('lists cities by name before anything is typed', () => {
    expect(names('').slice(0, 2)).toEqual(['Accra', 'Amman'])
    expect(names('').length).toBeLessThanOrEqual(25)
  })

  it('puts an exact name first, then prefixes, then words inside a name', () => {
    expect(names('ham')[0]).toBe('Hamburg')
    expect(names('hamilton')[0]).toBe('Hamilton')
    expect(names('york')).toContain('New York')
  })

  it('knows native names, and forgives a slip', () => {
    expect(names('zür')).toContain('Zurich')
    expect(names('barcal')).toContain('Barcelona')
  })
})

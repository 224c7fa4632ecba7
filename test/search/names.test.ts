import { describe, expect, it } from 'vitest'
import { createNameFinder } from '../../src/search/names.ts'

const find = createNameFinder([
  { id: 'city', names: ['solidarity city'] },
  { id: 'network', names: ['Solidarity City Network', 'SCN'] },
  { id: 'bogota', names: ['Bogotá'] },
  { id: 'angels', names: ['Los Angeles'], capitals: ['LA', 'L.A.'] },
  { id: 'first', names: ['Twin'] },
  { id: 'second', names: ['Twin'] },
])
const ids = (text: string) => find(text).map(({ id }) => id)

describe('finding names', () => {
  const rows: [text: string, found: string[], reason: string][] = [
    ['the Solidarity City Network', ['network'], 'the longest name, and none inside it'],
    ['a solidarity city in BOGOTA', ['city', 'bogota'], 'without case and accents'],
    ['solidarity cities', ['city'], 'in the plural'],
    ['solidarity-city', ['city'], 'with a hyphen'],
    ['what is scn?', ['network'], 'an acronym'],
    ['Twin', ['first'], 'of two things with one name, the first'],
    ['solidarity', [], 'no part of a name'],
    ['what LA does, and L.A.', ['angels', 'angels'], 'an abbreviation in capitals'],
    ['qué hace la ciudad', [], 'and not the word'],
    ['QUÉ HACE LA CIUDAD', [], 'nor the word where all is shouted'],
  ]
  it.each(rows)('%s → %s (%s)', (text, found) => {
    expect(ids(text)).toEqual(found)
  })

  it('says where they stand', () => {
    const text = 'In “Bogotá”, says SCN.'
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Bogotá', 'SCN'])
  })
})

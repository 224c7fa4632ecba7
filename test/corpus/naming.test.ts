import { describe, expect, it } from 'vitest'
import { createNamer } from '../../src/corpus/naming.ts'

const find = createNamer([
  { id: 'sanctuary-city', names: ['sanctuary city', 'sanctuary cities'] },
  { id: 'movement', names: ['sanctuary city movement'] },
  { id: 'agency', names: ['ICE'] },
  { id: 'tunis', names: ['Tunis'] },
  { id: 'manfredi', names: ['Manfredi', 'Manfredi-Sánchez'] },
])

describe('what a text names', () => {
  it.each([
    ['is the longest name, and not one within it', 'The sanctuary city movement grew.', ['movement']],
    ['may open a sentence', 'Sanctuary cities say no.', ['sanctuary-city']],
    ['is whole words', 'Tunisia has no sanctuary citylife.', []],
    ['may own something', "Tunis' medina and Tunis’s port", ['tunis', 'tunis']],
    ['has capitals where they are part of the name', 'ice on the lake, ICE at the door', ['agency']],
    ['runs over a hyphen', 'Manfredi-Sánchez, then Manfredi', ['manfredi', 'manfredi']],
    ['is nothing in a text without names', '', []],
  ])('%s', (_, text, ids) => {
    expect(find(text).map(({ id }) => id)).toEqual(ids)
  })
})

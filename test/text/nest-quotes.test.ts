import { expect, it } from 'vitest'
import { nestQuotes } from '../../src/text/nest-quotes.ts'

it.each([
  ['a quotation in it', 'the “sunken” quay', 'the ‘sunken’ quay'],
  ['straight marks', '"Sunken" quays and "docks"', '‘Sunken’ quays and ‘docks’'],
  ['a quotation in that', 'she said “the ‘sunken’ quay”', 'she said ‘the “sunken” quay’'],
  ['apostrophes', 'the city’s “sailors’ quay” isn’t', 'the city’s ‘sailors’ quay’ isn’t'],
  ['single marks alone', 'the ‘sunken’ quay', 'the ‘sunken’ quay'],
  ['a mark that is never closed', 'the “sunken quay', 'the ‘sunken quay'],
])('puts %s within double quotation marks', (_, text, nested) => {
  expect(nestQuotes(text)).toBe(nested)
})

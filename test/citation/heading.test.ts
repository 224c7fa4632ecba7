import { expect, it } from 'vitest'
import { shortenHeading } from '../../src/citation/heading.ts'

it.each([
  ['European networks', 'European networks', false],
  ['Who pays for the dredger', 'Who pays for the dredger', false],
  ['Policy frameworks and the rise…', 'Policy frameworks', true],
  ['Harbours of the north: a history of what was lost', 'Harbours of the north', true],
  ['Quays that nobody wanted to look after', 'Quays that nobody wanted', true],
])('names the heading “%s” as “%s”', (heading, text, isShortened) => {
  expect(shortenHeading(heading)).toEqual({ text, isShortened })
})

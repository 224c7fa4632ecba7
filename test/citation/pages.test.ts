import { expect, it } from 'vitest'
import { findPages, readPages } from '../../src/citation/pages.ts'

const found: [text: string, pages: string | null][] = [
  ['Roe, 2021, p. 93', '93–93'],
  ['Roe 2021: 93-4', '93–94'],
  ['see page xii of it', 'xii–xii'],
  ['pp. XII–XIV', 'XII–XIV'],
  ['as page i says, in Roe', null],
  ['on page i', 'i–i'],
  ['p. v of the preface', 'v–v'],
  ['Jimmy Page, I think', null],
  ['Page I think', null],
  ['it was Larry Page in 2004', null],
  ['Page 1969, p. 12', '12–12'],
  ['Page C. 2004', null],
  ['Page Di, p. 7', '7–7'],
  ['the homepage 3 of it', null],
  ['10.1234/p.5', null],
  ['Roe, pp. 93, 95 and 97-8', '93–98'],
  ['Roe, p. 93f', '93–94'],
  ['Roe, p. 93ff', '93–95'],
  ['on page 9, 12 boats', '9–9'],
  ['p. 93, 2022', '93–93'],
]
it.each(found)('finds in “%s” the pages %s', (text, pages) => {
  const range = findPages(text)
  expect(range && `${range.first}–${range.last}`).toBe(pages)
})

it.each([
  ['Roe, 2021, pp. 93-94', 'Roe, 2021'],
  ['Page, 1969, p. 12', 'Page, 1969'],
  ['Page 1969', undefined],
  ['Roe, 2021, pp. 93, 95', 'Roe, 2021'],
  ['Roe, 2021, S. 93 ff.', 'Roe, 2021'],
])('reads “%s” as pages of “%s”', (typed, name) => {
  expect(readPages(typed)?.name).toBe(name)
})

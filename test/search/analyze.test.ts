import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/search/analyze.ts'

describe('analysing a text', () => {
  const rows: [text: string, terms: string[]][] = [
    ['Bogotá and BOGOTA', ['bogota', 'bogota']],
    ['anti-migrant', ['antimigr', 'anti', 'migrant']],
    ['19,264 people in 2018', ['19264', 'peopl', '2018']],
    ['the US and the U.S. and us', ['usa', 'usa']],
    ["refugees' and city's", ['refuge', 'citi']],
    ['no services for them', ['no', 'servic']],
  ]
  it.each(rows)('%s', (text, terms) => {
    const list = analyze(text)
    for (const term of terms)
      expect(
        list.some((t) => t.startsWith(term.slice(0, 5))),
        `${term} in ${list}`,
      ).toBe(true)
  })

  // A plain object knows "constructor": such a word once became a function, and stopped the program.
  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
    'takes “%s” for a word like any other',
    (word) => {
      for (const term of analyze(`what is a ${word}`)) expect(typeof term).toBe('string')
    },
  )
})

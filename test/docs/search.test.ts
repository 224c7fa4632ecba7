import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '../../src/base/paths.ts'
import { createSearch } from '../../src/search/create-search.ts'
import { WEIGHTS } from '../../src/search/search.ts'
import { STEMMED } from '../../src/search/stemming.ts'

const page = readFileSync(inProject('docs/search.md'), 'utf8')

/** The cells of the rows under a heading, without their backticks. */
const rowsUnder = (heading: string): string[][] =>
  (page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    )

const namesUnder = (heading: string) => rowsUnder(heading).map(([name]) => name)

/** The fields of a type, as they are written in a file. */
function fieldsOf(type: string, file: string): string[] {
  const [, body = ''] = readFileSync(inProject(file), 'utf8').split(new RegExp(`export type ${type} = \\{\n`))
  return [...(body.split('\n}')[0] ?? '').matchAll(/^ {2}(\w+)\??:/gm)].map(([, name = '']) => name)
}

describe('the page on searching any passages', () => {
  it('lists every option and every field of a passage, and no more', () => {
    expect(namesUnder('Options')).toEqual(fieldsOf('SearchOptions', 'src/search/create-search.ts'))
    expect(namesUnder('Passages').sort()).toEqual(fieldsOf('Searchable', 'src/search/passage.ts').sort())
  })

  it('lists every weight with its default, and no more', () => {
    const all = Object.entries(WEIGHTS).flatMap(([name, value]) =>
      typeof value === 'number'
        ? [[name, String(value)]]
        : Object.entries(value).map(([part, each]) => [`${name}.${part}`, String(each)]),
    )
    expect(rowsUnder('Weights').map(([name, , value]) => [name, value])).toEqual(all)
  })

  it('says what every option and weight does', () => {
    for (const row of [...rowsUnder('Options'), ...rowsUnder('Weights')]) expect(row.filter(Boolean)).toHaveLength(4)
  })

  it('lists every method, and no more', () => {
    const methods = namesUnder('What it gives').map((name) => name?.split('(')[0])
    expect(methods.sort()).toEqual(Object.keys(createSearch([])).sort())
  })

  it('lists the languages that are stemmed', () => {
    const listed = page.match(/^Stemmed: (.*)\.$/m)?.[1] ?? ''
    expect([...listed.matchAll(/`(\w+)`/g)].map(([, code]) => code)).toEqual(STEMMED)
  })

  it('has examples that do what it says', () => {
    const search = createSearch([
      { id: 'rye', heading: 'Baking', text: 'Rye bread rises slowly.' },
      { id: 'guild', text: 'The bakers founded a guild in 1612.' },
    ])
    expect(search.search('who founded the bakers’ guild?', 10)[0]?.id).toBe('guild')
    const forgiving = createSearch([{ id: 'a', text: 'solidarity' }])
    expect(forgiving.search('soldarity', 1)).toHaveLength(1)
    expect(createSearch([{ id: 'a', text: 'solidarity' }], { forgives: false }).search('soldarity', 1)).toEqual([])
  })
})

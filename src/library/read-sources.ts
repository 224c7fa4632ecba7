import { inAnyLanguage } from '../speech/languages.ts'
import { pattern } from '../speech/words.ts'
import { foldName } from './entities.ts'
import type { Library, SourceEntry } from './library.ts'

const JOINS = pattern('i')`^${inAnyLanguage(({ joins }) => joins)}$`

/**
 * The sources whose authors are named, in part or together, with the year if one is given: `manfredi`, `lacroix and spencer`,
 * `Bauder, 2022`; every source of theirs. Empty where nobody of that name wrote one.
 */
export function sourcesBy(typed: string, { sources }: Pick<Library, 'sources'>): SourceEntry[] {
  const words = wordsIn(typed).filter((word) => !JOINS.test(word))
  return [...sources.values()].filter(({ record }) => {
    const families = record.author.flatMap(({ family }) => wordsIn(family))
    const givens = record.author.flatMap(({ given = '' }) => wordsIn(given))
    const known = new Set([...families, ...givens, String(record.issued['date-parts'][0]?.[0])])
    return words.every((word) => known.has(word)) && words.some((word) => families.includes(word))
  })
}

const wordsIn = (name: string) => foldName(name).split(' ')

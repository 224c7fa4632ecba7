import { calledYear, familiesOf, givenOf, writersOf, publishedIn } from '../corpus/record.ts'
import { inAnyLanguage } from '../speech/languages.ts'
import { pattern } from '../speech/words.ts'
import { foldName } from './entities.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import type { Library, SourceEntry } from './library.ts'

const JOINS = pattern('i')`^${inAnyLanguage(({ joins }) => joins)}$`

/**
 * The sources whose authors are named, in part or together, with the year if one is given: `manfredi`, `lacroix and spencer`,
 * `Bauder, 2022`; every source of theirs. Empty where nobody of that name wrote one.
 */
export function sourcesBy(typed: string, { sources }: Pick<Library, 'sources'>): SourceEntry[] {
  const words = wordsIn(typed).filter((word) => !JOINS.test(word))
  return [...sources.values()].filter(({ record }) => {
    const families = familiesOf(record).flatMap(wordsIn)
    const givens = writersOf(record).flatMap((name) => wordsIn(givenOf(name)))
    const known = new Set([...families, ...givens, ...yearsIn(record)])
    return words.every((word) => known.has(word)) && words.some((word) => families.includes(word))
  })
}

/** `2020`, and `2020a` where there are several. */
const yearsIn = (record: CslRecord) => [String(publishedIn(record) ?? ''), calledYear(record) ?? '']

const wordsIn = (name: string) => foldName(name).split(' ')
